import { expect, it, vi } from 'vitest';
import browser, { world } from './browser';
import { ask, freshBackground, PAGE } from './setup';

vi.mock('webextension-polyfill', () => import('./browser'));

freshBackground();

const facts = {
  kind: 'home',
  state: 'quiet',
  language: 'en',
  look: 'white',
  account: false,
  articles: 0,
  posts: 0,
  without: { text: 0, time: 0, buttons: 0, place: 0 },
  hints: 0,
  composers: 0,
};
const check = () => ask('selfCheck', {}, PAGE);

it('the tab of X that was used last is asked; what it tells is taken only in its shape', async () => {
  const tabs = [
    { id: 3, url: 'https://x.com/home', lastAccessed: 5 },
    { id: 4, url: 'https://x.com/search', lastAccessed: 9 },
    { id: 5, url: 'https://example.com/', lastAccessed: 10 },
  ];
  vi.spyOn(browser.tabs, 'query').mockImplementation(async () => tabs);
  world.contentAnswers = facts;
  expect((await check()).page).toEqual(facts);
  expect(world.told.at(-1)).toEqual({ tabId: 4, message: { order: 'selfCheck', request: {} } });
  world.contentAnswers = { ...facts, language: 'x'.repeat(99) };
  expect((await check()).page).toBe('silent');
  world.contentAnswers = undefined;
  expect((await check()).page).toBe('silent');
  tabs.splice(0, 2);
  expect((await check()).page).toBe('noTab');
  vi.restoreAllMocks();
});

it('failures are told by place and kind, never by their sentence', async () => {
  const diagnostics = [{ at: 7, where: 'judgePosts', what: 'TypeError: Odile wrote this' }];
  await browser.storage.local.set({ diagnostics });
  expect((await check()).failures).toEqual([{ at: 7, where: 'judgePosts', kind: 'TypeError' }]);
});
