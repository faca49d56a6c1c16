import { afterEach, describe, expect, it, vi } from 'vitest';
import { newSettings } from '../../../src/settings';
import browser, { world } from './browser';
import { ask, CONTENT, complaint, freshBackground, PAGE } from './setup';

vi.mock('webextension-polyfill', () => import('./browser'));

freshBackground();
afterEach(() => vi.unstubAllGlobals());

describe('settings', () => {
  it('that are broken are kept apart and replaced', async () => {
    await browser.storage.local.set({ settings: { version: 1, brand: 'gone' } });
    const { settings } = await ask('getSettings', {}, PAGE);
    expect(settings.brand.handles).toEqual([]);
    expect(await browser.storage.local.get('settings_broken')).toEqual({
      settings_broken: { version: 1, brand: 'gone' },
    });
  });

  it('of an earlier version keep what they say and take the rest as new', async () => {
    const { followUpDays: _days, brand, ...older } = newSettings('UTC');
    const { staff: _staff, ...olderBrand } = { ...brand, handles: ['VeloNord'] };
    await browser.storage.local.set({ settings: { ...older, brand: olderBrand } });
    const { settings } = await ask('getSettings', {}, PAGE);
    expect(settings).toMatchObject({ followUpDays: 1, brand: { handles: ['VeloNord'], staff: [] } });
  });

  it('name no brand at first: the account logged in on X is the brand', async () => {
    await browser.storage.local.set({ settings: newSettings('UTC') });
    await ask('hello', { ownHandle: 'VeloNord' });
    expect((await ask('getSettings', {}, PAGE)).detectedHandle).toBe('VeloNord');
    const other = complaint('2', {
      mentions: ['OtherBrand'],
      text: '@OtherBrand my order never arrived, refund me now',
    });
    const { hints } = await ask('judgePosts', { posts: [complaint('1'), other] });
    expect(hints.map(({ status }) => status)).toEqual(['open', 'untracked']);
  });

  it('force a language: its words come with numbered blanks', async () => {
    const settings = { ...newSettings('UTC'), interfaceLanguage: 'fr' as const };
    await ask('saveSettings', { settings }, PAGE);
    const entry = { message: 'attend depuis $TIME$', placeholders: { time: { content: '$1' } } };
    const fetched = vi.fn(async () => ({ json: async () => ({ hint_waiting: entry }) }));
    vi.stubGlobal('fetch', fetched);
    expect(await ask('hello', {})).toMatchObject({ language: 'fr', words: { hint_waiting: 'attend depuis $1' } });
    expect(fetched).toHaveBeenCalledWith('chrome-extension://sangfroid/_locales/fr/messages.json');
  });
});

describe('the popup', () => {
  it('knows the complaint of the tab that is looked at', async () => {
    world.tabs = [{ id: 7, url: 'https://x.com/home', active: true }];
    await ask('judgePosts', { posts: [complaint('1')] });
    await ask('activePost', { postId: '1' });
    await ask('pageState', { state: 'reading', route: '/home' });
    const shown = await ask('overview', {}, PAGE);
    expect(shown).toMatchObject({
      onX: true,
      page: 'reading',
      active: { case: { id: '1' } },
      counts: { unanswered: 1 },
    });
    world.tabs = [{ id: 9, active: true }];
    expect(await ask('overview', {}, PAGE)).toMatchObject({ onX: false, active: null, page: null });
  });

  it('inserts into that tab, and says why where it cannot', async () => {
    expect(await ask('insertIntoActiveTab', { text: 'Hi' }, PAGE)).toEqual({ ok: false, reason: 'noTab' });
    world.tabs = [{ id: 7, url: 'https://x.com/home', active: true }];
    expect(await ask('insertIntoActiveTab', { text: 'Hi' }, PAGE)).toEqual({ ok: false, reason: 'noTab' });
    world.contentAnswers = { ok: true };
    expect(await ask('insertIntoActiveTab', { text: 'Hi' }, PAGE)).toEqual({ ok: true });
    expect(world.told.at(-1)).toEqual({ tabId: 7, message: { order: 'insertReply', request: { text: 'Hi' } } });
  });

  it('inserts where the post is in view, before the tab that is looked at', async () => {
    world.tabs = [
      { id: 7, url: 'https://x.com/home', active: true },
      { id: 8, url: 'https://x.com/home' },
    ];
    world.contentAnswers = { ok: true };
    await ask('judgePosts', { posts: [complaint('1')] });
    await ask('activePost', { postId: '1' }, { ...CONTENT, tab: { id: 8 } });
    const reply = { text: 'Hi', postId: '1' };
    expect(await ask('insertIntoActiveTab', reply, PAGE)).toEqual({ ok: true });
    expect(world.told.at(-1)).toEqual({ tabId: 8, message: { order: 'insertReply', request: reply } });
  });

  it('gets templates and a checked draft for a complaint', async () => {
    await ask('judgePosts', { posts: [complaint('1')] });
    const offers = await ask('suggestTemplates', { postId: '1', limit: 3 }, PAGE);
    expect(offers).toHaveLength(3);
    const report = await ask('checkDraft', { draft: 'Calm down, this is your own fault.', postId: '1' });
    expect(report.verdict).toBe('hold');
  });
});
