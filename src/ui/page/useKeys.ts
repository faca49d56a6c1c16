import { useEffect, useRef } from 'preact/hooks';

/**
 * Single keys for the whole page: `{ j: next, 'shift+j': mark, '/': search }`, compared without regard to case. They rest while
 * something is typed into or a sheet is open, Enter where it presses a button; keys held with Control, Alt or Meta stay the
 * browser's.
 */
export function useKeys(keys: Readonly<Record<string, () => unknown>>): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const life = new AbortController();
    const act = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      // Beneath an open sheet nothing happens unseen, and Escape is the sheet's own.
      if (document.querySelector('dialog[open]')) return;
      if (isTypedInto(event.target) && event.key !== 'Escape') return;
      if (event.key === 'Enter' && isPressed(event.target)) return;
      const key = event.key.toLowerCase();
      const does = (event.shiftKey ? latest.current[`shift+${key}`] : undefined) ?? latest.current[key];
      if (!does) return;
      event.preventDefault();
      does();
    };
    document.addEventListener('keydown', act, { signal: life.signal });
    return () => life.abort();
  }, []);
}

/** Whether Enter presses it already. */
function isPressed(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, summary') !== null;
}

function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}
