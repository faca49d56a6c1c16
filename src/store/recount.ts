import type { QueueView } from '../core/cases/view';
import { atomically } from './atomically';
import { sortOf } from './places';
import { rowsFrom } from './rows';
import type { Ledger } from './schema';
import { newTally } from './tally';

const QUEUES = ['unanswered', 'followUps', 'waiting', 'settled'] as const satisfies QueueView[];

/** Counts all lists anew, by their rows alone. It takes as long as there are cases. */
export async function recount(ledger: Ledger): Promise<void> {
  const transaction = ledger.transaction(['lists', 'tallies'], 'readwrite');
  await atomically(transaction, async () => {
    const [lists, tallies] = [transaction.objectStore('lists'), transaction.objectStore('tallies')];
    const tally = newTally();
    await tallies.clear();
    for (const queue of QUEUES) {
      for await (const rows of rowsFrom(lists, queue)) {
        for (const [order, facets] of rows) tally.add({ queue, sort: sortOf(order), facets }, 1);
      }
    }
    await tally.write(tallies);
  });
}
