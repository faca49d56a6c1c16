import type { Ledger, SeenPost } from './schema';

/** The posts that were seen at `from` or later, in the order in which they were seen. */
export function readSeenSince(ledger: Ledger, from: number): Promise<SeenPost[]> {
  return ledger.getAllFromIndex('posts', 'seenAt', IDBKeyRange.lowerBound(from));
}
