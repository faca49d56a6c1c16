import type { QueueView } from '../core/cases/view';
import { ordersRange } from './places';
import type { Ledger, TallyKey } from './schema';
import { untilParts } from './tally';

const VIEWS: readonly QueueView[] = ['unanswered', 'followUps', 'waiting', 'settled', 'all'];

/** How many wait, how many of them too long, and how many follow-ups are due. */
export interface LedgerCounts {
  unanswered: number;
  overdue: number;
  followUpsDue: number;
}

/**
 * Counts by the tallies, in a time that does not grow with the ledger.
 * @param overdueSince whoever waits since then or longer is overdue
 * @param now milliseconds since the epoch
 */
export async function readCounts(ledger: Ledger, overdueSince: number, now: number): Promise<LedgerCounts> {
  const [views, overdue, followUpsDue] = await Promise.all([
    readViewCounts(ledger),
    countUntil(ledger, 'unanswered', overdueSince),
    countUntil(ledger, 'followUps', now),
  ]);
  return { unanswered: views.unanswered, overdue, followUpsDue };
}

/** How many cases stand in each list. */
export async function readViewCounts(ledger: Ledger): Promise<Record<QueueView, number>> {
  const tallies = ledger.transaction('tallies').store;
  const counts = await Promise.all(
    VIEWS.map(async (view) => [view, (await tallies.get([view, 'all', 0] satisfies TallyKey)) ?? 0] as const),
  );
  return Object.fromEntries(counts) as Record<QueueView, number>;
}

/** How many stand in a list at `time` (milliseconds since the epoch) or before. */
async function countUntil(ledger: Ledger, view: QueueView, time: number): Promise<number> {
  const { ranges, from } = untilParts(view, time);
  const transaction = ledger.transaction(['tallies', 'cases']);
  const [tallies, places] = [transaction.objectStore('tallies'), transaction.objectStore('cases').index('places')];
  const whole = await Promise.all(ranges.map((range) => tallies.getAll(range)));
  const rest = await Promise.all([0, 1].map((rank) => places.count(ordersRange(view, rank, from, time))));
  return [...whole.flat(), ...rest].reduce((sum, count) => sum + count, 0);
}
