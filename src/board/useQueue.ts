import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask, type CaseQuery, type CaseView, type Counts } from '../messages';
import type { View } from './place';

const PAGE = 50;
const MOST_RELOADED = 200;

/** A list as far as it has been read. */
export interface Queue {
  cases: CaseView[];
  counts: Counts;
  /** How many cases each list holds, whatever the filter. */
  views: Record<View, number>;
  /** Where the next page begins; absent at the end. */
  next?: string;
}

export interface QueueState {
  /** Null until the first page is there. */
  queue: Queue | null;
  error: unknown;
  /** Reads the list again, as far as it was read. */
  reload: () => Promise<void>;
  /** Reads the next page. */
  more: () => Promise<void>;
}

type Shown = { view: View; queue: Queue | null; error?: unknown };

/**
 * One list of the board, as far as a query lets it through, a page at a time. What comes late for a list that was left
 * is dropped. Another query leaves the rows of the one before in sight until its own are there.
 */
export function useQueue(view: View, query: CaseQuery): QueueState {
  const [state, setState] = useState<Shown>({ view, queue: null });
  const shown = useRef(state);
  shown.current = state;
  const asked = useRef(0);
  const latest = useRef(query);
  latest.current = query;
  const question = JSON.stringify(query);

  const read = useCallback(
    async (wanted: number, known?: Queue) => {
      asked.current += 1;
      const mine = asked.current;
      const isCurrent = () => mine === asked.current;
      try {
        const queue = await readOn(view, latest.current, wanted, isCurrent, known);
        if (isCurrent()) setState({ view, queue });
      } catch (error) {
        if (isCurrent()) setState((before) => ({ ...before, view, error }));
      }
    },
    [view],
  );
  const reload = useCallback(() => {
    const known = shown.current.view === view ? (shown.current.queue?.cases.length ?? 0) : 0;
    return read(Math.min(MOST_RELOADED, Math.max(PAGE, known)));
  }, [view, read]);
  const more = useCallback(async () => {
    const { queue } = shown.current;
    if (queue?.next !== undefined) await read(queue.cases.length + PAGE, queue);
  }, [read]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is asked anew
  useEffect(() => {
    void read(PAGE);
  }, [read, question]);
  const current = state.view === view;
  return { queue: current ? state.queue : null, error: current ? state.error : undefined, reload, more };
}

/** Reads pages until there are as many cases as wanted: a filter may let little of a page through. */
async function readOn(
  view: View,
  query: CaseQuery,
  wanted: number,
  isCurrent: () => boolean,
  known?: Queue,
): Promise<Queue> {
  let queue = known;
  do {
    const after = queue?.next === undefined ? {} : { after: queue.next };
    const left = wanted - (queue?.cases.length ?? 0);
    const page = await ask('queue', { ...query, view, limit: Math.min(MOST_RELOADED, left), ...after });
    const ids = new Set(queue?.cases.map((one) => one.case.id));
    queue = { ...page, cases: [...(queue?.cases ?? []), ...page.cases.filter((one) => !ids.has(one.case.id))] };
  } while (queue.next !== undefined && queue.cases.length < wanted && isCurrent());
  return queue;
}
