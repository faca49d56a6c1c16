import type { Case } from '../core/cases/case';
import type { Ledger } from './schema';

/** The cases that were answered at `from` or later, the latest first. */
export async function answeredSince(ledger: Ledger, from: number, limit: number): Promise<Case[]> {
  const found: Case[] = [];
  const index = ledger.transaction('cases').store.index('answeredAt');
  let cursor = await index.openCursor(IDBKeyRange.lowerBound(from), 'prev');
  while (cursor && found.length < limit) {
    found.push(cursor.value.case);
    cursor = await cursor.continue();
  }
  return found;
}
