import type { Case } from '../core/cases/case';
import type { Queue } from '../core/cases/queue';
import type { Ledger } from './schema';

type Key = [string, number, number, string];

/** One page of a list. `next` names the place after which the following page begins; absent on the last page. */
export interface QueuePage {
  cases: Case[];
  next?: string;
}

/**
 * Reads a page of a list in its order, by index.
 * @param after `next` of the page before
 */
export async function readQueue(ledger: Ledger, queue: Queue, limit: number, after?: string): Promise<QueuePage> {
  const from: IDBValidKey = after === undefined ? [queue] : keyOf(queue, after);
  const range = IDBKeyRange.bound(from, [queue, []], after !== undefined);
  const found = await ledger.getAllFromIndex('cases', 'queue', range, limit + 1);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const cases = page.map((stored) => stored.case);
  if (!last || found.length <= limit) return { cases };
  return { cases, next: `${last.rank}:${last.sort}:${last.id}` };
}

/** Since when the one who waits longest waits, risks left aside; undefined when nobody waits. */
export async function longestWait(ledger: Ledger): Promise<string | undefined> {
  const range = IDBKeyRange.bound(['unanswered', 1], ['unanswered', 1, []]);
  return (await ledger.getFromIndex('cases', 'queue', range))?.id;
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

function keyOf(queue: Queue, after: string): Key {
  const [rank, sort, id] = after.split(':');
  return [queue, Number(rank), Number(sort), id ?? ''];
}
