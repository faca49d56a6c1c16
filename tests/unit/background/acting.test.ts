import { describe, expect, it, vi } from 'vitest';
import type { CaseAction } from '../../../src/messages';
import { world } from './browser';
import { ask, complaint, freshBackground, killBackground, NOON, PAGE } from './setup';

vi.mock('webextension-polyfill', () => import('./browser'));

freshBackground();

const act = (action: CaseAction, id = '1') => ask('actOnCase', { id, action }, PAGE);
const judge = (...ids: string[]) => ask('judgePosts', { posts: ids.map((id) => complaint(id)) });
const list = async (view: 'unanswered' | 'followUps' | 'waiting' | 'settled') =>
  (await ask('queue', { view }, PAGE)).cases.map((row) => [row.case.id, row.order?.kind]);

describe('an action', () => {
  it('by hand answers, and one undo takes back the answer and its follow-up', async () => {
    await judge('1');
    const answered = await act({ do: 'answered' });
    expect(answered).toMatchObject({ status: 'answered', followUpAt: Date.UTC(2026, 2, 4, 8) });
    killBackground();
    vi.setSystemTime(NOON + 5000);
    const back = await act({ do: 'undo', eventId: answered.undo ?? '' });
    expect(back.status).toBe('open');
    expect(back.followUpAt).toBeUndefined();
    expect(world.badge).toBe('1');
  });

  it.each<[CaseAction, object]>([
    [{ do: 'claim' }, { owner: 'Sam' }],
    [{ do: 'assign', to: 'Léa' }, { owner: 'Léa' }],
    [{ do: 'settle' }, { status: 'resolved' }],
    [{ do: 'dismiss', reason: 'joke' }, { status: 'dismissed' }],
    [{ do: 'planFollowUp', dueAt: NOON + 1 }, { followUpAt: NOON + 1 }],
    [
      { do: 'relabel', complaint: false },
      { status: 'dismissed', hint: { band: 'none' } },
    ],
    [{ do: 'relabel', band: 'urgent' }, { hint: { band: 'urgent' } }],
    [{ do: 'note', text: 'called her' }, { status: 'open' }],
  ])('%o does what it says and can be undone', async (action, expected) => {
    await judge('1');
    const before = (await ask('caseDetail', { id: '1' }, PAGE))?.case;
    vi.setSystemTime(NOON + 1000);
    const after = await act(action);
    expect(after).toMatchObject(expected);
    vi.setSystemTime(NOON + 2000);
    await act({ do: 'undo', eventId: after.undo ?? '' });
    expect((await ask('caseDetail', { id: '1' }, PAGE))?.case).toEqual(before);
  });

  it('makes a case of a post that was judged harmless', async () => {
    const post = complaint('5', { text: '@VeloNord lovely ride today, thank you so much' });
    expect((await ask('actOnCase', { id: '5', action: { do: 'track' }, post })).status).toBe('open');
    expect(await list('unanswered')).toEqual([['5', 'due']]);
  });

  it('on a post nobody knows says what to do', async () => {
    await expect(act({ do: 'claim' }, '77')).rejects.toThrow('refusal_post_unknown');
  });
});

describe('the board', () => {
  it('shows each case in one list, with the reason for its place', async () => {
    await judge('1', '2', '3', '4', '5');
    await act({ do: 'answered' }, '2');
    await act({ do: 'answered' }, '3');
    await act({ do: 'followedUp' }, '3');
    await act({ do: 'settle' }, '4');
    vi.setSystemTime(NOON + 100 * 60_000);
    const rows = await list('unanswered');
    expect(rows.slice(0, 2)).toEqual(
      expect.arrayContaining([
        ['1', expect.any(String)],
        ['5', expect.any(String)],
      ]),
    );
    expect(rows.slice(2).map(([, kind]) => kind)).toEqual(['answered', 'answered']);
    expect(await list('followUps')).toEqual([['2', 'followUpPlanned']]);
    expect(await list('waiting')).toEqual([['3', 'waiting']]);
    expect(await list('settled')).toEqual([['4', 'settled']]);
  });
});
