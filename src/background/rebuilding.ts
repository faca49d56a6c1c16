import type { RebuildState } from '../messages';
import { type RebuildWatch, rebuild } from '../store/rebuild';
import type { Ledger } from '../store/schema';
import { casesChanged } from './changes';
import { keepDiagnostic } from './diagnostics';
import { ledger } from './ledger';
import { type Rebuilding, rebuilding, rebuildWatch } from './rebuildWatch';

/** How far the lists are made anew. */
export function rebuildState(): RebuildState {
  const { isCancelled: _, ...state } = rebuilding;
  return state;
}

/** Begins to make the lists anew, where that is not being done. It goes on by itself. */
export async function startRebuild(): Promise<void> {
  if (rebuilding.status === 'running') return;
  const db = await ledger();
  Object.assign(rebuilding, { status: 'running', done: 0, total: 0, isCancelled: false } satisfies Rebuilding);
  delete rebuilding.error;
  void run(db, rebuildWatch());
}

/** Ends the rebuild after the portion it is at. Every case is whole then, anew or as it was. */
export function cancelRebuild(): void {
  rebuilding.isCancelled = true;
}

async function run(db: Ledger, watch: RebuildWatch): Promise<void> {
  try {
    const isWhole = await rebuild(db, watch);
    rebuilding.status = isWhole ? 'done' : 'cancelled';
  } catch (error) {
    rebuilding.status = 'failed';
    rebuilding.error = error instanceof Error ? error.message : String(error);
    keepDiagnostic('rebuildLedger', error);
  }
  await casesChanged(Date.now());
}
