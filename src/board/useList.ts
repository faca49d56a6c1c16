import { useRef, useState } from 'preact/hooks';
import type { CaseView } from '../messages';
import { useChanged } from '../ui/page/useChanged';
import { type Filter, NO_FILTER, partsOf, queryOf } from './filter';
import type { View } from './place';
import { type QueueState, useQueue } from './useQueue';
import { useSettled } from './useSettled';

/** Who types is not done before so long after a letter. */
const TYPING_MS = 120;

export interface List extends QueueState {
  rows: CaseView[];
  filter: Filter;
  setFilter: (filter: Filter) => void;
  /** Whether the filter may hold something back. */
  filtered: boolean;
  /** Told whether the pointer is over the rows. */
  pointed: (inside: boolean) => void;
}

/**
 * A list and its filter. What others change is shown at once, unless the pointer is over the rows: then when it has
 * left, so that nothing moves under the hand.
 */
export function useList(view: View, now: number): List {
  const [filter, setFilter] = useState(NO_FILTER);
  const search = useSettled(filter.search, TYPING_MS);
  const state = useQueue(view, queryOf({ ...filter, search }, now));
  const hand = useRef({ inside: false, stale: false });
  useChanged('cases', () => {
    if (hand.current.inside) hand.current.stale = true;
    else void state.reload();
  });
  const pointed = (inside: boolean) => {
    const { stale } = hand.current;
    hand.current = { inside, stale: inside && stale };
    if (!inside && stale) void state.reload();
  };
  const filtered = filter.search.trim() !== '' || partsOf(filter) > 0;
  return { ...state, rows: state.queue?.cases ?? [], filter, setFilter, filtered, pointed };
}
