import { atomically } from './atomically';
import type { Ledger, SeenPost } from './schema';

/** Seen posts are kept this long, and this many at most. */
const KEPT_MS = 30 * 86_400_000;
const KEPT_POSTS = 20_000;

/** A post that was on a page, undefined where it was not or is forgotten by now. */
export function readPost(ledger: Ledger, id: string): Promise<SeenPost | undefined> {
  return ledger.get('posts', id);
}

/** The seen posts that answer this one. */
export function readAnswers(ledger: Ledger, id: string): Promise<SeenPost[]> {
  return ledger.getAllFromIndex('posts', 'inReplyTo', id);
}

/** Keeps posts as they were read last. */
export async function keepPosts(ledger: Ledger, seen: readonly SeenPost[]): Promise<void> {
  if (seen.length === 0) return;
  const transaction = ledger.transaction('posts', 'readwrite');
  await atomically(transaction, async () => {
    for (const post of seen) await transaction.store.put(post);
  });
}

/** Forgets seen posts that are too old or too many, the oldest first. Returns how many went. */
export async function prunePosts(ledger: Ledger, now: number): Promise<number> {
  const transaction = ledger.transaction('posts', 'readwrite');
  let tooMany = (await transaction.store.count()) - KEPT_POSTS;
  let gone = 0;
  let cursor = await transaction.store.index('seenAt').openCursor();
  while (cursor && (tooMany > 0 || cursor.value.seenAt < now - KEPT_MS)) {
    await cursor.delete();
    tooMany -= 1;
    gone += 1;
    cursor = await cursor.continue();
  }
  await transaction.done;
  return gone;
}
