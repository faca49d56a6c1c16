import type { Page } from 'puppeteer-core';
import { poll } from './poll';

/** Pages that Firefox may yet take the focus from, and when it is known. */
const unsettled = new WeakMap<Page, Promise<unknown>>();

/**
 * Firefox takes the focus once from the first page of X that is open, up to a second and a half later, since a process is
 * started for it: a test may be writing there by then. What needs no focus does not wait for it.
 */
export function watchFocus(page: Page): void {
  const lost = () => page.evaluate(() => !document.hasFocus());
  unsettled.set(
    page,
    poll(lost, { within: 1500 }).catch(() => false),
  );
}

/** Brings a page to the front until the keyboard is its own: in Firefox another tab that opens late takes it away. */
export async function takeFocus(page: Page): Promise<void> {
  await unsettled.get(page);
  unsettled.delete(page);
  await poll(
    async () => {
      if (await page.evaluate(() => document.hasFocus())) return true;
      await page.bringToFront();
      return false;
    },
    { what: 'the focus of the page' },
  );
}

/** Takes the focus where it may still be lost. */
export async function settleFocus(page: Page): Promise<void> {
  if (unsettled.has(page)) await takeFocus(page);
}
