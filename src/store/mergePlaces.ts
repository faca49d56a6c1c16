import type { QueueView } from '../core/cases/view';
import type { PlacesIndex } from './facetsFor';
import type { StoredCase } from './schema';

/** How many cases one reading looks at before it gives up until it is asked on. */
const MOST_LOOKED_AT = 3000;
const PORTION = 200;

/** A place within one list. */
type Rank = [rank: number, sort: number, id: string];

interface Reading {
  limit: number;
  /** Nothing is filtered: no more than the page is read. */
  isPlain: boolean;
  accepts(stored: StoredCase): boolean;
  start: Rank | undefined;
}

/** What was found, and where to read on; `last` is absent where nothing follows. */
interface Found {
  found: StoredCase[];
  last?: Rank;
}

/** Reads several ordered runs of one list (one for each facet) as one, each case once. */
export async function mergePlaces(
  index: PlacesIndex,
  view: QueueView,
  facets: readonly string[],
  { limit, isPlain, accepts, start }: Reading,
): Promise<Found> {
  const found: StoredCase[] = [];
  const portion = isPlain ? limit + 1 : Math.max(PORTION, limit + 1);
  let last = start;
  for (let looked = 0; looked < MOST_LOOKED_AT; ) {
    const from = last;
    const runs = await Promise.all(facets.map((facet) => index.getAll(rangeAfter(view, facet, from), portion)));
    const { sure, isAll } = inOneOrder(view, runs, portion);
    for (const [at, stored] of sure.entries()) {
      last = rankIn(view, stored);
      looked += 1;
      if (accepts(stored)) found.push(stored);
      if (found.length === limit) return isAll && at === sure.length - 1 ? { found } : { found, last };
    }
    if (isAll) return { found };
  }
  return last ? { found, last } : { found };
}

/** What is sure to come first of all runs: a run that was cut says nothing about what lies after its end. */
function inOneOrder(view: QueueView, runs: StoredCase[][], portion: number): { sure: StoredCase[]; isAll: boolean } {
  const ends = runs.flatMap((run) => (run.length === portion ? run.slice(-1) : [])).map((end) => rankIn(view, end));
  const frontier = ends.toSorted(compareRanks)[0];
  const once = new Map(runs.flat().map((stored) => [stored.id, stored]));
  const ranked = [...once.values()].map((stored) => ({ stored, rank: rankIn(view, stored) }));
  const sure = ranked.filter(({ rank }) => !frontier || compareRanks(rank, frontier) <= 0);
  return {
    sure: sure.sort((a, b) => compareRanks(a.rank, b.rank)).map(({ stored }) => stored),
    isAll: frontier === undefined,
  };
}

function rankIn(view: QueueView, { id, rank, sort, postedAt }: StoredCase): Rank {
  return view === 'all' ? [0, -postedAt, id] : [rank, sort, id];
}

function compareRanks(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : Number(a[2] > b[2]));
}

function rangeAfter(view: QueueView, facet: string, after: Rank | undefined): IDBKeyRange {
  const from: IDBValidKey = after ? [view, facet, ...after] : [view, facet];
  return IDBKeyRange.bound(from, [view, facet, []], after !== undefined);
}
