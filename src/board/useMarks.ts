import { useEffect, useState } from 'preact/hooks';
import type { CaseView } from '../messages';
import type { View } from './place';
import type { Selection } from './useSelection';

/** The rows that are marked, to do one thing to all of them. */
export interface Marks {
  ids: ReadonlySet<string>;
  toggle: (id: string) => void;
  /** Marks every row from the selected one to this one. */
  reach: (id: string) => void;
  /** Marks the selected row and the one `by` rows further, and goes there. */
  extend: (by: number) => void;
  /** Marks every row that is shown; none where all are marked already. */
  all: () => void;
  clear: () => void;
}

/** Marks on the rows of a list. Rows that leave it lose theirs; another list begins with none. */
export function useMarks(rows: readonly CaseView[], view: View, selection: Selection): Marks {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list is another place
  useEffect(() => setMarked(new Set()), [view]);
  const shown = rows.map((one) => one.case.id);
  const ids = new Set(shown.filter((id) => marked.has(id)));
  const add = (more: readonly string[]) => setMarked(new Set([...ids, ...more]));
  const indexOf = (id: string | null) => (id === null ? -1 : shown.indexOf(id));
  return {
    ids,
    toggle: (id) => setMarked(new Set(ids.has(id) ? [...ids].filter((one) => one !== id) : [...ids, id])),
    reach: (id) => {
      const [from, to] = [Math.max(0, indexOf(selection.id)), indexOf(id)];
      add(shown.slice(Math.min(from, to), Math.max(from, to) + 1));
      selection.select(id);
    },
    extend: (by) => {
      const at = indexOf(selection.id);
      const next = shown[Math.max(0, Math.min(shown.length - 1, at + by))];
      add([selection.id, next].filter((id) => id !== null && id !== undefined));
      selection.move(by);
    },
    all: () => setMarked(new Set(ids.size === shown.length ? [] : shown)),
    clear: () => setMarked(new Set()),
  };
}
