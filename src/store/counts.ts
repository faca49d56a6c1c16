import type { Ledger } from './schema';

/** How many wait, how many of them too long, and how many follow-ups are due. */
export interface LedgerCounts {
  unanswered: number;
  overdue: number;
  followUpsDue: number;
}

/**
 * Counts by index alone.
 * @param overdueSince whoever waits since then or longer is overdue
 * @param now milliseconds since the epoch
 */
export async function readCounts(ledger: Ledger, overdueSince: number, now: number): Promise<LedgerCounts> {
  const index = ledger.transaction('cases').store.index('queue');
  const until = (queue: string, rank: number, sort: number) =>
    IDBKeyRange.bound([queue, rank], [queue, rank, sort, []]);
  const [unanswered, overdueRisks, overdueOthers, followUpsDue] = await Promise.all([
    index.count(IDBKeyRange.bound(['unanswered'], ['unanswered', []])),
    index.count(until('unanswered', 0, overdueSince)),
    index.count(until('unanswered', 1, overdueSince)),
    index.count(until('followUps', 0, now)),
  ]);
  return { unanswered, overdue: overdueRisks + overdueOthers, followUpsDue };
}
