import type { Case } from '../core/cases/case';
import { type ListChanges, newListChanges } from './lists';
import { findOf, projectionOf, rowsOf } from './projection';
import type { Find, StoredCase } from './schema';
import { newTally, type Tally } from './tally';

/** The stores that hold what events were folded to. */
export const PROJECTION = ['cases', 'lists', 'finds', 'tallies'] as const;

interface CaseStore {
  get(id: string): Promise<StoredCase | undefined>;
  put(stored: StoredCase): Promise<unknown>;
}

interface FindStore {
  put(find: Find): Promise<unknown>;
  delete(order: string): Promise<unknown>;
}

/** The stores that a change of cases needs, all of one transaction. */
interface ProjectionStores {
  cases: CaseStore;
  lists: Parameters<ListChanges['write']>[0];
  finds: FindStore;
  tallies: Parameters<Tally['write']>[0];
}

interface HoldsProjection {
  objectStore(name: 'cases'): ProjectionStores['cases'];
  objectStore(name: 'lists'): ProjectionStores['lists'];
  objectStore(name: 'finds'): ProjectionStores['finds'];
  objectStore(name: 'tallies'): ProjectionStores['tallies'];
}

/** These stores of a transaction. */
export function projectionIn(transaction: HoldsProjection): ProjectionStores {
  return {
    cases: transaction.objectStore('cases'),
    lists: transaction.objectStore('lists'),
    finds: transaction.objectStore('finds'),
    tallies: transaction.objectStore('tallies'),
  };
}

/**
 * Writes cases in their lists and the counts with them: what did not change is not written.
 * @param isAnew puts rows where they belong even if the case did not change
 */
export async function writeCases(
  stores: ProjectionStores,
  folded: readonly (Case | null)[],
  isAnew = false,
): Promise<void> {
  const cases = folded.filter((known) => known !== null);
  const before = await Promise.all(cases.map(({ id }) => stores.cases.get(id)));
  const [tally, lists] = [newTally(), newListChanges()];
  const writes: (() => Promise<unknown>)[] = [];
  for (const [at, known] of cases.entries()) {
    const [was, is] = [before[at], projectionOf(known)];
    const isSame = was !== undefined && JSON.stringify(was) === JSON.stringify(is);
    if (isSame && !isAnew) continue;
    for (const [view, row] of was ? rowsOf(was) : []) lists.remove(view, row[0]);
    for (const [view, row] of rowsOf(is)) lists.put(view, row);
    if (isSame) continue;
    if (was) tally.add(was, -1);
    tally.add(is, 1);
    writes.push(() => stores.cases.put(is), ...findWrites(stores.finds, was && findOf(was), findOf(is)));
  }
  await Promise.all(writes.map(async (write) => write()));
  await lists.write(stores.lists);
  await tally.write(stores.tallies);
}

function findWrites(finds: FindStore, was: Find | undefined, is: Find | undefined): (() => Promise<unknown>)[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  return [
    ...(was && was.order !== is?.order ? [() => finds.delete(was.order)] : []),
    ...(is ? [() => finds.put(is)] : []),
  ];
}
