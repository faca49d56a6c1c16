import type { CaseEvent } from '../core/cases/event';
import { isReadable } from '../core/cases/readable';
import { atomically } from './atomically';
import { foldStored } from './foldStored';
import { recount } from './recount';
import type { Ledger } from './schema';
import { PROJECTION, projectionIn, writeCases } from './writeCases';

/**
 * Raised whenever the fold or the projection changes meaning: cases written by an earlier one are then folded anew
 * from their events. Another version of the extension with the same number here folds nothing anew.
 */
const FOLD_VERSION = 3;

/** Events read for one transaction, few at first so that progress is seen soon. */
const LEAST_AT_ONCE = 1000;
const MOST_AT_ONCE = 8000;

const PROGRESS = 'rebuild';
const UNREADABLE = 'unreadable';

/** How far a rebuild has come, in events. It is kept with every portion, so that a new background goes on there. */
export interface RebuildProgress {
  done: number;
  total: number;
}

interface Kept {
  after?: string;
  done: number;
  unreadable: number;
}

/** Told after every portion; `false` from `goOn` ends the rebuild there. */
export interface RebuildWatch {
  onProgress(progress: RebuildProgress): void;
  goOn(): boolean;
}

/** Folds all cases anew where they were folded by another version. Broken off, it goes on the next time. */
export async function rebuildIfOld(ledger: Ledger, watch?: RebuildWatch): Promise<void> {
  const known = await ledger.get('meta', 'foldVersion');
  if (known === FOLD_VERSION) return;
  const isFull = known !== undefined || (await ledger.count('events')) > 0;
  if (!isFull || (await rebuild(ledger, watch))) await ledger.put('meta', FOLD_VERSION, 'foldVersion');
}

/**
 * Folds all cases anew from their events, some thousands of events in one transaction: every case is whole at any
 * time, so it can end anywhere. Returns whether it came to its end.
 */
export async function rebuild(ledger: Ledger, watch?: RebuildWatch): Promise<boolean> {
  const total = await ledger.count('events');
  let kept = ((await ledger.get('meta', PROGRESS)) as Kept | undefined) ?? { done: 0, unreadable: 0 };
  for (;;) {
    watch?.onProgress({ done: Math.min(kept.done, total), total });
    if (watch && !watch.goOn()) {
      await ledger.delete('meta', PROGRESS);
      return false;
    }
    const next = await rebuildSome(ledger, kept);
    if (next) kept = next;
    else {
      await recount(ledger);
      return true;
    }
  }
}

/** How many stored events could not be read when all were read last. */
export async function countUnreadable(ledger: Ledger): Promise<number> {
  return Number((await ledger.get('meta', UNREADABLE)) ?? 0);
}

/** Folds some cases more. Returns undefined when there were none left. */
async function rebuildSome(ledger: Ledger, kept: Kept): Promise<Kept | undefined> {
  const transaction = ledger.transaction(['events', 'meta', ...PROJECTION], 'readwrite');
  const index = transaction.objectStore('events').index('caseId');
  const meta = transaction.objectStore('meta');
  return atomically(transaction, async () => {
    const range = kept.after === undefined ? null : IDBKeyRange.lowerBound(kept.after, true);
    const atOnce = Math.min(MOST_AT_ONCE, Math.max(LEAST_AT_ONCE, kept.done));
    const events = await index.getAll(range, atOnce);
    const stories = byCase(events);
    const last = [...stories.keys()].at(-1);
    if (last === undefined) {
      // Events without a case are in no index.
      const lost = (await transaction.objectStore('events').count()) - (await index.count());
      await meta.put(kept.unreadable + lost, UNREADABLE);
      await meta.delete(PROGRESS);
      return undefined;
    }
    // The last story may have been cut.
    if (events.length === atOnce) stories.set(last, await index.getAll(last));
    await writeCases(projectionIn(transaction), [...stories.values()].map(foldStored), true);
    const read = [...stories.values()].flat();
    const unreadable = kept.unreadable + read.filter((event) => !isReadable(event)).length;
    const next = { after: last, done: kept.done + read.length, unreadable };
    await meta.put(next, PROGRESS);
    return next;
  });
}

/** Events in the order of the index, so those of one case stand together. */
function byCase(events: readonly CaseEvent[]): Map<string, CaseEvent[]> {
  const stories = new Map<string, CaseEvent[]>();
  for (const event of events) {
    const story = stories.get(event.caseId);
    if (story) story.push(event);
    else stories.set(event.caseId, [event]);
  }
  return stories;
}
