import { UNKNOWN_HANDLE } from '../core/cases/byHand';
import type { Case } from '../core/cases/case';
import { ERASED_HANDLE } from '../core/cases/erase';
import type { Post } from '../core/post';
import type { Ledger } from './schema';

/** How many complaints of the same author we know from before `before` (milliseconds since the epoch). */
export async function countEarlier(ledger: Ledger, handle: string, before: number): Promise<number> {
  if (isNobody(handle)) return 0;
  return ledger.countFromIndex('cases', 'author', earlierThan(handle, before));
}

/** The same for many complaints at once, in the order given. */
export async function countEarlierOfEach(ledger: Ledger, posts: readonly Post[]): Promise<number[]> {
  const index = ledger.transaction('cases').store.index('author');
  return Promise.all(
    posts.map(async ({ author: { handle }, postedAt }) =>
      isNobody(handle) ? 0 : index.count(earlierThan(handle, postedAt)),
    ),
  );
}

/** These complaints, the latest first. */
export async function readEarlier(ledger: Ledger, handle: string, before: number, limit: number): Promise<Case[]> {
  const found: Case[] = [];
  if (isNobody(handle)) return found;
  const index = ledger.transaction('cases').store.index('author');
  let cursor = await index.openCursor(earlierThan(handle, before), 'prev');
  while (cursor && found.length < limit) {
    if (cursor.value.case.tracked) found.push(cursor.value.case);
    cursor = await cursor.continue();
  }
  return found;
}

function earlierThan(handle: string, before: number): IDBKeyRange {
  const author = handle.toLowerCase();
  return IDBKeyRange.bound([author], [author, before], false, true);
}

/** Handles that stand for many people at once. */
function isNobody(handle: string): boolean {
  return handle === UNKNOWN_HANDLE || handle === ERASED_HANDLE;
}
