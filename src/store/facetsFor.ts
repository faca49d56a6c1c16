import type { IDBPIndex } from 'idb';
import type { Condition } from '../core/cases/facets';
import type { QueueView } from '../core/cases/view';
import type { LedgerSchema, Place } from './schema';

/** How far a condition is counted to find the one that lets least through. */
const COUNTED = 300;

/** Words that one beginning stands for at most. */
const MOST_WORDS = 30;

/** The index of places, to be read from. */
export type PlacesIndex = IDBPIndex<LedgerSchema, ['cases'], 'cases', 'places', 'readonly'>;

/** The facets by which a list is read: those of the condition that lets least through, `['']` where there is none. */
export async function facetsFor(index: PlacesIndex, view: QueueView, conditions: Condition[]): Promise<string[]> {
  let best: { facets: string[]; count: number } | undefined;
  for (const { facets, isPrefix } of conditions) {
    const exact = isPrefix ? await spelledOut(index, view, facets[0] ?? '') : facets;
    const counts = await Promise.all(
      exact.map(async (facet) => (await index.getAllKeys(rangeOf(view, facet), COUNTED)).length),
    );
    const count = counts.reduce((sum, one) => sum + one, 0);
    if (!best || count < best.count) best = { facets: exact, count };
  }
  return best?.facets ?? [''];
}

/** The facets of a list that begin so, found by leaping from one to the next. */
async function spelledOut(index: PlacesIndex, view: QueueView, beginning: string): Promise<string[]> {
  const found: string[] = [];
  let cursor = await index.openKeyCursor(IDBKeyRange.bound([view, beginning], [view, `${beginning}\uffff`, []]));
  while (cursor && found.length < MOST_WORDS) {
    const facet = cursor.key[1];
    found.push(facet);
    cursor = await cursor.continue([view, `${facet}\u0000`] as unknown as Place);
  }
  return found;
}

function rangeOf(view: QueueView, facet: string): IDBKeyRange {
  return IDBKeyRange.bound([view, facet], [view, facet, []]);
}
