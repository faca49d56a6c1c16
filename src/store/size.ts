import { readViewCounts } from './counts';
import { countUnreadable } from './rebuild';
import type { Ledger } from './schema';

/** How many cases stand in the lists, and how many events cannot be read. */
export async function readStoredSize(ledger: Ledger): Promise<{ cases: number; unreadable: number }> {
  const [{ all }, unreadable] = await Promise.all([readViewCounts(ledger), countUnreadable(ledger)]);
  return { cases: all, unreadable };
}

/** Writes a trifle: throws while there is no room in the browser's storage. */
export async function tryRoom(ledger: Ledger): Promise<void> {
  await ledger.put('meta', 'x'.repeat(1000), 'roomTried');
}
