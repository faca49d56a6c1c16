import type { ComponentChildren, JSX } from 'preact';

/** A key of the keyboard. Hidden from screen readers, which are told through aria-keyshortcuts or the help. */
export function Key({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <span class="key" aria-hidden="true">
      {children}
    </span>
  );
}
