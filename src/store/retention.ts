import { erasedEvent } from '../core/cases/erase';
import type { CaseEvent } from '../core/cases/event';
import { isReadable } from '../core/cases/readable';
import { atomically } from './atomically';
import { foldStored } from './foldStored';
import { orderKey, placesRange } from './places';
import type { Ledger } from './schema';
import { writeCases } from './writeCases';

const AT_ONCE = 200;

/** How many cases were settled before `before` (milliseconds since the epoch) and still have their words. */
export function countSettledBefore(ledger: Ledger, before: number): Promise<number> {
  return ledger.countFromIndex('cases', 'places', settledBefore(before));
}

/**
 * Takes words and names out of cases settled before `before`, some hundred in one transaction. Such a case leaves the
 * lists, so that the next call takes the next ones. Returns how many it was; 0 when there are no more.
 * @param erased the event that records the erasure of a case
 */
export async function eraseSettledBefore(
  ledger: Ledger,
  before: number,
  erased: (caseId: string) => CaseEvent,
): Promise<number> {
  const transaction = ledger.transaction(['events', 'cases', 'tallies', 'posts'], 'readwrite');
  return atomically(transaction, async () => {
    const [events, cases] = [transaction.objectStore('events'), transaction.objectStore('cases')];
    const ids = await cases.index('places').getAllKeys(settledBefore(before), AT_ONCE);
    for (const id of ids) {
      const stored = await events.index('caseId').getAll(id);
      const story = [...stored.filter(isReadable).map(erasedEvent), erased(id)];
      for (const event of story) await events.put(event);
      await transaction.objectStore('posts').delete(id);
      await writeCases({ cases, tallies: transaction.objectStore('tallies') }, [foldStored(story)]);
    }
    return ids.length;
  });
}

/** The latest settled come first: the order is the settling's time, negative. */
function settledBefore(before: number): IDBKeyRange {
  return placesRange('settled', '', orderKey(0, -before, '\uffff'));
}
