import type { QueueView } from '../core/cases/view';
import { orderKey } from './places';
import { type Lists, rowsFrom } from './rows';
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
  const transaction = ledger.transaction(['tallies', 'lists']);
  const [tallies, lists] = [transaction.objectStore('tallies'), transaction.objectStore('lists')];
  const counts = await Promise.all([
    ...ranges.map(async (range) => sum(await tallies.getAll(range))),
    ...[0, 1].map((rank) => countRows(lists, view, rank, from, time)),
  ]);
  return sum(counts);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

/** How many of one rank stand in a list from one time to another, both included. */
async function countRows(lists: Lists, view: QueueView, rank: number, from: number, to: number): Promise<number> {
  const end = orderKey(rank, to, '\uffff');
  let counted = 0;
  for await (const rows of rowsFrom(lists, view, orderKey(rank, from, ''))) {
    const before = rows.filter(([order]) => order < end).length;
    counted += before;
    if (before < rows.length) break;
  }
  return counted;
}
