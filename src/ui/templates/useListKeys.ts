import type { RefObject } from 'preact';
import { useKeys } from '../page/useKeys';
import type { RowActs } from './TemplateRow';

interface ListKeys {
  search: RefObject<HTMLInputElement | null>;
  list: RefObject<HTMLUListElement | null>;
  /** Index of the chosen row, and how many there are. */
  at: number;
  count: number;
  choose: (index: number) => void;
  /** What can be done with the chosen one; absent where there is none. */
  acts: RowActs | undefined;
  /** Whether the keys act on the whole page, or only on what stands inside. */
  everywhere: boolean;
}

/** What to do with keys in the search field, and with those anywhere inside. */
interface KeyDoors {
  field: (event: KeyboardEvent) => void;
  inside: (event: KeyboardEvent) => void;
}

const NONE = {};

/**
 * The keys of the template list: arrows choose and take the focus along, `/` leads to the search, C copies, S marks a
 * favourite. In the search field Enter inserts the chosen reply and the arrow down goes into the list.
 */
export function useListKeys(keys: ListKeys): KeyDoors {
  const { search, list, at, count, acts, everywhere } = keys;
  const choose = (index: number) => {
    const next = Math.max(0, Math.min(count - 1, index));
    keys.choose(next);
    list.current?.querySelectorAll<HTMLElement>('.title')[next]?.focus();
  };
  const does: Readonly<Record<string, () => unknown>> = {
    '/': () => search.current?.focus(),
    arrowdown: () => choose(list.current?.contains(document.activeElement) ? at + 1 : at),
    arrowup: () => (at === 0 ? search.current?.focus() : choose(at - 1)),
    c: () => acts?.copy(),
    s: () => acts?.mark(),
  };
  useKeys(everywhere ? does : NONE);
  return {
    field: (event) => {
      if (event.key === 'Enter') acts?.insert(event.shiftKey);
      else if (event.key === 'ArrowDown') choose(at);
      else return;
      event.preventDefault();
    },
    inside: (event) => {
      const held = event.ctrlKey || event.altKey || event.metaKey;
      if (everywhere || held || event.defaultPrevented || event.target === search.current) return;
      const act = does[event.key.toLowerCase()];
      if (!act) return;
      // The page's own single keys rest for what is meant for the list.
      event.preventDefault();
      act();
    },
  };
}
