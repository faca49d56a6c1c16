import browser from 'webextension-polyfill';

const SENTENCE =
  'The browser has no room left to keep this: nothing was changed. Free some space on this computer, or let old cases be forgotten (Options, Data), then try again.';

/** Whether a write failed for want of room. */
export function isFull(error: unknown): boolean {
  return error instanceof Error && (error.name === 'QuotaExceededError' || /quota/i.test(error.message));
}

/** What to tell the manager about a failure. */
export function sentenceOf(error: unknown): string {
  if (isFull(error)) return SENTENCE;
  return error instanceof Error ? error.message : 'unknown reason';
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
