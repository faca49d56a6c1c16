import type { RefObject } from 'preact';
import { useKeys } from '../ui/page/useKeys';

interface ListKeys {
  search: RefObject<HTMLInputElement | null>;
  list: RefObject<HTMLUListElement | null>;
  /** Index of the chosen row, and how many there are. */
  at: number;
  count: number;
  choose: (index: number) => void;
  insert: () => unknown;
  copy: () => unknown;
}

/**
 * The keys of the template list: arrows choose and take the focus along, `/` leads to the search, C copies. Returns what
 * the search field does with a key: Enter inserts the chosen reply, the arrow down goes into the list.
 */
export function useListKeys(keys: ListKeys): (event: KeyboardEvent) => void {
  const { search, list, at, count, insert, copy } = keys;
  const choose = (index: number) => {
    const next = Math.max(0, Math.min(count - 1, index));
    keys.choose(next);
    list.current?.querySelectorAll<HTMLElement>('.title')[next]?.focus();
  };
  useKeys({
    '/': () => search.current?.focus(),
    arrowdown: () => choose(list.current?.contains(document.activeElement) ? at + 1 : at),
    arrowup: () => (at === 0 ? search.current?.focus() : choose(at - 1)),
    c: copy,
  });
  return (event) => {
    if (event.key === 'Enter') insert();
    else if (event.key === 'ArrowDown') choose(at);
    else return;
    event.preventDefault();
  };
}
