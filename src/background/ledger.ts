import { openLedger } from '../store/open';
import { rebuildIfOld } from '../store/rebuild';
import type { Ledger } from '../store/schema';
import { rebuilding, rebuildWatch } from './rebuildWatch';

let opened: Promise<Ledger> | undefined;

/** The ledger, opened when first needed and opened again after the browser closed it or opening failed. */
export function ledger(): Promise<Ledger> {
  opened ??= openUpToDate().catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

async function openUpToDate(): Promise<Ledger> {
  const db = await openLedger(forget);
  await rebuildIfOld(db, rebuildWatch(true));
  if (rebuilding.status === 'running') rebuilding.status = 'done';
  return db;
}

function forget(): void {
  opened = undefined;
}
