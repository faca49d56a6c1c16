import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, find, screenshot, scrollTo, textOf, type } from '../harness/act';
import { axe } from '../harness/axe';
import { closeClean } from '../harness/close-clean';
import { kinds } from '../harness/kinds';
import { poll } from '../harness/poll';
import { openSession, type Session } from '../harness/session';

/** A side panel. */
const NARROW = { width: 380, height: 1400 };
const DAY = 86_400_000;
const WATCH = 'src/board/watch/index.html';

describe.each(kinds)('watch, crisis mode and report in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession(kind);
  });
  afterAll(() => closeClean(session));

  it('counts the posts that were seen on X', async () => {
    const page = await session.page('/home');
    for (let top = 0; top < 6000; top += 600) await scrollTo(page, top);
    await poll(async () => (await session.ask('watchState', {})).lookedUntil > 0, { what: 'a look' });
    await page.close();
    const { account, hours } = await session.ask('watchState', {});
    expect(account.seen).toBe(account.ids.length);
    expect(account.complaints).toBeLessThanOrEqual(account.seen);
    expect(hours).toHaveLength(24);
  });

  it('leads from crisis mode on, through a statement, to the closing note and the report', async () => {
    const page = await session.extensionPage(WATCH);
    await click(page, '.crisis .btn');
    await find(page, '.crisis[data-on=true]');
    await type(
      page,
      '.card > .field textarea:not(.crisis textarea)',
      'Trains stand still on line 4; next update at noon.',
    );
    await click(page, '.choices .btn', 'statement');
    await find(page, '.journal li');
    await click(page, '.next-update .btn');
    await click(page, '.checklist input');
    await screenshot(page, `watch-${kind}`);
    await poll(async () => Object.keys((await session.ask('watchState', {})).mode.checklist).length === 1, {
      what: 'a ticked point',
    });
    expect(await textOf(page, '.journal')).toContain('line 4');
    const mode = await session.ask('setCrisisMode', { on: false, note: 'All clear.' });
    expect(mode.on).toBe(false);
    await page.close();
    const now = Date.now();
    const { report, html } = await session.ask('report', {
      from: now - DAY,
      to: now + 1,
      language: 'fr',
      names: false,
    });
    expect(report.journal.filter(({ kind: what }) => what === 'mode')).toHaveLength(2);
    expect(html).toContain('All clear.');
  });

  it.each([
    { theme: 'light', interfaceLanguage: 'fr' },
    { theme: 'dark', interfaceLanguage: 'en' },
  ] as const)('is sound in $theme, $interfaceLanguage', async (look) => {
    await session.saveSettings({ ...look, introduced: true });
    await session.ask('setCrisisMode', { on: true });
    const page = await session.extensionPage(WATCH);
    await find(page, '.crisis[data-on=true]');
    await screenshot(page, `watch-${look.theme}-${kind}`);
    expect(await axe(page)).toEqual([]);
    await page.setViewport(NARROW);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROW.width);
    await screenshot(page, `watch-${look.theme}-narrow-${kind}`);
    await page.close();
  });
});
