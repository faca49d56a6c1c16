import { describe, expect, it, vi } from 'vitest';
import { ask, CONTENT, complaint, freshBackground, killBackground, NOON, PAGE, send } from './setup';

vi.mock('webextension-polyfill', () => import('./browser'));

freshBackground();

const IDS = ['1', '2', '3'];
const came = (...ids: string[]) => ask('judgePosts', { posts: ids.map((id) => complaint(id)) });
const listed = async (view: 'unanswered' | 'settled' | 'followUps' | 'all', more = {}) =>
  (await ask('queue', { view, ...more }, PAGE)).cases
    .filter(({ order }) => order?.kind !== 'answered')
    .map((row) => row.case.id);

describe('many complaints at once', () => {
  it('are settled together, and one undo brings them back', async () => {
    await came(...IDS);
    const before = await Promise.all(IDS.map((id) => ask('caseDetail', { id }, PAGE)));
    const { done, undo } = await ask('actOnCases', { ids: IDS, action: { do: 'settle' } }, PAGE);
    expect(done).toBe(3);
    expect(await listed('unanswered')).toEqual([]);
    expect((await listed('settled')).toSorted()).toEqual(IDS);
    killBackground();
    expect(await ask('undoMany', { undo }, PAGE)).toEqual({ done: 3 });
    expect(await ask('undoMany', { undo }, PAGE)).toEqual({ done: 0 });
    const after = await Promise.all(IDS.map((id) => ask('caseDetail', { id }, PAGE)));
    expect(after.map((view) => view?.case)).toEqual(before.map((view) => view?.case));
  });

  it('answered by hand plan their follow-ups, which one undo takes back too', async () => {
    await came(...IDS);
    const { undo } = await ask('actOnCases', { ids: IDS, action: { do: 'answered' } }, PAGE);
    expect(await listed('followUps')).toHaveLength(3);
    await ask('undoMany', { undo }, PAGE);
    expect(await listed('followUps')).toEqual([]);
    expect(await listed('unanswered')).toHaveLength(3);
  });

  it('are left alone, all of them, where one is not known', async () => {
    await came('1', '2');
    const request = { ids: ['1', '404', '2'], action: { do: 'settle' } };
    expect(await send({ type: 'actOnCases', request }, PAGE)).toMatchObject({
      ok: false,
      key: 'refusal_one_unknown',
    });
    expect(await listed('unanswered')).toHaveLength(2);
  });

  it('cannot be changed by a page of X, nor in ways that mean one complaint', async () => {
    const request = { ids: ['1'], action: { do: 'settle' } };
    expect(await send({ type: 'actOnCases', request }, CONTENT)).toMatchObject({ ok: false });
    const noted = { ids: ['1'], action: { do: 'note', text: 'x' } };
    expect(await send({ type: 'actOnCases', request: noted }, PAGE)).toMatchObject({ ok: false });
  });
});

describe('complaints of one matter', () => {
  it('leave the lists but for the one that leads, which tells of them', async () => {
    await came(...IDS);
    await ask('actOnCases', { ids: ['2', '3'], action: { do: 'join', into: '1' } }, PAGE);
    expect(await listed('unanswered')).toEqual(['1']);
    expect((await ask('caseDetail', { id: '1' }, PAGE))?.joined?.map(({ id }) => id)).toEqual(['2', '3']);
    expect(await ask('caseDetail', { id: '2' }, PAGE)).toMatchObject({ case: { joinedTo: '1' } });
  });

  it('are answered together: a reply to one of them answers the one that leads', async () => {
    await came('1', '2');
    await ask('actOnCase', { id: '2', action: { do: 'join', into: '1' } }, PAGE);
    await ask('replySent', { inReplyTo: '2', text: 'Sorry', result: { ok: true, replyId: '900' } });
    expect(await ask('caseDetail', { id: '1' }, PAGE)).toMatchObject({ status: 'answered' });
    expect(await listed('unanswered')).toEqual([]);
  });

  it('follow to another one, never in a circle, and can be taken apart', async () => {
    await came(...IDS);
    await ask('actOnCase', { id: '3', action: { do: 'join', into: '2' } }, PAGE);
    await ask('actOnCase', { id: '2', action: { do: 'join', into: '1' } }, PAGE);
    expect(await ask('caseDetail', { id: '3' }, PAGE)).toMatchObject({ case: { joinedTo: '1' } });
    await expect(ask('actOnCase', { id: '1', action: { do: 'join', into: '3' } }, PAGE)).rejects.toThrow(
      'refusal_join_itself',
    );
    await ask('actOnCase', { id: '3', action: { do: 'split' } }, PAGE);
    expect((await listed('unanswered')).toSorted()).toEqual(['1', '3']);
  });
});

describe('a complaint by hand', () => {
  it('waits like any other, once, and is the same when the page shows it', async () => {
    const link = 'https://x.com/odile_example/status/1999';
    const added = await ask('addComplaint', { link, text: 'My wheel is bent', postedAt: NOON - 60_000 }, PAGE);
    expect(added).toEqual({ id: '1999', isNew: true });
    expect(await ask('addComplaint', { link }, PAGE)).toEqual({ id: '1999', isNew: false });
    await came('1999');
    expect(await listed('unanswered')).toEqual(['1999']);
    expect(await listed('all', { search: 'unaccept' })).toEqual(['1999']);
  });

  it('needs no address, and refuses one that is none of a post', async () => {
    const { id } = await ask('addComplaint', { text: 'Called us: the lamp is broken', name: 'Odile' }, PAGE);
    expect(await ask('caseDetail', { id }, PAGE)).toMatchObject({ status: 'open', earlier: 0 });
    await expect(ask('addComplaint', { link: 'https://x.com/odile' }, PAGE)).rejects.toThrow('refusal_no_address');
    await expect(ask('addComplaint', {}, PAGE)).rejects.toThrow('refusal_no_text');
  });
});
