import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, find, press, screenshot, type, write } from './harness/act';
import { axe } from './harness/axe';
import { closeClean } from './harness/close-clean';
import { beginReply, complainAlone } from './harness/complaint';
import { kinds } from './harness/kinds';
import { poll } from './harness/poll';
import { openSession, type Session } from './harness/session';

const EDITOR = '[aria-modal="true"] [data-testid="tweetTextarea_0"]';
const WORDS = 'Hello there, that wait is our fault and we are sorry. We answer you by noon today. Ada';

describe.each(kinds)('own templates in %s', (kind) => {
  let session: Session;
  let options: Page;
  const own = async () =>
    (await session.ask('listTemplates', {})).templates.filter(({ template }) => template.origin === 'own');

  beforeAll(async () => {
    session = await openSession(kind);
    options = await session.extensionPage('src/options/index.html');
    await options.setViewport({ width: 1200, height: 900 });
    await find(options, '#templates .library-row');
  });
  afterAll(() => closeClean(session));

  it('are written in the settings with a verdict while one writes', async () => {
    await click(options, '#templates .btn', 'New template');
    await type(options, '.editor input', 'Quartz words');
    await type(options, '.editor textarea', 'Calm down, this is your own fault.');
    await find(options, '.preview .verdict[data-verdict="hold"]');
    await press(options, 'a', 'Control');
    await write(options, WORDS);
    await find(options, '.preview .verdict:not([data-verdict="hold"])');
    expect(await axe(options)).toEqual([]);
    await screenshot(options, `templates/${kind}-editor`);
    await click(options, '.editor .btn.primary');
    await poll(async () => (await own()).length === 1);
    await find(options, '.library-row h3', 'Quartz words');
    expect(await axe(options)).toEqual([]);
  });

  it('are archived with undo', async () => {
    await click(options, '.library-row .btn', 'Archive');
    await poll(async () => (await own())[0]?.archived === true);
    await click(options, '.toast .btn', 'Undo');
    await poll(async () => (await own())[0]?.archived === false);
  });

  it('come from a file with a report, and nothing is overwritten silently', async () => {
    const file = JSON.stringify([{ title: 'Quartz words', lang: 'en', text: 'Other words.' }, { title: 'No text' }]);
    await options.$eval(
      '#templates input[type=file]',
      (input, content) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], 'library.json', { type: 'application/json' }));
        (input as HTMLInputElement).files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      file,
    );
    await find(options, '.import-report', 'This template has no text.');
    await find(options, '.import-report', 'Nothing was overwritten.');
    expect((await own()).map(({ template }) => template.text)).toEqual([WORDS]);
    await screenshot(options, `templates/${kind}-import`);
    await click(options, '.import-report .btn', 'Leave as it is');
  });

  it('are in the menu of the composer, go in at the caret, and stack without a second greeting or signature', async () => {
    const page = await session.page('/home');
    const complaint = await complainAlone(page, '@ValmereRail two hours late and no word from you. Shameful.');
    await beginReply(page, complaint);
    await find(page, '.panel');
    const drafted = () => page.evaluate(() => window.__replica.editorTexts().at(-1) ?? '');
    const take = async () => {
      await page.keyboard.type('/quartz');
      await find(page, '.menu-option', 'Quartz words');
      await page.keyboard.press('Enter');
    };
    await type(page, EDITOR, 'Hi Zadie, you are right.  Ada');
    await poll(async () => (await drafted()).endsWith('Ada'));
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowLeft');
    await take();
    const expected = `Hi Zadie, you are right. ${WORDS.replace('Hello there, that', 'That')}`;
    await poll(async () => (await drafted()) === expected, { what: 'one greeting and one signature' });
    await page.keyboard.press('End');
    await page.keyboard.type(' ');
    await take();
    await poll(async () => !(await drafted()).includes('/quartz'));
    expect((await drafted()).trim()).toBe(expected);
    await page.close();
  });

  it('are in the popup, which says so when there is no composer', async () => {
    const popup = await session.popup();
    await type(popup, '.search input', 'quartz');
    await find(popup, '.template .title', 'Quartz words');
    await click(popup, '.template .title', 'Quartz words');
    await click(popup, '.template[aria-current=true] .acts .primary');
    await find(popup, '.toast', 'Copy');
    await popup.close();
  });

  it('are found among 2,000', async () => {
    const list = Array.from({ length: 2000 }, (_, n) => ({
      title: `Pebble ${n}`,
      lang: 'en',
      text: `${WORDS} Number ${n} here.`,
    }));
    await session.ask('importTemplates', { file: JSON.stringify(list), conflicts: 'both' });
    const offers = await session.ask('suggestTemplates', { limit: 20, query: 'pebble 1987' });
    expect(offers[0]?.template.title).toBe('Pebble 1987');
  });
});
