import type { Browser } from 'puppeteer-core';

/** How long a browser may take to close, in milliseconds. */
const CLOSE_MS = 3000;

/** Ends a browser. Firefox may wait for ever with a page of X open; it has had its time then, and is ended from outside. */
export async function endBrowser(browser: Browser): Promise<void> {
  const process = browser.process();
  await Promise.race([browser.close().catch(() => undefined), new Promise((done) => setTimeout(done, CLOSE_MS))]);
  process?.kill('SIGKILL');
}
