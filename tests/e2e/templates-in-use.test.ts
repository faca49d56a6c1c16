import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { click, count, find, gone, press, screenshot, textOf, type } from './harness/act';
import { axe } from './harness/axe';
import { closeClean } from './harness/close-clean';
import { complainAlone } from './harness/complaint';
import { kinds } from './harness/kinds';
import { poll } from './harness/poll';
import { openSession, type Session } from './harness/session';

const EDITOR = '[aria-modal="true"] [data-testid="tweetTextarea_0"]';
const PLAIN = 'We got this wrong and we are sorry. You hear from us today.';
const ASKING = 'Your seat is in coach {coach=four|five|six}, and you hear from us {when}.';

describe.each(kinds)('templates in use in %s', (kind) => {
  let session: Session;
  let page: Page;
  let complaint: string;

  beforeAll(async () => {
    session = await openSession(kind);
    const list = [
      { title: 'Quartz plain', lang: 'en', text: PLAIN },
      { title: 'Basalt asking', lang: 'en', text: ASKING },
    ];
    page = await session.page('/home');
    await session.ask('importTemplates', { file: JSON.stringify(list), conflicts: 'both' });
  });
  beforeEach(async () => {
    await page.bringToFront();
    complaint = await complainAlone(page, '@ValmereRail two hours late and no word from you. Shameful.');
    await click(page, '.hint-open');
    await click(page, '.card .btn.primary');
    await find(page, '.panel');
  });
  afterEach(async () => {
    if (await count(page, '[aria-modal="true"]')) await page.evaluate(() => window.__replica.closeLayer());
    await gone(page, '[aria-modal="true"]');
  });
  afterAll(() => closeClean(session));

  const drafted = () => page.evaluate(() => window.__replica.editorTexts().at(-1) ?? '');
  const holds = (text: string) =>
    poll(async () => {
      const now = await drafted();
      if (now !== text) throw new Error(`there stands ${JSON.stringify(now)}`);
      return true;
    });
  const left = async (times: number) => {
    for (let step = 0; step < times; step += 1) await page.keyboard.press('ArrowLeft');
  };

  it('ask for their blanks, offer other fillings, and stand in the middle of the draft', async () => {
    await type(page, EDITOR, 'You are right.  Ada');
    await holds('You are right.  Ada');
    await left(4);
    await page.keyboard.type('/basalt');
    await find(page, '.menu-option', 'Basalt asking');
    await page.keyboard.press('Enter');
    await find(page, '.blanks .preview', 'coach four');
    await click(page, '.blanks .chip', 'five');
    await find(page, '.blanks .preview', 'coach five');
    expect(await count(page, '.blanks .fillings')).toBe(2);
    expect(await axe(page, '[data-sangfroid="panel"]')).toEqual([]);
    await screenshot(page, `templates/${kind}-blanks`);
    await click(page, '.blanks .chip', 'within the hour');
    await click(page, '.blanks .btn.primary');
    await holds('You are right. Your seat is in coach five, and you hear from us within the hour. Ada');
  });

  it('are taken back with our button and with X’s own key', async () => {
    await type(page, EDITOR, 'You are right. ');
    await page.keyboard.type('/quartz');
    await find(page, '.menu-option', 'Quartz plain');
    await page.keyboard.press('Enter');
    await holds(`You are right. ${PLAIN}`);
    await click(page, '.panel-note .link', 'Undo');
    await holds('You are right. ');
    await click(page, EDITOR);
    await press(page, 'End');
    await page.keyboard.type('/quartz');
    await find(page, '.menu-option', 'Quartz plain');
    await page.keyboard.press('Enter');
    await holds(`You are right. ${PLAIN}`);
    await press(page, 'z', 'Control');
    await poll(async () => !(await drafted()).includes(PLAIN), { what: 'the draft before' });
    expect(await drafted()).toMatch(/^You are right\. /);
  });

  it('replace the whole draft with Shift and Enter', async () => {
    await type(page, EDITOR, 'Something hasty. ');
    await page.keyboard.type('/quartz');
    await find(page, '.menu-keys', 'replace all');
    await find(page, '.menu-option', 'Quartz plain');
    await press(page, 'Enter', 'Shift');
    await holds(PLAIN);
    await click(page, '.panel-note .link', 'Undo');
    await holds('Something hasty. ');
  });

  it('are marked in popup and menu as favourites', async () => {
    const popup = await session.popup();
    await type(popup, '.search input', 'quartz');
    await find(popup, '.template .title', 'Quartz plain');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('s');
    await find(popup, '.template .title [data-icon="starred"]');
    expect(await axe(popup)).toEqual([]);
    await screenshot(popup, `templates/${kind}-popup-favourite`);
    await popup.close();
    await page.bringToFront();
    await type(page, EDITOR, '/quartz');
    await find(page, '.menu-option [data-icon="starred"]');
    await page.keyboard.press('Escape');
  });

  it('go from the board beside the case into its composer on X, or say that there is none', async () => {
    await click(page, EDITOR);
    await page.keyboard.type('Dear Zadie, ');
    await poll(async () => (await session.ask('overview', {})).counts.unanswered > 0);
    const board = await session.extensionPage(`src/board/index.html#case=${complaint}`);
    await board.setViewport({ width: 1200, height: 900 });
    await find(board, 'article.case');
    await press(board, 't');
    await type(board, '.case-templates .search input', 'quartz');
    await find(board, '.case-templates .template .title', 'Quartz plain');
    expect(await axe(board)).toEqual([]);
    await screenshot(board, `templates/${kind}-board`);
    await click(board, '.case-templates .acts .primary');
    await find(board, '.toast', 'Nothing has been posted');
    await page.bringToFront();
    await poll(async () => (await drafted()).includes(PLAIN), { what: 'the reply in the composer' });
    await page.evaluate(() => window.__replica.closeLayer());
    await gone(page, '[aria-modal="true"]');
    await board.bringToFront();
    await click(board, '.case-templates .acts .primary');
    const refusal = /No reply is open on X|This tab is not X/;
    await poll(async () => refusal.test(await textOf(board, '.toast')), { what: 'the word that there is no composer' });
    // Least of all into the box for new posts, where everybody would read it as one.
    expect(await drafted()).toBe('');
    await board.close();
    await page.bringToFront();
  });
});
