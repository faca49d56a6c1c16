import type { Case } from '../core/cases/case';
import { projectionOf } from './projection';
import type { StoredCase } from './schema';
import { newTally, type Tally } from './tally';

interface CaseStore {
  get(id: string): Promise<StoredCase | undefined>;
  put(stored: StoredCase): Promise<unknown>;
}

/** The stores that a change of cases needs, all of one transaction. */
interface Stores {
  cases: CaseStore;
  tallies: Parameters<Tally['write']>[0];
}

/** Writes cases in their lists and the counts with them. */
export async function writeCases({ cases, tallies }: Stores, folded: readonly (Case | null)[]): Promise<void> {
  const tally = newTally();
  for (const known of folded) {
    if (!known) continue;
    const before = await cases.get(known.id);
    const after = projectionOf(known);
    // Writing all the index entries of a case again takes far longer than seeing that nothing changed.
    if (before && JSON.stringify(before) === JSON.stringify(after)) continue;
    if (before) tally.add(before, -1);
    tally.add(after, 1);
    await cases.put(after);
  }
  await tally.write(tallies);
}
