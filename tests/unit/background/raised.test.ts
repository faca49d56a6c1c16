import { beforeEach, describe, expect, it, vi } from 'vitest';
import words from '../../../public/_locales/en/messages.json' with { type: 'json' };
import browser, { world } from './browser';
import { ask, complaint, freshBackground, killBackground, NOON, PAGE } from './setup';

vi.mock('webextension-polyfill', () => import('./browser'));

freshBackground();
beforeEach(() => vi.stubGlobal('fetch', async () => ({ json: async () => words })));

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** People who complain about one thing, one a minute until now. */
const storm = (count: number, first = 100) =>
  Array.from({ length: count }, (_, index) =>
    complaint(String(first + index), {
      author: { handle: `rider${first + index}`, name: `Rider ${index}`, verified: false },
      text: `@VeloNord the brakes of my bike ${index} failed on the hill, number ${index * 7}, this is a disgrace, answer me`,
      postedAt: Date.now() - (count - index) * MINUTE,
    }),
  );
const state = () => ask('watchState', {}, PAGE);
const tick = async () => (await import('../../../src/background/alarms')).onTick(Date.now());
const told = () => world.notifications.filter(({ id }) => id === 'level');

async function choose(change: object): Promise<void> {
  const { settings } = await ask('getSettings', {}, PAGE);
  await ask('saveSettings', { settings: { ...settings, ...change } }, PAGE);
}

describe('a raised level', () => {
  it('is told once, with the numbers of the journal, also when the background dies', async () => {
    await ask('judgePosts', { posts: storm(25) });
    await state();
    killBackground();
    await tick();
    await ask('judgePosts', { posts: storm(25) });
    await state();
    expect(told()).toHaveLength(1);
    expect(told()[0]?.message).toContain('25 of the last 25 posts seen are complaints');
    expect((await ask('overview', {}, PAGE)).watch).toMatchObject({
      level: (await state()).standing.level,
      mode: false,
    });
  });

  it('waits for the end of quiet hours, and is not told to who wants no notifications', async () => {
    await choose({ quietHours: { on: true, from: 720, to: 840 } });
    await ask('judgePosts', { posts: storm(25) });
    await state();
    expect(told()).toEqual([]);
    vi.setSystemTime(NOON + 2 * HOUR);
    await choose({ notifications: false });
    await tick();
    expect(told()).toEqual([]);
    await choose({ notifications: true });
    await tick();
    expect(told()).toHaveLength(1);
  });

  it('leads to the watch', async () => {
    const { onNotificationClicked } = await import('../../../src/background/notifications');
    await onNotificationClicked('level');
    expect(browser.tabs.create).toHaveBeenCalledWith({
      url: 'chrome-extension://sangfroid/src/board/watch/index.html',
    });
  });

  it('stands on the button where nobody waits', async () => {
    await ask('judgePosts', { posts: storm(25) });
    await state();
    expect(world.badge).toBe('25');
    for (const { id } of storm(25)) await ask('actOnCase', { id, action: { do: 'dismiss' } }, PAGE);
    expect(world.badge).toBe('!');
  });
});

describe('crisis mode by rule', () => {
  it('is off unless it was chosen', async () => {
    await ask('judgePosts', { posts: storm(60) });
    expect(await state()).toMatchObject({ standing: { level: 'crisis' }, mode: { on: false } });
  });

  it('begins at the level crisis where it was chosen, and stays off once a person ended it', async () => {
    await choose({ crisisByRule: true });
    await ask('judgePosts', { posts: storm(60) });
    await state();
    const { mode } = await state();
    expect(mode).toMatchObject({ on: true, by: 'sangfroid' });
    await ask('setCrisisMode', { on: false, note: 'We have it in hand.' }, PAGE);
    vi.setSystemTime(NOON + 5 * MINUTE);
    await ask('judgePosts', { posts: storm(5, 500) });
    expect((await state()).mode.on).toBe(false);
  });
});

describe('templates in crisis mode', () => {
  const titles = async (query?: string) =>
    (await ask('suggestTemplates', { postId: '1', ...(query ? { query } : {}) }, PAGE)).map(({ template }) => template);

  it('begin with the statement and the facts, then holding statements', async () => {
    await ask('judgePosts', { posts: [complaint('1')] });
    const before = await titles();
    expect(before[0]?.situation).not.toBe('crisis');
    const statement = 'Please do not ride series 4 bikes. We are sorry and we check every one. Next update at noon.';
    await ask('editCrisis', { statement, facts: ['All bikes of series 4 are recalled.'] }, PAGE);
    expect((await titles()).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    await ask('setCrisisMode', { on: true }, PAGE);
    const during = await titles();
    expect(during.slice(0, 2).map(({ text }) => text)).toEqual([statement, 'All bikes of series 4 are recalled.']);
    expect(during[2]).toMatchObject({ situation: 'crisis', origin: 'builtIn' });
    expect((await titles('refund')).map(({ text }) => text)).not.toContain(statement);
  });
});
