import { describe, expect, it, vi } from 'vitest';
import { ask, complaint, freshBackground, killBackground, NOON, PAGE } from './setup';

vi.mock('webextension-polyfill', () => import('./browser'));

freshBackground();

const MINUTE = 60_000;

/** People who complain about one thing, one a minute until noon. */
const storm = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    complaint(String(100 + index), {
      author: { handle: `rider${index}`, name: `Rider ${index}`, verified: false },
      text: `@VeloNord the brakes of my bike ${index} failed on the hill, number ${index * 7}, this is a disgrace, answer me`,
      postedAt: NOON - (count - index) * MINUTE,
    }),
  );

const state = () => ask('watchState', {}, PAGE);
const journal = async () => (await ask('journal', {}, PAGE)).entries;

describe('the watch', () => {
  it('knows nothing before a page was read', async () => {
    expect(await state()).toMatchObject({ standing: { level: 'calm' }, lookedUntil: 0, account: { seen: 0 } });
  });

  it('stays calm with a few complaints, and says up to when it looked', async () => {
    await ask('judgePosts', { posts: storm(2) });
    expect(await state()).toMatchObject({ standing: { level: 'calm' }, lookedUntil: NOON, account: { complaints: 2 } });
    expect(await journal()).toEqual([]);
  });

  it('raises the level in a storm, once, with numbers that are those of the stored posts', async () => {
    await ask('judgePosts', { posts: storm(25) });
    const { standing, account, hours } = await state();
    expect(['alert', 'crisis']).toContain(standing.level);
    expect(account).toMatchObject({ seen: 25, complaints: 25, newAuthors: 25 });
    expect(hours.reduce((sum, { urgent, act, other }) => sum + urgent + act + other, 0)).toBe(25);
    killBackground();
    await ask('judgePosts', { posts: storm(25) });
    expect((await state()).standing).toEqual(standing);
    const entries = await journal();
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ kind: 'level', from: 'calm', to: standing.level, by: 'sangfroid' });
  });
});

describe('crisis mode', () => {
  it('lets the clocks run round the clock, and is left only with a closing note', async () => {
    vi.setSystemTime(Date.UTC(2026, 2, 3, 22));
    const { settings } = await ask('getSettings', {}, PAGE);
    const hours = { ...settings.brand.hours, week: Array.from({ length: 7 }, () => [{ from: 540, to: 1020 }]) };
    await ask('saveSettings', { settings: { ...settings, brand: { ...settings.brand, hours } } }, PAGE);
    const late = complaint('1', { postedAt: Date.UTC(2026, 2, 3, 22) });
    const { hints } = await ask('judgePosts', { posts: [late] });
    await ask('setCrisisMode', { on: true }, PAGE);
    const [during] = (await ask('judgePosts', { posts: [late] })).hints;
    expect(during?.clock?.redAt).toBeLessThan(hints[0]?.clock?.redAt ?? 0);
    await expect(ask('setCrisisMode', { on: false }, PAGE)).rejects.toThrow('refusal_closing_note');
    vi.setSystemTime(Date.UTC(2026, 2, 3, 23));
    const mode = await ask('setCrisisMode', { on: false, note: 'Brakes replaced, all clear.' }, PAGE);
    expect(mode.on).toBe(false);
    expect((await journal()).map((entry) => entry.kind)).toEqual(['mode', 'mode']);
  });

  it('keeps facts, statement, promise and checklist, also when the background dies', async () => {
    await ask('editCrisis', { facts: ['All bikes of series 4 are recalled.'], statement: 'We are on it.' }, PAGE);
    await Promise.all([
      ask('editCrisis', { nextUpdateAt: NOON + 60 * MINUTE }, PAGE),
      ask('editCrisis', { tick: { practice: 'prompt', done: true } }, PAGE),
      ask('editCrisis', { tick: { practice: 'solution', done: true } }, PAGE),
    ]);
    await ask('editCrisis', { tick: { practice: 'solution', done: false } }, PAGE);
    killBackground();
    const { mode } = await state();
    expect(mode).toMatchObject({ statement: 'We are on it.', nextUpdateAt: NOON + 60 * MINUTE });
    expect(Object.keys(mode.checklist)).toEqual(['prompt']);
    expect((await ask('editCrisis', { nextUpdateAt: 0 }, PAGE)).nextUpdateAt).toBeUndefined();
  });

  it('holds offers back from the public', async () => {
    const request = {
      draft: 'We are sorry, Ana: a £20 voucher is on its way.',
      post: complaint('1', { text: '@VeloNord my bike came late' }),
    };
    const rules = async () => (await ask('checkDraft', request)).findings.map(({ rule }) => rule);
    expect(await rules()).not.toContain('public-compensation');
    await ask('setCrisisMode', { on: true }, PAGE);
    expect(await rules()).toContain('public-compensation');
  });

  it('takes statements and notes into the journal', async () => {
    await ask('addToJournal', { kind: 'statement', text: 'Do not ride series 4 bikes.' }, PAGE);
    expect(await journal()).toMatchObject([{ kind: 'statement', text: 'Do not ride series 4 bikes.' }]);
    await expect(ask('addToJournal', { kind: 'note', text: '  ' }, PAGE)).rejects.toThrow('refusal_write_first');
    await expect(ask('journal', {})).rejects.toThrow('may not be asked');
  });
});
