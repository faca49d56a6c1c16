import type { StorageState } from '../messages';
import { readStoredSize } from '../store/size';
import { fullSince } from './full';
import { ledger } from './ledger';
import { countPending } from './pending';

/** What the browser tells about our storage, and what the ledger tells about itself. */
export async function readStorageState(): Promise<StorageState> {
  const { storage } = navigator;
  const [persisted, estimate, size, pending, full] = await Promise.all([
    storage?.persisted?.().catch(() => null) ?? null,
    storage?.estimate?.().catch(() => ({})) ?? {},
    ledger().then(readStoredSize),
    countPending(),
    fullSince(),
  ]);
  const { usage = null, quota = null } = estimate as StorageEstimate;
  return { persisted, usage, quota, ...size, pending, ...(full === undefined ? {} : { fullSince: full }) };
}
