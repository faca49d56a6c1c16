import type { CDPSession, Page } from 'puppeteer-core';
import { newSettings } from '../../../src/settings';
import { built } from '../../e2e/harness/builds';
import { endBrowser } from '../../e2e/harness/end-browser';
import { launchChrome } from '../../e2e/harness/launch-chrome';
import type { Launched } from '../../e2e/harness/launched';
import { poll } from '../../e2e/harness/poll';
import { practiceBrand } from '../../e2e/harness/practice-brand';
import { openReplica } from '../../replica/server';
import { type Other, otherExtension } from './others';

export type Name = 'nothing' | 'ours' | Other;

/** A browser with one of those that are compared, and its page of the replica. */
export interface Rival {
  name: Name;
  launched: Launched;
  page: Page;
  /** Chromium's own figures of the page. */
  cdp: CDPSession;
  close(): Promise<void>;
}

/** Starts a browser of its own with `name` in it. */
export async function openRival(name: Name): Promise<Rival> {
  built('replica');
  const replica = await openReplica({ recycle: true });
  const extension = name === 'nothing' ? undefined : name === 'ours' ? built('chrome') : await otherExtension(name);
  const launched = await launchChrome({
    ...replica,
    extension,
    headless: true,
    language: 'en',
    live: false,
  });
  if (name === 'ours') await introduce(launched);
  const page = await newPage(launched);
  await page.goto('https://x.com/home');
  await poll(() => page.evaluate(() => Boolean(window.__replica)), { what: 'the replica' });
  const cdp = await page.createCDPSession();
  // The thread's own time: by the clock, a task lasts as long as the machine lets the browser wait.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  return {
    name,
    launched,
    page,
    cdp,
    async close() {
      await endBrowser(launched.browser);
      await replica.close();
    },
  };
}

/** A new tab. The runner of this bench marks functions by a helper of its own, which a page does not have. */
export async function newPage(launched: Launched): Promise<Page> {
  const page = await launched.browser.newPage();
  await page.evaluateOnNewDocument('globalThis.__name = (given) => given');
  return page;
}

async function introduce(launched: Launched): Promise<void> {
  const page = await launched.openExtensionPage('src/options/index.html');
  const settings = { ...newSettings('UTC'), introduced: true, brand: practiceBrand() };
  await page.evaluate(async (next) => {
    type Api = { runtime: { sendMessage(message: unknown): Promise<unknown> } };
    const { chrome } = globalThis as unknown as { chrome: Api };
    await chrome.runtime.sendMessage({ type: 'saveSettings', request: { settings: next } });
  }, settings);
  await page.close();
}

/** One of Chromium's figures: seconds in which the main thread worked since the page began, or bytes. */
export async function figure(rival: Rival, name: 'TaskDuration' | 'JSHeapUsedSize'): Promise<number> {
  const { metrics } = await rival.cdp.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
}
