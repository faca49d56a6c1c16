import type { Case } from '../core/cases/case';
import { erasedEvent } from '../core/cases/erase';
import type { CaseEvent } from '../core/cases/event';
import { isReadable } from '../core/cases/readable';
import { atomically } from './atomically';
import { foldStored } from './foldStored';
import type { Ledger } from './schema';
import { PROJECTION, projectionIn, writeCases } from './writeCases';

/**
 * Takes every text and name of a person out of the ledger, in one transaction. What they wrote is gone for good;
 * that there was a case, and when it was answered, stays. Returns how many cases they had.
 * @param erased the event that records the erasure of a case
 */
export async function erasePerson(
  ledger: Ledger,
  handle: string,
  erased: (caseId: string) => CaseEvent,
): Promise<number> {
  const author = handle.toLowerCase();
  const transaction = ledger.transaction(['events', 'posts', ...PROJECTION], 'readwrite');
  return atomically(transaction, async () => {
    const events = transaction.objectStore('events');
    const cases = transaction.objectStore('cases');
    const ids = await cases.index('author').getAllKeys(IDBKeyRange.bound([author], [author, []]));
    const folded: (Case | null)[] = [];
    for (const id of ids) {
      const stored = await events.index('caseId').getAll(id);
      // What cannot be read may hold their words as well.
      for (const event of stored) if (!isReadable(event)) await events.delete((event as { id: string }).id);
      const story = [...stored.filter(isReadable).map(erasedEvent), erased(id)];
      for (const event of story) await events.put(event);
      folded.push(foldStored(story));
    }
    await writeCases(projectionIn(transaction), folded);
    let seen = await transaction.objectStore('posts').openCursor();
    while (seen) {
      const { post } = seen.value;
      if ([post, post.quoted].some((one) => one?.author.handle.toLowerCase() === author)) await seen.delete();
      seen = await seen.continue();
    }
    return ids.length;
  });
}
