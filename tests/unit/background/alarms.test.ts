import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { world } from './browser';
import { ask, complaint, freshBackground, killBackground, NOON, PAGE } from './setup';

vi.mock('webextension-polyfill', () => import('./browser'));

freshBackground();

const entry = { message: '$COUNT$ follow-ups are due', placeholders: { count: { content: '$1' } } };
const words = { notify_followups_one: { message: 'One follow-up is due' }, notify_followups_other: entry };

beforeEach(() => {
  vi.stubGlobal('fetch', async () => ({ json: async () => words }));
});

const tick = async () => (await import('../../../src/background/alarms')).onTick(Date.now());

async function answer(...ids: string[]) {
  await ask('judgePosts', { posts: ids.map((id) => complaint(id)) });
  for (const id of ids) await ask('actOnCase', { id, action: { do: 'answered' } }, PAGE);
}

describe('follow-ups that are due', () => {
  it('are told once, in one notification, and again only when another one becomes due', async () => {
    await answer('1', '2');
    await tick();
    expect(world.notifications).toEqual([]);
    vi.setSystemTime(NOON + 86_400_000);
    await tick();
    killBackground();
    await tick();
    expect(world.notifications.map(({ title }) => title)).toEqual(['2 follow-ups are due']);
    expect(world.notifications[0]?.message).toContain('Customer 1');
    await ask('actOnCase', { id: '2', action: { do: 'planFollowUp', dueAt: NOON + 86_400_001 } }, PAGE);
    vi.setSystemTime(NOON + 86_500_000);
    await tick();
    expect(world.notifications).toHaveLength(2);
  });

  it('are not told to who switched notifications off', async () => {
    const { settings } = await ask('getSettings', {}, PAGE);
    await ask('saveSettings', { settings: { ...settings, notifications: false } }, PAGE);
    await answer('1');
    vi.setSystemTime(NOON + 86_400_000);
    await tick();
    expect(world.notifications).toEqual([]);
  });

  it('lead to the board', async () => {
    const { onNotificationClicked } = await import('../../../src/background/notifications');
    await onNotificationClicked('followUps');
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://sangfroid/src/board/index.html' });
  });
});

describe('a background that starts', () => {
  it('listens in its first turn, and opens the options for a new user only', async () => {
    browser.runtime.openOptionsPage.mockClear();
    await import('../../../src/background/index');
    browser.runtime.onInstalled.fire({ reason: 'update' });
    expect(browser.runtime.openOptionsPage).not.toHaveBeenCalled();
    browser.runtime.onInstalled.fire({ reason: 'install' });
    expect(browser.runtime.openOptionsPage).toHaveBeenCalledOnce();
    const answers = browser.runtime.onMessage.fire({ type: 'getSettings', request: {} }, PAGE);
    expect(await answers[0]).toMatchObject({ ok: true });
  });
});
