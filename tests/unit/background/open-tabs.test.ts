import { beforeEach, expect, it, vi } from 'vitest';
import { reachOpenTabs } from '../../../src/background/openTabs';
import browser from './browser';

vi.mock('webextension-polyfill', () => import('./browser'));

const brought = vi.fn(async ({ target }: { target: { tabId: number } }) => {
  if (target.tabId === 8) throw new Error('Cannot access contents of the page.');
  return [];
});
const scripts = [
  { js: ['src/content/main.js'], matches: ['https://x.com/*'] },
  { js: ['src/x/page-world/main.js'], matches: ['https://x.com/*'], world: 'MAIN' },
];

beforeEach(async () => {
  brought.mockClear();
  await browser.storage.session.clear();
  Object.assign(browser, { scripting: { executeScript: brought } });
  Object.assign(browser.runtime, { getManifest: () => ({ content_scripts: scripts }) });
  browser.tabs.query = async () => [{ id: 7 }, { id: 8 }];
});

it('tabs of X that were open already get both scripts, each in its world, and one that refuses harms nobody', async () => {
  await reachOpenTabs();
  expect(brought.mock.calls.map(([each]) => each)).toEqual(
    [7, 8].flatMap((tabId) => [
      { target: { tabId }, files: ['src/content/main.js'], injectImmediately: true },
      { target: { tabId }, files: ['src/x/page-world/main.js'], injectImmediately: true, world: 'MAIN' },
    ]),
  );
});

it('it is done once in a life of the extension, however often the background starts', async () => {
  await reachOpenTabs();
  await reachOpenTabs();
  expect(brought).toHaveBeenCalledTimes(4);
});

it('where the browser does it by itself, nothing is done', async () => {
  Object.assign(browser, { scripting: undefined });
  await reachOpenTabs();
  expect(brought).not.toHaveBeenCalled();
});
