import browser from 'webextension-polyfill';

/** Whether a write failed for want of room. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && (error.name === 'QuotaExceededError' || /quota/i.test(error.message));
}

/** Remembers that a write failed for want of room, or that there is room again. Never throws. */
export async function noteFull(at: number | null): Promise<void> {
  try {
    if (at === null) await browser.storage.local.remove('storageFull');
    else await browser.storage.local.set({ storageFull: at });
  } catch {
    // There is no room for the note either: what failed is told to who asked.
  }
}

/** Since when there is no room; undefined while there is. */
export async function fullSince(): Promise<number | undefined> {
  const { storageFull } = await browser.storage.local.get('storageFull');
  return typeof storageFull === 'number' ? storageFull : undefined;
}
