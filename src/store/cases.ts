import type { Case } from '../core/cases/case';
import type { CaseEvent } from '../core/cases/event';
import { isReadable } from '../core/cases/readable';
import { inOrder } from '../core/cases/story';
import type { Ledger } from './schema';

/** The case of a complaint, undefined where there is none. */
export async function readCase(ledger: Ledger, id: string): Promise<Case | undefined> {
  return (await ledger.get('cases', id))?.case;
}

/** The cases among these ids, by id. */
export async function readCases(ledger: Ledger, ids: readonly string[]): Promise<Map<string, Case>> {
  const store = ledger.transaction('cases').store;
  const found = await Promise.all(ids.map((id) => store.get(id)));
  return new Map(found.flatMap((stored) => (stored ? [[stored.id, stored.case] as const] : [])));
}

/** All that happened to one case, in order, undone things included. */
export async function readStory(ledger: Ledger, id: string): Promise<CaseEvent[]> {
  return inOrder((await ledger.getAllFromIndex('events', 'caseId', id)).filter(isReadable));
}

/**
 * The id of the case that a post belongs to: its own, or the one in which it is a reply of ours or a message of the
 * customer. Undefined where the ledger knows nothing of it.
 */
export async function caseIdOf(ledger: Ledger, postId: string): Promise<string | undefined> {
  const transaction = ledger.transaction(['cases', 'events']);
  const events = transaction.objectStore('events');
  if ((await transaction.objectStore('cases').getKey(postId)) !== undefined) return postId;
  const event = (await events.index('postId').get(postId)) ?? (await events.index('replyId').get(postId));
  return event?.caseId;
}

/** A page of all cases in the order of their ids. `next` is absent on the last one. */
export async function readCasePage(
  ledger: Ledger,
  limit: number,
  after?: string,
): Promise<{ cases: Case[]; next?: string }> {
  const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
  const found = await ledger.getAll('cases', range, limit);
  const last = found.at(-1);
  const cases = found.map((stored) => stored.case);
  return found.length < limit || !last ? { cases } : { cases, next: last.id };
}

/** The cases that are joined to this one as the same matter. */
export async function readJoined(ledger: Ledger, id: string): Promise<Case[]> {
  return (await ledger.getAllFromIndex('cases', 'joinedTo', id)).map((stored) => stored.case);
}
