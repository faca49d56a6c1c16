import type { Page } from 'puppeteer-core';
import { click, find, press } from '../../tests/e2e/harness/act';
import { poll } from '../../tests/e2e/harness/poll';
import { picture, type Scene } from './scene';

const SIZES = {
  popup: { width: 400, height: 600 },
  panel: { width: 380, height: 800 },
  tab: { width: 1200, height: 800 },
  narrow: { width: 320, height: 700 },
};

/** Opens a page of the extension in a size, does something there, takes a picture, and closes it. */
async function shot(
  scene: Scene,
  name: string,
  path: string,
  size: keyof typeof SIZES,
  act?: (page: Page) => Promise<unknown>,
) {
  await scene.attempt(name, async () => {
    const page = await scene.session.extensionPage(path);
    try {
      await page.setViewport(SIZES[size]);
      await poll(() => page.evaluate(() => document.body.innerText.trim().length > 30), { what: `text in ${path}` });
      await act?.(page);
      await picture(scene, page, name);
    } finally {
      await page.close();
    }
  });
}

const POPUP = 'src/popup/index.html';
const BOARD = 'src/board/index.html';
const OPTIONS = 'src/options/index.html';
const HELP = 'src/help/index.html';

/** Popup and board before anything was seen, and the first run. */
export async function emptyPages(scene: Scene): Promise<void> {
  await shot(scene, 'popup-empty', POPUP, 'popup');
  await shot(scene, 'board-empty', BOARD, 'tab');
  await shot(scene, 'board-empty-panel', BOARD, 'panel');
  await scene.session.saveSettings({ introduced: false });
  await shot(scene, 'options-first-run', OPTIONS, 'tab');
  await shot(scene, 'options-first-run-narrow', OPTIONS, 'narrow');
  await scene.session.saveSettings({ introduced: true });
}

async function pickPressing(page: Page): Promise<void> {
  await click(page, '.pressing button');
  await find(page, '.template');
}

/** The first template with a blank to fill in opens its form when it is inserted. */
async function openForm(page: Page): Promise<void> {
  await pickPressing(page);
  const rows = await page.$$('.template .title');
  for (const index of rows.keys()) {
    const row = (await page.$$('.template .title'))[index];
    await row?.click();
    const insert = await page.$('.template[aria-current] .btn.primary');
    const blank = await page.$('.template[aria-current] .acts .faint');
    if (!insert || !blank) continue;
    await insert.click();
    await find(page, 'form.variables');
    return;
  }
  throw new Error('no template with a blank');
}

async function openCase(page: Page): Promise<void> {
  await click(page, '.row');
  await find(page, 'article.case');
}

/** The templates beside a case, in the list or, in the side panel, over it. */
async function openTemplates(page: Page): Promise<void> {
  await openCase(page);
  await press(page, 't');
  await find(page, '.case-templates .template .verdict');
}

async function toTemplates(page: Page): Promise<void> {
  await click(page, '#templates .btn');
  await find(page, '.editor textarea');
}

async function markTwo(page: Page): Promise<void> {
  await find(page, '.row');
  await press(page, 'x');
  await press(page, 'ArrowDown', 'Shift');
  await find(page, '.bulk');
}

async function filter(page: Page): Promise<void> {
  await find(page, '.row');
  await click(page, '.queue-head [aria-expanded]');
  await page.select('.filters select', 'act');
}

/** Opens a sheet of the board by its key. */
function sheet(key: string): (page: Page) => Promise<unknown> {
  return async (page) => {
    await find(page, '.row');
    await press(page, key);
    await find(page, '.sheet');
  };
}

async function toData(page: Page): Promise<void> {
  await find(page, '#data .setting');
  await page.evaluate(() => document.querySelector('#data')?.scrollIntoView());
}

/** Popup, board and settings with the complaints of the practice timeline in them. */
export async function ownPages(scene: Scene): Promise<void> {
  await shot(scene, 'popup', POPUP, 'popup');
  await shot(scene, 'popup-list', POPUP, 'popup', pickPressing);
  await shot(scene, 'popup-form', POPUP, 'popup', openForm);
  await shot(scene, 'board-tab', BOARD, 'tab', (page) => find(page, '.row'));
  await shot(scene, 'board-case', BOARD, 'tab', openCase);
  await shot(scene, 'board-templates', BOARD, 'tab', openTemplates);
  await shot(scene, 'board-panel-templates', BOARD, 'panel', openTemplates);
  await shot(scene, 'board-panel', BOARD, 'panel', (page) => find(page, '.row'));
  await shot(scene, 'board-panel-case', BOARD, 'panel', openCase);
  await shot(scene, 'board-marked', BOARD, 'tab', markTwo);
  await shot(scene, 'board-filters', BOARD, 'tab', filter);
  await shot(scene, 'board-panel-filters', BOARD, 'panel', filter);
  await shot(scene, 'board-add', BOARD, 'tab', sheet('c'));
  await shot(scene, 'board-keys', BOARD, 'tab', sheet('?'));
  await shot(scene, 'board-narrow', BOARD, 'narrow', (page) => find(page, '.row'));
  await shot(scene, 'options', OPTIONS, 'tab');
  await shot(scene, 'options-templates', OPTIONS, 'tab', toTemplates);
  await shot(scene, 'options-data', OPTIONS, 'tab', toData);
  await shot(scene, 'options-data-panel', OPTIONS, 'panel', toData);
  await shot(scene, 'options-narrow', OPTIONS, 'narrow');
  await shot(scene, 'help', HELP, 'tab');
  await shot(scene, 'help-keys', HELP, 'tab', (page) =>
    page.evaluate(() => document.querySelector('#clocks')?.scrollIntoView()),
  );
  await shot(scene, 'help-narrow', HELP, 'narrow');
}
