import type { QueueView } from '../core/cases/view';
import type { PlacesIndex } from './facetsFor';
import { orderKey, placesRange } from './places';
import type { StoredCase } from './schema';

/** How many cases one reading looks at before it gives up until it is asked on. */
const MOST_LOOKED_AT = 3000;
const PORTION = 200;

interface Reading {
  limit: number;
  /** Nothing is filtered: no more than the page is read. */
  isPlain: boolean;
  accepts(stored: StoredCase): boolean;
  /** The order of the last case that was looked at before. */
  after: string | undefined;
}

/** What was found, and where to read on; `last` is absent where nothing follows. */
interface Found {
  found: StoredCase[];
  last?: string;
}

/** Reads several ordered runs of one list (one for each facet) as one, each case once. */
export async function mergePlaces(
  index: PlacesIndex,
  view: QueueView,
  facets: readonly string[],
  { limit, isPlain, accepts, after }: Reading,
): Promise<Found> {
  const found: StoredCase[] = [];
  const portion = isPlain ? limit + 1 : Math.max(limit + 1, Math.ceil(PORTION / Math.max(1, facets.length)));
  let last = after;
  for (let looked = 0; looked < MOST_LOOKED_AT; ) {
    const from = last;
    const runs = await Promise.all(facets.map((facet) => index.getAll(placesRange(view, facet, from), portion)));
    const { sure, isAll } = inOneOrder(view, runs, portion);
    for (const [at, { stored, order }] of sure.entries()) {
      last = order;
      looked += 1;
      if (accepts(stored)) found.push(stored);
      if (found.length === limit) return isAll && at === sure.length - 1 ? { found } : { found, last };
    }
    if (isAll) return { found };
  }
  return last === undefined ? { found } : { found, last };
}

interface Ordered {
  stored: StoredCase;
  order: string;
}

/** What is sure to come first of all runs: a run that was cut says nothing about what lies after its end. */
function inOneOrder(view: QueueView, runs: StoredCase[][], portion: number): { sure: Ordered[]; isAll: boolean } {
  const ordered = runs.map((run) => run.map((stored) => ({ stored, order: orderIn(view, stored) })));
  const ends = ordered.flatMap((run) => (run.length === portion ? run.slice(-1) : []));
  const frontier = ends.map(({ order }) => order).sort()[0];
  const once = new Map(ordered.flat().map((one) => [one.stored.id, one]));
  const sure = [...once.values()].filter(({ order }) => frontier === undefined || order <= frontier);
  return { sure: sure.sort((a, b) => (a.order < b.order ? -1 : 1)), isAll: frontier === undefined };
}

function orderIn(view: QueueView, { id, rank, sort, postedAt }: StoredCase): string {
  return view === 'all' ? orderKey(0, -postedAt, id) : orderKey(rank, sort, id);
}
