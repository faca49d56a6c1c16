import type { FirstReply } from '../core/cases/firstReplies';
import { rowsFrom } from './rows';
import type { Ledger } from './schema';

/** Every complaint that was posted at `from` (milliseconds since the epoch) or later, by its row alone. */
export async function firstRepliesSince(ledger: Ledger, from: number): Promise<FirstReply[]> {
  const found: FirstReply[] = [];
  for await (const rows of rowsFrom(ledger.transaction('lists').store, 'all')) {
    for (const [, , postedAt, firstReplyAt] of rows) {
      if (postedAt < from) return found;
      found.push({ postedAt, firstReplyAt });
    }
  }
  return found;
}
