import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Post } from '../../src/core/post';
import { judge } from '../../src/core/triage/judge';
import { scrollThrough } from './harness/act';
import { closeClean } from './harness/close-clean';
import { hintedPosts } from './harness/hints';
import { kinds } from './harness/kinds';
import { poll } from './harness/poll';
import { practiceBrand } from './harness/practice-brand';
import { openSession, type Session } from './harness/session';

/** A thousand in one browser; in the slower one as many as show that it reads and marks alike. */
const POSTS = { chrome: 1000, firefox: 200 };
/** Less than what the window shows, so that no post is jumped over. */
const STEP = 850;

describe.each(kinds)('hundreds of posts in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession(kind, { recycle: true });
    page = await session.page('/home');
  });
  afterAll(() => closeClean(session));

  /**
   * What each post's line said while it was on the page, by id; a post that only kept its room said nothing.
   */
  async function saidOnTheWay(): Promise<Map<string, Set<string>>> {
    const said = new Map<string, Set<string>>();
    await scrollThrough(page, STEP, async () => {
      for (const { id, line, lines } of await hintedPosts(page)) {
        expect(lines, id).toBeLessThanOrEqual(1);
        const seen = said.get(id) ?? new Set();
        if (line) seen.add(line.replace(/\d+/g, '#'));
        said.set(id, seen);
      }
    });
    return said;
  }

  /** What a post's line says once one has stopped at it. */
  async function rested(id: string): Promise<string> {
    return poll(
      async () => {
        await page.evaluate((each) => window.__replica.scrollToPost(each), id);
        return (await hintedPosts(page)).find((post) => post.id === id)?.line;
      },
      { what: `a hint on ${id}` },
    );
  }

  it('carry a hint each where they complain, and none on a wrong or recycled post', async () => {
    const truth = await page.evaluate((count) => window.__replica.fill(count), POSTS[kind]);
    const said = await saidOnTheWay();
    expect(said.size).toBe(POSTS[kind]);
    // A busy machine may scroll on before a hint is there: such a post is gone back to, and must have it then.
    for (const { id, complaint } of truth) {
      if (!complaint || said.get(id)?.size) continue;
      said.get(id)?.add(await rested(id));
    }
    const hinted = [...said].filter(([, lines]) => lines.size > 0).map(([id]) => id);
    const complaints = truth.filter(({ complaint }) => complaint).map(({ id }) => id);
    expect(complaints.filter((id) => !hinted.includes(id))).toEqual([]);
    // Which post a hint belongs to is exact; whether a plain question gets a "watch" is a matter of judgement.
    const judged = new Set(await judgedOn(page));
    expect(hinted.filter((id) => !judged.has(id))).toEqual([]);
    const needless = truth.filter(({ id, complaint }) => !complaint && hinted.includes(id));
    expect(needless.length / (truth.length - complaints.length)).toBeLessThan(0.05);
  }, 180_000);
});

/** The posts that the judgement would mark, judged here from what the crowd wrote. */
async function judgedOn(page: Page): Promise<string[]> {
  const posts = await page.evaluate(() => window.__replica.home().flatMap((id) => window.__replica.post(id) ?? []));
  const brand = practiceBrand();
  const asRead = ({ id, author, text, lang, at, counts }: (typeof posts)[number]): Post => ({
    id,
    url: `https://x.com/${author}/status/${id}`,
    author: { handle: author, name: author, verified: false },
    text,
    lang,
    postedAt: at,
    mentions: [...text.matchAll(/@(\w+)/g)].flatMap(([, handle]) => handle ?? []),
    metrics: counts,
    hasMedia: false,
    promoted: false,
  });
  // The author's earlier complaints raise a band and never lower it to none.
  return posts.filter((post) => judge(asRead(post), { brand }).band !== 'none').map(({ id }) => id);
}
