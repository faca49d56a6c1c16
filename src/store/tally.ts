import type { QueueView } from '../core/cases/view';
import type { StoredCase, TallyKey } from './schema';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Lists of which it is counted how many stand there until a time. */
const TIMED: readonly QueueView[] = ['unanswered', 'followUps'];

interface TallyStore {
  get(key: TallyKey): Promise<number | undefined>;
  put(count: number, key: TallyKey): Promise<unknown>;
  delete(key: TallyKey): Promise<unknown>;
}

/** What a case is counted by. */
type Counted = Pick<StoredCase, 'queue' | 'sort' | 'facets'>;

/** What a transaction changes in the counts, written once at its end. */
export interface Tally {
  add(stored: Counted, count: 1 | -1): void;
  write(tallies: TallyStore): Promise<void>;
}

/** Begins to count. */
export function newTally(): Tally {
  const changes = new Map<string, { key: TallyKey; by: number }>();
  return {
    add(stored, count) {
      for (const key of keysOf(stored)) {
        const name = key.join();
        changes.set(name, { key, by: (changes.get(name)?.by ?? 0) + count });
      }
    },
    async write(tallies) {
      const changed = [...changes.values()].filter(({ by }) => by !== 0);
      await Promise.all(
        changed.map(async ({ key, by }) => {
          const count = ((await tallies.get(key)) ?? 0) + by;
          await (count > 0 ? tallies.put(count, key) : tallies.delete(key));
        }),
      );
    },
  };
}

/** The counts a stored case is part of. */
function keysOf({ facets, queue, sort }: Counted): TallyKey[] {
  if (facets === undefined || queue === undefined) return [];
  const keys: TallyKey[] = [
    ['all', 'all', 0],
    [queue, 'all', 0],
  ];
  if (TIMED.includes(queue))
    keys.push([queue, 'day', Math.floor(sort / DAY)], [queue, 'hour', Math.floor(sort / HOUR)]);
  return keys;
}

/**
 * What is added up for "until `time`": whole days, then the whole hours of that day, and what remains to be counted
 * one by one, from `from` to `time`.
 */
export function untilParts(view: QueueView, time: number): { ranges: IDBKeyRange[]; from: number } {
  const [day, hour] = [Math.floor(time / DAY), Math.floor(time / HOUR)];
  // An empty range is an error to IndexedDB, as the hours before the first one of a day would be.
  const before = (of: 'day' | 'hour', from: number, to: number) =>
    from === to ? [] : [IDBKeyRange.bound([view, of, from], [view, of, to], false, true)];
  return {
    ranges: [...before('day', Number.NEGATIVE_INFINITY, day), ...before('hour', (day * DAY) / HOUR, hour)],
    from: hour * HOUR,
  };
}
