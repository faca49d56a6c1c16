import type { Case } from '../core/cases/case';
import type { QueueView } from '../core/cases/view';
import { idOf, orderKey, partsRange } from './places';
import { rowsFrom } from './rows';
import type { Ledger } from './schema';

/** Who waits longest, risks left aside; undefined when nobody waits. */
export async function longestWait(ledger: Ledger): Promise<string | undefined> {
  for await (const rows of rowsFrom(ledger.transaction('lists').store, 'unanswered', orderKey(1, 0, ''))) {
    const [first] = rows;
    if (first) return idOf(first[0]);
  }
  return undefined;
}

/** The follow-up that became due last; undefined when none is due at `now`. */
export async function latestDue(ledger: Ledger, now: number): Promise<Case | undefined> {
  const order = await lastUntil(ledger, 'followUps', orderKey(0, now, '\uffff'));
  return order === undefined ? undefined : (await ledger.get('cases', idOf(order)))?.case;
}

/** The last order of a list that is not after another. The first part may be empty, the others never are. */
async function lastUntil(ledger: Ledger, view: QueueView, until: string): Promise<string | undefined> {
  let cursor = await ledger.transaction('lists').store.openCursor(partsRange(view, '', until), 'prev');
  while (cursor) {
    const order = cursor.value.rows.findLast(([one]) => one <= until)?.[0];
    if (order !== undefined) return order;
    cursor = await cursor.continue();
  }
  return undefined;
}
