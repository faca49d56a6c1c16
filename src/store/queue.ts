import type { Case } from '../core/cases/case';
import { type Condition, conditionsOf, isInTime, meets } from '../core/cases/facets';
import type { CaseQuery, QueueView } from '../core/cases/view';
import { facetsFor } from './facetsFor';
import { mergePlaces } from './mergePlaces';
import { facetOf, ordersRange } from './places';
import type { Ledger, StoredCase } from './schema';

/** Later than any moment, milliseconds since the epoch. */
const FAR = 8.64e15 / 10;

/** One page of a list. `next` names the place after which the following page begins; absent on the last page. */
export interface QueuePage {
  cases: Case[];
  next?: string;
}

/** What of a list is read. */
export interface QueueRequest extends CaseQuery {
  limit: number;
  /** `next` of the page before. */
  after?: string;
}

/**
 * Reads a page of a list in its order, by the index of the condition that lets least through. At most some thousands
 * of cases are looked at, so a page can be short, or empty, while more follow.
 */
export async function readQueue(ledger: Ledger, view: QueueView, request: QueueRequest): Promise<QueuePage> {
  const { limit, after } = request;
  const index = ledger.transaction('cases').store.index('places');
  const conditions = conditionsOf(request);
  const driving = await facetsFor(index, view, conditions);
  const accepts = (stored: StoredCase) => isWanted(stored, conditions, request);
  const isPlain = conditions.length === 0 && request.postedFrom === undefined && request.postedBefore === undefined;
  const { found, last } = await mergePlaces(index, view, driving, { limit, isPlain, accepts, after });
  const cases = found.map((stored) => stored.case);
  return last === undefined ? { cases } : { cases, next: last };
}

function isWanted({ case: known, places = [] }: StoredCase, conditions: Condition[], query: CaseQuery): boolean {
  if (!isInTime(known, query)) return false;
  const facets = conditions.length === 0 ? [] : places.map(facetOf);
  return conditions.every((condition) => meets(facets, condition));
}

/** Since when the one who waits longest waits, risks left aside; undefined when nobody waits. */
export async function longestWait(ledger: Ledger): Promise<string | undefined> {
  const range = ordersRange('unanswered', 1, 0, FAR);
  return (await ledger.getFromIndex('cases', 'places', range))?.id;
}

/** The follow-up that became due last; undefined when none is due at `now`. */
export async function latestDue(ledger: Ledger, now: number): Promise<Case | undefined> {
  const range = ordersRange('followUps', 0, 0, now);
  const cursor = await ledger.transaction('cases').store.index('places').openCursor(range, 'prev');
  return cursor?.value.case;
}

/** The cases that were answered at `from` or later, the latest first. */
export async function answeredSince(ledger: Ledger, from: number, limit: number): Promise<Case[]> {
  const found: Case[] = [];
  const index = ledger.transaction('cases').store.index('answeredAt');
  let cursor = await index.openCursor(IDBKeyRange.lowerBound(from), 'prev');
  while (cursor && found.length < limit) {
    found.push(cursor.value.case);
    cursor = await cursor.continue();
  }
  return found;
}
