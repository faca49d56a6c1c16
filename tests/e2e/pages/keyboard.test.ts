import type { Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, find, gone, press } from '../harness/act';
import { closeClean } from '../harness/close-clean';
import { takeFocus } from '../harness/focus';
import { kinds } from '../harness/kinds';
import { openSession, type Session } from '../harness/session';
import { SEEDS, track } from './seed';
import { walk } from './walk';

/** Roles of what can be acted on: without a name a screen reader says "button" and nothing else. */
const ACTED_ON =
  /^(button|link|textbox|searchbox|combobox|listbox|checkbox|switch|radio|slider|spinbutton|tab|menuitem|option)$/i;

const PAGES: { name: string; path: string; width: number; prepare(page: Page): Promise<unknown> }[] = [
  {
    name: 'popup',
    path: 'src/popup/index.html',
    width: 400,
    async prepare(page) {
      await click(page, '.pressing button');
      await find(page, '.template .verdict');
    },
  },
  {
    name: 'board',
    path: 'src/board/index.html',
    width: 1200,
    async prepare(page) {
      await click(page, '.row');
      await find(page, '.story li');
    },
  },
  { name: 'watch', path: 'src/board/watch/index.html', width: 1000, prepare: (page) => find(page, 'main h2') },
  { name: 'settings', path: 'src/options/index.html', width: 1000, prepare: (page) => find(page, '#about') },
  { name: 'help', path: 'src/help/index.html', width: 1000, prepare: (page) => find(page, '#changed') },
];

function everyNode(node: SerializedAXNode): SerializedAXNode[] {
  return [node, ...(node.children ?? []).flatMap(everyNode)];
}

describe.each(kinds)('our own pages by keyboard and screen reader in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession(kind);
    await track(session, SEEDS.charged, SEEDS.rain);
  });
  afterAll(() => closeClean(session));

  it.each(PAGES)('$name: Tab comes to everything and is seen there', async ({ path, width, prepare }) => {
    const page = await session.extensionPage(path);
    await page.setViewport({ width, height: 700 });
    await prepare(page);
    const { reached, unreached, unseen } = await walk(page);
    expect(reached).toBeGreaterThan(4);
    expect({ unreached, unseen }).toEqual({ unreached: [], unseen: [] });
    await page.close();
  });

  it('a sheet keeps the focus until Escape, and gives it back', async () => {
    const page = await session.extensionPage('src/board/index.html');
    await find(page, '.row');
    await takeFocus(page);
    await page.focus('.help');
    await press(page, 'Enter');
    await find(page, 'dialog[open]');
    const { reached, unreached, unseen } = await walk(page, 'dialog');
    expect(reached).toBeGreaterThan(1);
    expect({ unreached, unseen }).toEqual({ unreached: [], unseen: [] });
    await press(page, 'Escape');
    await gone(page, 'dialog[open]');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('help');
    await page.close();
  });

  // Only Chromium tells its accessibility tree over the protocol in use.
  it.runIf(kind === 'chrome').each(PAGES)(
    '$name: a screen reader finds names and places',
    async ({ path, prepare }) => {
      const page = await session.extensionPage(path);
      await prepare(page);
      const tree = await page.accessibility.snapshot({ interestingOnly: false });
      if (!tree) throw new Error('no accessibility tree');
      const nodes = everyNode(tree);
      const controls = nodes.filter(({ role }) => ACTED_ON.test(role));
      expect(controls.length).toBeGreaterThan(4);
      expect(controls.filter(({ name }) => !name?.trim())).toEqual([]);
      expect(nodes.filter(({ role }) => role === 'main')).toHaveLength(1);
      expect(nodes.filter(({ role, level }) => role === 'heading' && level === 1)).toHaveLength(1);
      expect(nodes.find(({ role }) => role === 'RootWebArea')?.name).toBeTruthy();
      await page.close();
    },
  );
});
