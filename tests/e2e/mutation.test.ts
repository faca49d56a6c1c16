import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { find } from './harness/act';
import { closeClean } from './harness/close-clean';
import { kinds } from './harness/kinds';
import { poll } from './harness/poll';
import { openSession, type Session } from './harness/session';
import { lineOn, POSTS, type Shown, shownOn, spoilLinks, TEST_IDS } from './mutation/shown';
import { Table } from './mutation/table';

describe.each(kinds)('X that changes under our feet in %s', (kind) => {
  let session: Session;
  let page: Page;
  let before: Shown[];
  const table = new Table(kind);

  beforeAll(async () => {
    session = await openSession(kind, { settings: { interfaceLanguage: 'en' } });
    page = await session.page('/home');
    await page.evaluate((posts) => window.__replica.showOnly(window.__replica.addPosts(posts)), POSTS);
    before = await settled('as it is');
  });
  beforeEach(() => page.bringToFront());
  afterAll(async () => {
    table.write();
    await closeClean(session);
  });

  const state = async () => (await session.ask('overview', {})).page;

  /** Waits until every complaint has its line, or until we say that X has changed; nothing else may carry a line. */
  async function settled(change: string, mayBeOff = false): Promise<Shown[]> {
    const shown = await poll(
      async () => {
        const now = await shownOn(page);
        const all = POSTS.every(({ complaint }, at) => !complaint || now[at]?.says.startsWith('Hint: '));
        return (all || (mayBeOff && (await state()) === 'changed')) && now;
      },
      { what: `hints: ${change}`, within: 12_000 },
    );
    const on = POSTS.filter(({ complaint }, at) => complaint && shown[at]?.says).length;
    const wrong = POSTS.filter(({ complaint }, at) => !complaint && shown[at]?.says).length;
    table.add(change, on, wrong, (await state()) === 'changed');
    expect(wrong, change).toBe(0);
    for (const { lines, fits } of shown) expect(lines <= 1 && fits, change).toBe(true);
    return shown;
  }

  const same = (now: Shown[]) => expect(now.map(({ says }) => says)).toEqual(before.map(({ says }) => says));

  async function anew(): Promise<void> {
    await page.evaluate(() => {
      window.__replica.go('/notifications');
      window.__replica.go('/home');
    });
  }

  it.each(['light', 'dim', 'dark'] as const)('theme %s', async (theme) => {
    await page.evaluate((each) => window.__replica.setTheme(each), theme);
    same(await settled(`theme ${theme}`));
  });

  it.each([13, 15, 18, 20])('letters of %i pixels', async (size) => {
    await page.evaluate((each) => window.__replica.setFontSize(each), size);
    same(await settled(`letters of ${size} px`));
  });

  it('zoom of 200 %', async () => {
    await page.setViewport({ width: 500, height: 450, deviceScaleFactor: 2 });
    same(await settled('zoom of 200 %'));
    await page.setViewport({ width: 1000, height: 900 });
  });

  it.each(['fr', 'en'] as const)('X in %s', async (language) => {
    await page.evaluate((each) => window.__replica.setLanguage(each), language);
    same(await settled(`X in ${language}`));
  });

  it('from right to left', async () => {
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await anew();
    same(await settled('from right to left'));
    await page.evaluate(() => document.documentElement.removeAttribute('dir'));
  });

  it('every class renamed, while it draws', async () => {
    await page.$$eval('main [class]', (all) => {
      for (const each of all) each.setAttribute('class', `q${Math.random()}`);
    });
    same(await settled('classes renamed'));
    await anew();
  });

  it('drawn again and again', async () => {
    for (let round = 0; round < 20; round += 1) {
      await page.evaluate((pixels) => window.__replica.setFontSize(pixels), round % 2 ? 15 : 16);
    }
    same(await settled('drawn 20 times'));
  });

  it('posts whose text comes late', async () => {
    const [late = ''] = await page.evaluate(() => window.__replica.addPosts([{ author: 'zadie_marlow', text: ' ' }]));
    const home = await page.evaluate(() => window.__replica.home());
    await page.evaluate(
      (id) =>
        window.__replica.editPost(id, {
          text: 'quince6 @ValmereRail refund me, my train never came and nobody answers',
        }),
      late,
    );
    await poll(async () => (await lineOn(page, 'quince6')).startsWith('Hint: '));
    await page.evaluate(
      (ids) => window.__replica.showOnly(ids),
      home.filter((id) => id !== late),
    );
    same(await settled('text that comes late'));
  });

  it('a slow device', async () => {
    const throttle = (times: number | null) => kind === 'chrome' && page.emulateCPUThrottling(times);
    await throttle(6);
    await anew();
    same(await settled(kind === 'chrome' ? 'six times slower' : 'drawn anew'));
    await throttle(null);
  });

  it.each(TEST_IDS)('without its test id %s', async (id) => {
    await page.evaluate((each) => window.__replica.simulateDrift([each]), id);
    await anew();
    await settled(`without test id ${id}`, true);
  });

  it('without any test id', async () => {
    await page.evaluate(() => window.__replica.simulateDrift(['*']));
    await anew();
    await settled('without any test id', true);
    await page.evaluate(() => window.__replica.simulateDrift([]));
    await anew();
    await settled('all test ids back');
  });

  it('without a link to any post: quiet, told in the popup, and the ledger goes on by hand', async () => {
    await spoilLinks(page);
    await anew();
    await poll(async () => (await state()) === 'changed', { what: 'the notice that X has changed' });
    await settled('without a link to any post', true);
    // A tab stands for the popup: the page of X must be the one looked at when it asks.
    const popup = await session.popup();
    await page.bringToFront();
    await popup.evaluate(() => location.reload());
    await find(popup, '.notice', 'X has changed');
    await popup.close();
    const told = { text: 'They wrote by letter: the refund never came.', name: 'Odile' };
    const { id } = await session.ask('addComplaint', told);
    expect((await session.ask('caseDetail', { id }))?.status).toBe('open');
  });
});
