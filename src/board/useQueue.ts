import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask, type CaseView, type Counts } from '../messages';
import type { View } from './place';

const PAGE = 50;
const MOST_RELOADED = 200;

/** A list as far as it has been read. */
export interface Queue {
  cases: CaseView[];
  counts: Counts;
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

/** One list of the board, a page at a time. What comes late for a list that was left is dropped. */
export function useQueue(view: View): QueueState {
  const [state, setState] = useState<{ view: View; queue: Queue | null; error?: unknown }>({ view, queue: null });
  const shown = useRef(state);
  shown.current = state;
  const asked = useRef(0);

  const read = useCallback(
    async (load: () => Promise<Queue>) => {
      asked.current += 1;
      const mine = asked.current;
      try {
        const queue = await load();
        if (mine === asked.current) setState({ view, queue });
      } catch (error) {
        if (mine === asked.current) setState((before) => ({ ...before, view, error }));
      }
    },
    [view],
  );
  const reload = useCallback(() => {
    const known = shown.current.view === view ? (shown.current.queue?.cases.length ?? 0) : 0;
    return read(() => ask('queue', { view, limit: Math.min(MOST_RELOADED, Math.max(PAGE, known)) }));
  }, [view, read]);
  const more = useCallback(async () => {
    const { queue } = shown.current;
    if (queue?.next !== undefined) await read(() => nextPage(view, queue, queue.next ?? ''));
  }, [view, read]);

  useEffect(() => {
    void reload();
  }, [reload]);
  const current = state.view === view;
  return { queue: current ? state.queue : null, error: current ? state.error : undefined, reload, more };
}

async function nextPage(view: View, known: Queue, after: string): Promise<Queue> {
  const page = await ask('queue', { view, limit: PAGE, after });
  const ids = new Set(known.cases.map((one) => one.case.id));
  return { ...page, cases: [...known.cases, ...page.cases.filter((one) => !ids.has(one.case.id))] };
}
