import { useEffect, useRef, useState } from 'preact/hooks';
import type { CaseView } from '../messages';
import type { View } from './place';

export interface Selection {
  /** The selected case, null where the list is empty and none was asked for. */
  id: string | null;
  /** Whether its case covers the list, where there is room for one of them only. */
  open: boolean;
  select: (id: string, open?: boolean) => void;
  /** Selects `by` rows further down. */
  move: (by: number) => void;
  close: () => void;
}

/**
 * The selected row. When it leaves the list, the row that takes its place is selected, so that one goes on where one
 * was. Another list, or another case asked for, begins anew.
 * @param asked a case to open from the start, in the list or not
 */
export function useSelection(cases: readonly CaseView[], view: View, asked?: string): Selection {
  const [id, setId] = useState<string | null>(asked ?? null);
  const [open, setOpen] = useState(asked !== undefined);
  const place = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list is another place
  useEffect(() => {
    place.current = 0;
    setId(asked ?? null);
    setOpen(asked !== undefined);
  }, [view, asked]);
  const index = cases.findIndex((view) => view.case.id === id);
  if (index >= 0) place.current = index;
  const current =
    index >= 0 || (open && id !== null) ? id : (cases[Math.min(place.current, cases.length - 1)]?.case.id ?? null);
  const select = (next: string, opened = open) => {
    setId(next);
    setOpen(opened);
  };
  const move = (by: number) => {
    const at = cases.findIndex((view) => view.case.id === current);
    const next = cases[Math.max(0, Math.min(cases.length - 1, at + by))];
    if (next) select(next.case.id);
  };
  const close = () => {
    setOpen(false);
    setId(current);
  };
  return { id: current, open, select, move, close };
}
