import type { Case } from '../core/cases/case';
import { type Condition, conditionsOf, isInTime, meets } from '../core/cases/facets';
import type { CaseQuery, QueueView } from '../core/cases/view';
import { facetsFor } from './facetsFor';
import { mergePlaces } from './mergePlaces';
import type { Ledger, StoredCase } from './schema';

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
  const start = after === undefined ? undefined : placeOf(after);
  const isPlain = conditions.length === 0 && request.postedFrom === undefined && request.postedBefore === undefined;
  const { found, last } = await mergePlaces(index, view, driving, { limit, isPlain, accepts, start });
  const cases = found.map((stored) => stored.case);
  return last ? { cases, next: last.join(':') } : { cases };
}

function isWanted({ case: known, places = [] }: StoredCase, conditions: Condition[], query: CaseQuery): boolean {
  if (!isInTime(known, query)) return false;
  const facets = conditions.length === 0 ? [] : places.map((place) => place[1]);
  return conditions.every((condition) => meets(facets, condition));
}

/** Since when the one who waits longest waits, risks left aside; undefined when nobody waits. */
export async function longestWait(ledger: Ledger): Promise<string | undefined> {
  const range = IDBKeyRange.bound(['unanswered', '', 1], ['unanswered', '', 1, []]);
  return (await ledger.getFromIndex('cases', 'places', range))?.id;
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

function placeOf(after: string): [number, number, string] {
  const [rank, sort, id] = after.split(':');
  return [Number(rank), Number(sort), id ?? ''];
}
