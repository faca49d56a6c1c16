import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReplica, type Replica } from '../replica/server';
import { count, gone } from './harness/act';
import { built } from './harness/builds';
import { endBrowser } from './harness/end-browser';
import { lineOf } from './harness/hints';
import { kinds } from './harness/kinds';
import { launchChrome } from './harness/launch-chrome';
import type { Launched } from './harness/launched';
import { poll } from './harness/poll';

// Only Chrome lets a test take an extension out and bring it back in one session; Firefox reaches open tabs by itself.
describe.skipIf(!kinds.includes('chrome'))('an extension that comes and goes under an open tab, in Chrome', () => {
  let replica: Replica;
  let launched: Launched;
  let page: Page;
  let id: string;
  const folder = mkdtempSync(join(tmpdir(), 'sangfroid-'));
  const errors: string[] = [];

  beforeAll(async () => {
    cpSync(built('chrome'), folder, { recursive: true });
    built('replica');
    replica = await openReplica({ account: 'ValmereRail' });
    const options = { ...replica, extension: folder, headless: true, live: false } as const;
    launched = await launchChrome({ ...options, language: 'en' });
    page = await launched.browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto('https://x.com/home');
    await poll(() => page.evaluate(() => Boolean(window.__replica)));
    [id = ''] = await page.evaluate(() =>
      window.__replica.addPosts([
        { author: 'zadie_marlow', text: '@ValmereRail my train was cancelled again, nobody answers. I want a refund.' },
      ]),
    );
    await page.evaluate((each) => window.__replica.showOnly([each]), id);
    await lineOf(page, id);
  });
  afterAll(async () => {
    expect(errors).toEqual([]);
    await endBrowser(launched.browser);
    await replica.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const extension = () => launched.origin.split('/').at(-1) ?? '';

  it('taken out: nothing of ours is left on the page, and the page goes on', async () => {
    await launched.browser.uninstallExtension(extension());
    await gone(page, '[data-sangfroid]', { within: 10_000 });
    await page.evaluate((each) => window.__replica.openReply(each), id);
    await page.evaluate(() => window.__replica.closeLayer());
  });

  it('brought in: the tab that was open works at once, without a reload', async () => {
    await launched.browser.installExtension(folder);
    await page.bringToFront();
    await lineOf(page, id);
    expect(await count(page, '[data-sangfroid="hint"]')).toBe(1);
  });

  it('updated: the earlier script makes room at once, and one line and one panel are there', async () => {
    await page.evaluate((each) => window.__replica.openReply(each), id);
    await poll(async () => (await count(page, '.panel')) === 1, { what: 'a panel' });
    await launched.browser.installExtension(folder);
    // Longer than an earlier script could take to see by itself that it is over.
    await new Promise((done) => setTimeout(done, 4_000));
    await poll(async () => (await count(page, '.panel')) === 1, { what: 'one panel' });
    await page.evaluate(() => window.__replica.closeLayer());
    await lineOf(page, id);
    expect(await count(page, '[data-sangfroid="hint"]')).toBe(1);
  });
});
