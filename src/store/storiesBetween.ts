import type { CaseEvent } from '../core/cases/event';
import { isReadable } from '../core/cases/readable';
import type { Ledger } from './schema';

/** The whole stories of the cases to which something happened from `from` to `to` (milliseconds since the epoch). */
export async function storiesBetween(ledger: Ledger, from: number, to: number): Promise<CaseEvent[][]> {
  const index = ledger.transaction('events').store.index('at');
  const events = await index.getAll(IDBKeyRange.bound(from, to));
  const ids = [...new Set(events.filter(isReadable).map(({ caseId }) => caseId))];
  const stories = ledger.transaction('events').store.index('caseId');
  return Promise.all(ids.map(async (id) => (await stories.getAll(id)).filter(isReadable)));
}
