import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../../src/settings';
import browser, { world } from './browser';
import { ask, complaint, freshBackground, killBackground, NOON, PAGE } from './setup';

vi.mock('webextension-polyfill', () => import('./browser'));

freshBackground();

const DAY = 86_400_000;

const tick = async () => (await import('../../../src/background/alarms')).onTick(Date.now());

async function change(more: Partial<Settings>) {
  const { settings } = await ask('getSettings', {}, PAGE);
  await ask('saveSettings', { settings: { ...settings, ...more } }, PAGE);
}

/** Lets every write of the ledger fail for want of room until `mockRestore`. */
function noRoom() {
  return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Encountered full disk', 'QuotaExceededError');
  });
}

beforeEach(() => {
  vi.stubGlobal('fetch', async () => ({ json: async () => ({ notify_followups_one: { message: 'One' } }) }));
  const estimate = async () => ({ usage: 5, quota: 100 });
  vi.stubGlobal('navigator', { storage: { persisted: async () => false, estimate } });
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a browser without room', () => {
  it('says so in a sentence and leaves the ledger as it was', async () => {
    await ask('judgePosts', { posts: [complaint('1')] });
    const full = noRoom();
    await expect(ask('actOnCase', { id: '1', action: { do: 'settle' } }, PAGE)).rejects.toMatchObject({
      cause: 'refusal_no_room',
    });
    full.mockRestore();
    expect(await ask('caseDetail', { id: '1' }, PAGE)).toMatchObject({ status: 'open' });
    expect(await ask('storageState', {}, PAGE)).toEqual({
      ...{ persisted: false, usage: 5, quota: 100, unreadable: 0, pending: 0 },
      ...{ cases: 1, fullSince: NOON },
    });
  });

  it('keeps a reply that X confirmed apart, and writes it down once there is room', async () => {
    await ask('judgePosts', { posts: [complaint('1')] });
    const full = noRoom();
    const reply = { inReplyTo: '1', text: 'Sorry', result: { ok: true as const, replyId: '900' } };
    await expect(ask('replySent', reply)).rejects.toMatchObject({ cause: 'refusal_no_room' });
    vi.setSystemTime(NOON + 60_000);
    await tick();
    expect(await ask('storageState', {}, PAGE)).toMatchObject({ pending: 1 });
    full.mockRestore();
    killBackground();
    await tick();
    const state = await ask('storageState', {}, PAGE);
    expect(state).toMatchObject({ pending: 0 });
    expect(state).not.toHaveProperty('fullSince');
    expect(await ask('caseDetail', { id: '1' }, PAGE)).toMatchObject({
      status: 'answered',
      case: { firstReply: { at: NOON, replyId: '900' } },
    });
  });
});

describe('what was settled long ago', () => {
  it('is forgotten after the days that were set, by itself or at once, and open complaints never are', async () => {
    await ask('judgePosts', { posts: ['1', '2', '3'].map((id) => complaint(id)) });
    await ask('actOnCases', { ids: ['1', '2'], action: { do: 'settle' } }, PAGE);
    vi.setSystemTime(NOON + 31 * DAY);
    expect(await ask('runRetention', {}, PAGE)).toEqual({ cases: 0 });
    await change({ retentionDays: 30 });
    expect(await ask('runRetention', { dryRun: true }, PAGE)).toEqual({ cases: 2 });
    expect(await ask('caseDetail', { id: '1' }, PAGE)).toMatchObject({ case: { erased: false } });
    await tick();
    const kept = JSON.stringify(await ask('exportEvents', {}, PAGE));
    expect(kept).not.toMatch(/customer[12]\b/);
    expect(kept).toMatch(/customer3\b/);
    expect(await ask('queue', { view: 'all' }, PAGE)).toMatchObject({ views: { all: 1, settled: 0 } });
    expect(await ask('runRetention', {}, PAGE)).toEqual({ cases: 0 });
  });
});

describe('quiet hours', () => {
  it('put a notification off until they end; a click on it leads to the post', async () => {
    await change({ quietHours: { on: true, from: 20 * 60, to: 9 * 60 } });
    await ask('judgePosts', { posts: [complaint('1')] });
    const dueAt = NOON + 10 * 3_600_000;
    await ask('actOnCase', { id: '1', action: { do: 'answered' } }, PAGE);
    await ask('actOnCase', { id: '1', action: { do: 'snooze', until: dueAt } }, PAGE);
    vi.setSystemTime(dueAt + 60_000);
    await tick();
    expect(world.notifications).toEqual([]);
    vi.setSystemTime(Date.UTC(2026, 2, 4, 8, 1));
    await tick();
    expect(world.notifications).toMatchObject([{ id: 'followUps:1', title: 'One' }]);
    const { onNotificationClicked } = await import('../../../src/background/notifications');
    await onNotificationClicked('followUps:1');
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'https://x.com/customer1/status/1' });
  });
});

describe('the lists', () => {
  it('are made anew on demand', async () => {
    await ask('judgePosts', { posts: [complaint('1'), complaint('2')] });
    expect(await ask('rebuildLedger', { do: 'status' }, PAGE)).toMatchObject({ status: 'idle' });
    await ask('rebuildLedger', { do: 'start' }, PAGE);
    const state = async () => ask('rebuildLedger', { do: 'status' }, PAGE);
    await vi.waitFor(async () => expect(await state()).toEqual({ status: 'done', done: 4, total: 4 }));
    expect(await ask('queue', { view: 'unanswered' }, PAGE)).toMatchObject({ views: { unanswered: 2, all: 2 } });
  });
});
