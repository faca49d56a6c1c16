import type { QueueView } from '../core/cases/view';
import { atomically } from './atomically';
import { placesRange, sortOf } from './places';
import type { Ledger } from './schema';
import { newTally } from './tally';

const QUEUES = ['unanswered', 'followUps', 'waiting', 'settled'] as const satisfies QueueView[];

/** Counts all lists anew, by their places alone. It takes as long as there are cases. */
export async function recount(ledger: Ledger): Promise<void> {
  const transaction = ledger.transaction(['cases', 'tallies'], 'readwrite');
  await atomically(transaction, async () => {
    const [index, tallies] = [transaction.objectStore('cases').index('places'), transaction.objectStore('tallies')];
    const tally = newTally();
    await tallies.clear();
    for (const queue of QUEUES) {
      let cursor = await index.openKeyCursor(placesRange(queue, ''));
      while (cursor) {
        tally.add({ queue, sort: sortOf(cursor.key), places: [cursor.key] }, 1);
        cursor = await cursor.continue();
      }
    }
    await tally.write(tallies);
  });
}
