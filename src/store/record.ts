import type { Case } from '../core/cases/case';
import type { CaseEvent } from '../core/cases/event';
import { foldCase } from '../core/cases/fold';
import { atomically } from './atomically';
import { projectionOf } from './projection';
import type { Ledger } from './schema';

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

/**
 * Reads a case, lets `decide` say which events come to it, and writes them with the new projection, all in one
 * transaction: it is done whole or not at all, and nobody gets in between. Events already there change nothing.
 */
export async function record(
  ledger: Ledger,
  caseId: string,
  decide: (before: Known) => readonly CaseEvent[],
): Promise<Recorded> {
  const transaction = ledger.transaction(['events', 'cases'], 'readwrite');
  return atomically(transaction, async () => {
    const store = transaction.objectStore('events');
    const before = await store.index('caseId').getAll(caseId);
    const known = foldCase(before);
    const ids = new Set(before.map((event) => event.id));
    const added = decide({ known, events: before }).filter((event) => event.caseId === caseId && !ids.has(event.id));
    if (added.length === 0) return { known, added };
    for (const event of added) await store.put(event);
    const after = foldCase([...before, ...added]);
    if (after) await transaction.objectStore('cases').put(projectionOf(after));
    return { known: after, added };
  });
}
