import { describe, expect, it, vi } from 'vitest';
import { SCENARIOS } from '../../../src/core/drill/scenario';
import { ask, freshBackground, NOON, PAGE } from './setup';

vi.mock('webextension-polyfill', () => import('./browser'));

freshBackground();

const MINUTE = 60_000;
const KIND =
  'I am so sorry: your parcel should be with you and that is our mistake. It leaves today; I write again at six. Ada';

describe.each(SCENARIOS)('the drill %s', (scenario) => {
  it.each(['en', 'fr'] as const)('has hints where a reply is asked for, in %s', async (language) => {
    const { posts } = await ask('drillPosts', { scenario, language, startedAt: NOON }, PAGE);
    const asked = posts.filter(({ complaint }) => complaint);
    const marked = asked.filter(({ hint }) => hint.band === 'urgent' || hint.band === 'act');
    expect(asked).toHaveLength(10);
    // A newsroom's question and a rumour ask for a reply and complain of nothing.
    expect(marked.length).toBeGreaterThanOrEqual(6);
    expect(posts.map(({ post }) => post.text).join(' ')).not.toContain('{');
    expect(new Set(posts.map(({ post }) => post.author.handle)).size).toBe(posts.length);
    for (const { post } of posts) expect(post.text.length).toBeLessThanOrEqual(280);
  });
});

describe('a drill', () => {
  it('is scored by the report and leaves nothing in the ledger', async () => {
    const drill = { scenario: 'outage', language: 'en', startedAt: NOON } as const;
    const { posts } = await ask('drillPosts', drill, PAGE);
    const [first, second] = posts;
    const replies = [
      { postId: first?.post.id ?? '', text: KIND, at: NOON + 2 * MINUTE },
      { postId: second?.post.id ?? '', text: 'Your own fault.', at: NOON + 4 * MINUTE },
    ];
    const { report, missed, html } = await ask('scoreDrill', { ...drill, to: NOON + 5 * MINUTE, replies }, PAGE);
    expect(report.figures).toMatchObject({ complaints: 10, answered: 2, median: 3, late: 0, replies: 2 });
    expect(report.figures.practices.transparent).toEqual({ met: 1, needed: 2 });
    expect(missed).toHaveLength(8);
    expect(html).toContain('<table');
    expect((await ask('exportEvents', {}, PAGE)).events).toEqual([]);
    expect((await ask('journal', {}, PAGE)).entries).toEqual([]);
  });

  it('counts what has come by its end only', async () => {
    const drill = { scenario: 'safety', language: 'fr', startedAt: NOON } as const;
    const { report } = await ask('scoreDrill', { ...drill, to: NOON + 20_000, replies: [] }, PAGE);
    expect(report.figures).toMatchObject({ complaints: 2, answered: 0 });
    await expect(ask('scoreDrill', { ...drill, to: NOON, replies: [] }, PAGE)).rejects.toThrow('begins before');
  });
});
