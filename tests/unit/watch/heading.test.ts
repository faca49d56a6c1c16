import { describe, expect, it } from 'vitest';
import { sightingOf } from '../../../src/core/watch/sighting';
import { randomFrom } from '../../bench/watch/random';
import { stormPosts } from '../../bench/watch/streams';

const MINUTE = 60_000;
const [post] = stormPosts(randomFrom(1), 'viral', 0, 1);

/** Where a post with this many reposts is heading that had `before` so many minutes ago. */
function heading(reposts: number, before: number, minutes: number): number {
  if (!post) throw new Error('the generator gives no post');
  const metrics = { ...post.post.metrics, replies: 0, reposts };
  const first = { at: 0, spread: before };
  return sightingOf({ ...post, post: { ...post.post, metrics }, seenAt: minutes * MINUTE, first }).heading;
}

describe('where a post is heading', () => {
  it('is where it stands when it no longer grows, or was only seen now', () => {
    expect(heading(80, 80, 30)).toBe(80);
    expect(heading(80, 90, 30)).toBe(80);
    expect(heading(80, 10, 0)).toBe(80);
  });

  it('follows its growth half an hour ahead, but no further than it was looked back', () => {
    expect(heading(90, 40, 30)).toBeCloseTo(180);
    expect(heading(90, 40, 10)).toBeCloseTo(180);
    expect(heading(90, 40, 60)).toBeCloseTo(90 * Math.SQRT2);
  });

  it('makes little of a few', () => {
    expect(heading(3, 1, 10)).toBeLessThan(4);
  });
});
