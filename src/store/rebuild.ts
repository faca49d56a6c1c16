import { foldCase } from '../core/cases/fold';
import { atomically } from './atomically';
import { projectionOf } from './projection';
import type { Ledger } from './schema';

/**
 * Raised whenever the fold or the projection changes meaning: cases written by an earlier one are then folded anew
 * from their events.
 */
const FOLD_VERSION = 1;

const CASES_AT_ONCE = 500;

/** Folds all cases anew where they were folded by another version. Broken off, it starts over the next time. */
export async function rebuildIfOld(ledger: Ledger): Promise<void> {
  const known = await ledger.get('meta', 'foldVersion');
  if (known === FOLD_VERSION) return;
  if (known !== undefined || (await ledger.count('events')) > 0) await rebuild(ledger);
  await ledger.put('meta', FOLD_VERSION, 'foldVersion');
}

/** Folds all cases anew from their events, a few hundred in one transaction. */
async function rebuild(ledger: Ledger): Promise<void> {
  let after: string | undefined;
  do after = await rebuildSome(ledger, after);
  while (after !== undefined);
}

/** Returns the last case that was folded; undefined when there are no more. */
async function rebuildSome(ledger: Ledger, after: string | undefined): Promise<string | undefined> {
  const transaction = ledger.transaction(['events', 'cases'], 'readwrite');
  const index = transaction.objectStore('events').index('caseId');
  return atomically(transaction, async () => {
    let last: string | undefined = after;
    for (let count = 0; count < CASES_AT_ONCE; count += 1) {
      const cursor = await index.openKeyCursor(last === undefined ? null : IDBKeyRange.lowerBound(last, true));
      if (!cursor) return undefined;
      last = cursor.key;
      const known = foldCase(await index.getAll(last));
      if (known) await transaction.objectStore('cases').put(projectionOf(known));
    }
    return last;
  });
}
