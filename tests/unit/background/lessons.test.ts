import { describe, expect, it, vi } from 'vitest';
import { ask, complaint, freshBackground, killBackground, NOON, PAGE } from './setup';

vi.mock('webextension-polyfill', () => import('./browser'));

freshBackground();

const TEXT = '@VeloNord my order for the front light is late again, and this is the third week that I wait for it';
const bandOf = async (id: string, text = TEXT.replace('front', 'rear')) =>
  (await ask('judgePosts', { posts: [complaint(id, { text })] })).hints[0]?.hint.band;
const listed = async () => (await ask('corrections', {}, PAGE)).corrections;
const correct = async () => {
  await ask('judgePosts', { posts: [complaint('1', { text: TEXT })] });
  return ask('actOnCase', { id: '1', action: { do: 'relabel', complaint: false } });
};

describe('a correction', () => {
  it('teaches how similar posts are judged, also after the background was ended', async () => {
    expect(await bandOf('2')).toBe('act');
    await correct();
    expect(await bandOf('3')).toBe('none');
    killBackground();
    expect(await bandOf('4')).toBe('none');
    expect(await listed()).toMatchObject([{ postId: '1', text: TEXT, judged: 'act', meant: 'none', at: NOON + 1 }]);
  });

  it('of a post that is no case is kept too', async () => {
    const quiet =
      '@VeloNord do the green frames of the spring range come with the same basket that the blue ones have?';
    expect(await bandOf('5', quiet)).not.toBe('act');
    const action = { do: 'relabel', complaint: true, band: 'act' } as const;
    await ask('actOnCase', { id: '5', action, post: complaint('5', { text: quiet }) });
    expect(await bandOf('6', quiet.replace('frame', 'saddle'))).toBe('act');
  });

  it('that is taken back is unlearnt', async () => {
    const { undo } = await correct();
    expect(await bandOf('2')).toBe('none');
    await ask('actOnCase', { id: '1', action: { do: 'undo', eventId: undo ?? '' } });
    expect(await bandOf('2')).toBe('act');
    expect(await listed()).toEqual([]);
  });

  it('can be forgotten and remembered again, while the corrected post stays as it is', async () => {
    await correct();
    const ids = (await listed()).map(({ id }) => id);
    await ask('forgetCorrections', { ids, forget: true }, PAGE);
    expect(await listed()).toEqual([]);
    expect(await bandOf('2')).toBe('act');
    expect((await ask('caseDetail', { id: '1' }, PAGE))?.status).toBe('dismissed');
    await ask('forgetCorrections', { ids, forget: false }, PAGE);
    expect(await bandOf('3')).toBe('none');
  });

  it('goes with the person who is erased', async () => {
    await correct();
    await ask('erasePerson', { handle: 'customer1' }, PAGE);
    expect(await listed()).toEqual([]);
    expect(await bandOf('2')).toBe('act');
  });

  it('comes back with a backup', async () => {
    await correct();
    const { events } = await ask('exportEvents', {}, PAGE);
    vi.stubGlobal('indexedDB', new (await import('fake-indexeddb')).IDBFactory());
    killBackground();
    expect(await bandOf('2')).toBe('act');
    await ask('importEvents', { restore: 'r', part: 0, events, last: true }, PAGE);
    expect(await bandOf('3')).toBe('none');
  });
});
