import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Post } from '../../../src/core/post';
import type { CrowdPost } from '../../replica/crowd/crowd-post';

/** Compares posts that were read with the crowd's own tables. */
export async function expectAsWritten(page: Page, posts: Post[]): Promise<void> {
  const ids = posts.map(({ id }) => id);
  const truths = await page.evaluate((all) => all.map((id) => window.__replica.post(id)), ids);
  for (const [index, post] of posts.entries()) expectSame(post, truths[index]);
}

/** X cuts long links and folded texts. */
function expectSame(post: Post, truth: CrowdPost | null | undefined): void {
  if (!truth) throw new Error(`No post ${post.id} in the crowd`);
  const { replies, reposts, likes, views } = truth.counts;
  expect(post.author.handle).toBe(truth.author);
  expect(post.metrics).toEqual({ replies, reposts, likes, views });
  expect(post.promoted).toBe(Boolean(truth.promoted));
  expect(post.quoted !== undefined).toBe(Boolean(truth.quotes));
  expect(post.hasMedia).toBe(Boolean(truth.media));
  if (truth.text) expect(post.lang).toBe(truth.lang);
  if (!truth.promoted) expect(Math.abs(post.postedAt - truth.at)).toBeLessThan(1000);
  if (!/https?:/.test(truth.text)) expect(post.text).toBe(truth.text.slice(0, truth.cutAt));
  if (post.inReplyTo) expect(post.inReplyTo).toBe(truth.inReplyTo);
}
