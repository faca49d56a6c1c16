import type { Case } from '../core/cases/case';
import type { CaseEvent } from '../core/cases/event';
import { isReadable } from '../core/cases/readable';
import { atomically } from './atomically';
import { foldStored } from './foldStored';
import type { Ledger } from './schema';
import { PROJECTION, projectionIn, writeCases } from './writeCases';

/**
 * A page of all events in the order of their ids, those that can be read. `next` is absent on the last one.
 */
export async function readEvents(
  ledger: Ledger,
  limit: number,
  after?: string,
): Promise<{ events: CaseEvent[]; next?: string }> {
  const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
  const stored = await ledger.getAll('events', range, limit);
  const last = stored.at(-1);
  const events = stored.filter(isReadable);
  return stored.length < limit || !last ? { events } : { events, next: last.id };
}

/** Keeps a portion of a restore aside. */
export async function stageEvents(ledger: Ledger, restore: string, part: number, events: CaseEvent[]): Promise<void> {
  await ledger.put('meta', events, stagedKey(restore, part));
}

/**
 * Merges all portions of a restore into the ledger, in one transaction: events that are there already change nothing.
 * Returns how many events were new and how many cases they touched.
 */
export async function mergeStaged(ledger: Ledger, restore: string): Promise<{ added: number; cases: number }> {
  const transaction = ledger.transaction(['events', 'meta', ...PROJECTION], 'readwrite');
  return atomically(transaction, async () => {
    const [store, meta] = [transaction.objectStore('events'), transaction.objectStore('meta')];
    const touched = new Set<string>();
    let added = 0;
    for (let part = 0; ; part += 1) {
      const events = (await meta.get(stagedKey(restore, part))) as CaseEvent[] | undefined;
      if (!events) break;
      for (const event of events) {
        if ((await store.getKey(event.id)) !== undefined) continue;
        await store.put(event);
        touched.add(event.caseId);
        added += 1;
      }
    }
    const folded: (Case | null)[] = [];
    for (const caseId of touched) folded.push(foldStored(await store.index('caseId').getAll(caseId)));
    await writeCases(projectionIn(transaction), folded);
    await meta.delete(IDBKeyRange.bound('restore:', 'restore:\uffff'));
    return { added, cases: touched.size };
  });
}

function stagedKey(restore: string, part: number): string {
  return `restore:${restore}:${part}`;
}
