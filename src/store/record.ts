import type { Case } from '../core/cases/case';
import type { CaseEvent } from '../core/cases/event';
import { isReadable } from '../core/cases/readable';
import { atomically } from './atomically';
import { foldStored } from './foldStored';
import type { Ledger } from './schema';
import { PROJECTION, projectionIn, writeCases } from './writeCases';

/** What a decision rests on: the case as it is (null where there is none) and all its events. */
export interface Known {
  known: Case | null;
  events: readonly CaseEvent[];
}

/** A case after a change. */
export interface Recorded {
  known: Case | null;
  /** Those that were new. */
  added: CaseEvent[];
}

type Decide = (before: Known, caseId: string) => readonly CaseEvent[];

/**
 * Reads a case, lets `decide` say which events come to it, and writes them with the new projection, all in one
 * transaction: it is done whole or not at all, and nobody gets in between. Events already there change nothing.
 */
export async function record(ledger: Ledger, caseId: string, decide: Decide): Promise<Recorded> {
  const [recorded = { known: null, added: [] }] = await recordMany(ledger, [caseId], decide);
  return recorded;
}

/** The same for several cases, in one transaction for all of them. */
export async function recordMany(ledger: Ledger, caseIds: readonly string[], decide: Decide): Promise<Recorded[]> {
  const transaction = ledger.transaction(['events', ...PROJECTION], 'readwrite');
  return atomically(transaction, async () => {
    const store = transaction.objectStore('events');
    const recorded: Recorded[] = [];
    for (const caseId of caseIds) {
      const stored = await store.index('caseId').getAll(caseId);
      const before = stored.filter(isReadable);
      const known = foldStored(before);
      const ids = new Set(stored.map((event) => event.id));
      const decided = decide({ known, events: before }, caseId);
      const added = decided.filter((event) => event.caseId === caseId && !ids.has(event.id));
      for (const event of added) await store.put(event);
      recorded.push({ known: added.length === 0 ? known : foldStored([...before, ...added]), added });
    }
    const changed = recorded.filter(({ added }) => added.length > 0).map(({ known }) => known);
    await writeCases(projectionIn(transaction), changed);
    return recorded;
  });
}
