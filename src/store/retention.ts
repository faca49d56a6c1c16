import type { Case } from '../core/cases/case';
import { erasedEvent } from '../core/cases/erase';
import type { CaseEvent } from '../core/cases/event';
import { isReadable } from '../core/cases/readable';
import { atomically } from './atomically';
import { foldStored } from './foldStored';
import { idOf, orderKey } from './places';
import { type Lists, rowsFrom } from './rows';
import type { Ledger, Row } from './schema';
import { PROJECTION, projectionIn, writeCases } from './writeCases';

const AT_ONCE = 200;

/** How many cases were settled before `before` (milliseconds since the epoch) and still have their words. */
export async function countSettledBefore(ledger: Ledger, before: number): Promise<number> {
  let count = 0;
  for await (const rows of settledBefore(ledger.transaction('lists').store, before)) count += rows.length;
  return count;
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
  const transaction = ledger.transaction(['events', 'posts', ...PROJECTION], 'readwrite');
  return atomically(transaction, async () => {
    const events = transaction.objectStore('events');
    const ids: string[] = [];
    for await (const rows of settledBefore(transaction.objectStore('lists'), before)) {
      ids.push(...rows.map(([order]) => idOf(order)));
      if (ids.length >= AT_ONCE) break;
    }
    const folded: (Case | null)[] = [];
    for (const id of ids) {
      const stored = await events.index('caseId').getAll(id);
      const story = [...stored.filter(isReadable).map(erasedEvent), erased(id)];
      for (const event of story) await events.put(event);
      await transaction.objectStore('posts').delete(id);
      folded.push(foldStored(story));
    }
    await writeCases(projectionIn(transaction), folded);
    return ids.length;
  });
}

/** The latest settled come first: the order is the settling's time, negative. */
function settledBefore(lists: Lists, before: number): AsyncGenerator<Row[]> {
  return rowsFrom(lists, 'settled', orderKey(0, -before, '\uffff'));
}
