import { datedEventId } from '../core/cases/eventId';
import type { Post } from '../core/post';
import { hasEntry, writeJournal } from '../store/journal';
import type { Ledger } from '../store/schema';
import { readCrisis } from './crisis';
import { tellChanged } from './orders';

/**
 * Writes what the brand itself posts to everybody during a crisis into the journal, at the time at which it was posted.
 * Its id is made from the post, so that seeing it again adds nothing.
 * @param posts posts of the brand's accounts
 */
export async function noteOwnStatements(ledger: Ledger, posts: readonly Post[]): Promise<void> {
  if (posts.length === 0) return;
  const { on, since } = await readCrisis();
  const statements = posts.filter((post) => on && post.inReplyTo === undefined && post.postedAt >= since);
  let isNew = false;
  for (const { id: postId, postedAt: at, author, text } of statements) {
    const id = datedEventId(`statement ${postId}`, at, 2);
    if (await hasEntry(ledger, id)) continue;
    await writeJournal(ledger, { id, at, by: `@${author.handle}`, kind: 'statement', text });
    isNew = true;
  }
  if (isNew) await tellChanged('watch');
}
