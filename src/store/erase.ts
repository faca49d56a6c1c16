import { erasedEvent } from '../core/cases/erase';
import type { CaseEvent } from '../core/cases/event';
import { foldCase } from '../core/cases/fold';
import { atomically } from './atomically';
import { projectionOf } from './projection';
import type { Ledger } from './schema';

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
  const transaction = ledger.transaction(['events', 'cases', 'posts'], 'readwrite');
  return atomically(transaction, async () => {
    const events = transaction.objectStore('events');
    const cases = transaction.objectStore('cases');
    const ids = await cases.index('author').getAllKeys(IDBKeyRange.bound([author], [author, []]));
    for (const id of ids) {
      const story = (await events.index('caseId').getAll(id)).map(erasedEvent);
      const after = foldCase([...story, erased(id)]);
      for (const event of [...story, erased(id)]) await events.put(event);
      if (after) await cases.put(projectionOf(after));
    }
    let seen = await transaction.objectStore('posts').openCursor();
    while (seen) {
      const { post } = seen.value;
      if ([post, post.quoted].some((one) => one?.author.handle.toLowerCase() === author)) await seen.delete();
      seen = await seen.continue();
    }
    return ids.length;
  });
}
