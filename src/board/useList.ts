import { useRef, useState } from 'preact/hooks';
import type { CaseView } from '../messages';
import { useChanged } from '../ui/page/useChanged';
import { type Filter, NO_FILTER, shows } from './filter';
import type { View } from './place';
import { type QueueState, useQueue } from './useQueue';
import { useWholeList } from './useWholeList';

export interface List extends QueueState {
  /** The rows that pass the filter. */
  rows: CaseView[];
  filter: Filter;
  setFilter: (filter: Filter) => void;
  /** Told whether the pointer is over the rows. */
  pointed: (inside: boolean) => void;
}

/**
 * A list and its filter. What others change is shown at once, unless the pointer is over the rows: then when it has
 * left, so that nothing moves under the hand.
 */
export function useList(view: View, agent: string): List {
  const state = useQueue(view);
  const [filter, setFilter] = useState(NO_FILTER);
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
  const filtered = filter.query !== '' || filter.only !== 'everyones';
  useWholeList(state, filtered);
  const rows = (state.queue?.cases ?? []).filter((one) => !filtered || shows(filter, one, agent));
  return { ...state, rows, filter, setFilter, pointed };
}
