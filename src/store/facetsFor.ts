import type { IDBPIndex } from 'idb';
import type { Condition } from '../core/cases/facets';
import type { QueueView } from '../core/cases/view';
import { afterFacet, beginningRange, facetOf, placesRange } from './places';
import type { LedgerSchema } from './schema';

/** How far a condition is counted to find the one that lets least through. */
const COUNTED = 300;

/** Runs that are read as one at most: beyond that a look at the list itself is as quick. */
const MOST_WORDS = 60;

/** The index of places, to be read from. */
export type PlacesIndex = IDBPIndex<LedgerSchema, ['cases'], 'cases', 'places', 'readonly'>;

/** The facets by which a list is read: those of the condition that lets least through, `['']` where there is none. */
export async function facetsFor(index: PlacesIndex, view: QueueView, conditions: Condition[]): Promise<string[]> {
  let best: { condition: Condition; count: number } | undefined;
  for (const condition of conditions) {
    const count = await countUpTo(index, view, condition);
    if (!best || count < best.count) best = { condition, count };
  }
  if (!best) return [''];
  const { facets, isPrefix } = best.condition;
  return isPrefix ? spelledOut(index, view, facets[0] ?? '') : facets;
}

/** How many places meet a condition; beyond some hundred it does not matter how many. */
async function countUpTo(index: PlacesIndex, view: QueueView, { facets, isPrefix }: Condition): Promise<number> {
  const range = isPrefix ? beginningRange : placesRange;
  const found = await Promise.all(facets.map((facet) => index.getAllKeys(range(view, facet), COUNTED)));
  return found.reduce((sum, keys) => sum + keys.length, 0);
}

/**
 * The facets of a list that begin so, found by leaping from one to the next. `['']`, the whole list, where they are too
 * many to be read side by side: each case is looked at anyway, so nothing is missed.
 */
async function spelledOut(index: PlacesIndex, view: QueueView, beginning: string): Promise<string[]> {
  const found: string[] = [];
  let cursor = await index.openKeyCursor(beginningRange(view, beginning));
  while (cursor) {
    if (found.length === MOST_WORDS) return [''];
    const facet = facetOf(cursor.key);
    found.push(facet);
    cursor = await cursor.continue(afterFacet(view, facet));
  }
  return found;
}
