import { describe, expect, it, vi } from 'vitest';
import { world } from './browser';
import { ask, CONTENT, complaint, freshBackground, killBackground, NOON, PAGE } from './setup';

vi.mock('webextension-polyfill', () => import('./browser'));

freshBackground();

const sent = (inReplyTo: string, replyId: string) =>
  ask('replySent', { inReplyTo, text: 'We are sorry. Sam', result: { ok: true, replyId } });
const detail = (id: string) => ask('caseDetail', { id }, PAGE);
const kinds = async (id: string) => (await detail(id))?.story?.map(({ kind }) => kind);

/** Our reply as it stands on a page. */
const ours = (id: string, inReplyTo: string, postedAt: number) =>
  complaint(id, {
    author: { handle: 'velonord', name: 'VeloNord', verified: true },
    text: 'Sorry!',
    inReplyTo,
    postedAt,
  });

describe('a complaint on the page', () => {
  it('becomes a case once, however often it is judged', async () => {
    const [first] = (await ask('judgePosts', { posts: [complaint('1')] })).hints;
    expect(first?.hint.band).toMatch(/act|urgent/);
    expect(first).toMatchObject({ status: 'open', earlier: 0, clock: { since: NOON - 30 * 60_000 } });
    // The badge follows the hints, which do not wait for it.
    await vi.waitFor(() => expect(world.badge).toBe('1'));
    killBackground();
    await ask('judgePosts', { posts: [complaint('1'), complaint('1')] });
    expect(await kinds('1')).toEqual(['seen', 'tracked']);
    expect(world.badge).toBe('1');
  });

  it('says how many complaints of the same person came before', async () => {
    const author = complaint('1').author;
    await ask('judgePosts', { posts: [complaint('1')] });
    const { hints } = await ask('judgePosts', { posts: [complaint('2', { author, postedAt: NOON })] });
    expect(hints[0]?.earlier).toBe(1);
    expect((await detail('2'))?.earlierCases).toMatchObject([{ id: '1', status: 'open' }]);
  });

  it('leaves praise alone', async () => {
    const praise = complaint('3', { text: '@VeloNord lovely ride today, thank you so much' });
    expect((await ask('judgePosts', { posts: [praise] })).hints[0]).toMatchObject({ status: 'untracked' });
    expect((await ask('queue', { view: 'unanswered' }, PAGE)).cases).toEqual([]);
  });
});

describe('a reply', () => {
  it('that X confirmed answers the complaint and plans the follow-up, once', async () => {
    await ask('judgePosts', { posts: [complaint('1')] });
    expect(await sent('1', '900')).toEqual({ status: 'answered' });
    killBackground();
    expect(await sent('1', '900')).toEqual({ status: 'answered' });
    expect(await kinds('1')).toEqual(['seen', 'tracked', 'replied', 'followUpPlanned']);
    const known = await detail('1');
    expect(known).toMatchObject({ status: 'answered', clock: { stoppedAt: NOON } });
    expect(known?.followUpAt).toBe(Date.UTC(2026, 2, 4, 8, 0));
    expect(world.badge).toBe('');
  });

  it('that X refused leaves the complaint unanswered', async () => {
    await ask('judgePosts', { posts: [complaint('1')] });
    const refused = { ok: false, code: 187, message: 'Status is a duplicate.' } as const;
    expect(await ask('replySent', { inReplyTo: '1', text: 'x', result: refused })).toEqual({ status: 'ignored' });
    expect((await detail('1'))?.status).toBe('open');
  });

  it('to a post nobody knows is ignored', async () => {
    expect(await sent('424242', '900')).toEqual({ status: 'ignored' });
  });

  it('seen on the page answers with its own time, and is the same as the one X confirmed', async () => {
    const { hints } = await ask('judgePosts', { posts: [ours('900', '1', NOON - 60_000), complaint('1')] });
    expect(hints.map(({ status }) => status)).toEqual(['untracked', 'answered']);
    expect(await detail('1')).toMatchObject({ status: 'answered', clock: { stoppedAt: NOON - 60_000 } });
    await sent('1', '900');
    expect((await kinds('1'))?.filter((kind) => kind === 'replied')).toHaveLength(1);
    expect((await kinds('1'))?.filter((kind) => kind === 'followUpPlanned')).toHaveLength(1);
  });

  it('seen before the complaint it answers finds it when the complaint comes', async () => {
    await ask('judgePosts', { posts: [ours('900', '1', NOON - 60_000)] });
    const { hints } = await ask('judgePosts', { posts: [complaint('1')] });
    expect(hints[0]).toMatchObject({ status: 'answered', clock: { stoppedAt: NOON - 60_000 } });
  });

  it('the next day is the follow-up', async () => {
    await ask('judgePosts', { posts: [complaint('1')] });
    await sent('1', '900');
    vi.setSystemTime(NOON + 86_400_000);
    expect((await ask('overview', {}, PAGE)).counts.followUpsDue).toBe(1);
    await sent('1', '901');
    expect((await detail('1'))?.status).toBe('followedUp');
    expect((await ask('overview', {}, PAGE)).counts.followUpsDue).toBe(0);
  });
});

describe('a customer who comes back under our reply', () => {
  const back = (text: string) =>
    complaint('50', { author: complaint('1').author, text, inReplyTo: '900', postedAt: NOON + 60_000 });

  it('waits again when still unhappy, in the same case', async () => {
    await ask('judgePosts', { posts: [complaint('1')] });
    await sent('1', '900');
    await ask('judgePosts', { posts: [back('@VeloNord still nothing, this is a joke, I want my money back now!')] });
    expect(await detail('50')).toMatchObject({ status: 'open', case: { id: '1', waitingSince: NOON + 60_000 } });
    expect((await ask('queue', { view: 'unanswered' }, PAGE)).cases).toHaveLength(1);
    vi.setSystemTime(NOON + 120_000);
    expect(await sent('50', '902')).toEqual({ status: 'answered' });
    expect((await detail('1'))?.status).toBe('answered');
  });

  it('does not wait after a thank-you', async () => {
    await ask('judgePosts', { posts: [complaint('1')] });
    await sent('1', '900');
    await ask('judgePosts', { posts: [back('@VeloNord thank you, all sorted')] });
    expect(await detail('1')).toMatchObject({ status: 'answered' });
    expect(await kinds('1')).toContain('customerReplied');
  });
});

describe('what a page shows', () => {
  it('follows: tabs and pages are told that cases changed, the asking tab is not', async () => {
    world.tabs = [
      { id: 7, url: 'https://x.com/home' },
      { id: 8, url: 'https://x.com/home' },
    ];
    await ask('judgePosts', { posts: [complaint('1')] }, CONTENT);
    expect(new Set(world.told.map(({ tabId }) => tabId))).toEqual(new Set([undefined, 8]));
  });
});
