import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POSTS_TOLD } from '../../../src/core/watch/account';
import { sightingOf } from '../../../src/core/watch/sighting';
import { usualOf } from '../../../src/core/watch/usual';
import { watch } from '../../../src/core/watch/watch';
import { randomFrom } from '../../bench/watch/random';
import { byTime, calmDays, DAY, HOUR, type Simulated, START, STORMS, stormPosts } from '../../bench/watch/streams';

const DAYS = 3;

/** A stream with or without a storm in it, and a moment to look at it. */
const streams = fc
  .record({
    seed: fc.nat(),
    hourly: fc.constantFrom(0.5, 2, 8),
    kind: fc.constantFrom(undefined, ...STORMS),
    at: fc.double({ min: 1, max: DAYS, noNaN: true }),
  })
  .map(({ seed, hourly, kind, at }) => {
    const random = randomFrom(seed);
    const storm = kind ? stormPosts(random, kind, START + 2 * DAY, hourly / 3) : [];
    const stream = [...calmDays(random, { hourly, share: 0.4 }, DAYS), ...storm].sort(byTime);
    return { stream, now: START + at * DAY };
  });

/** What the store holds at `now`: each post as it was seen last. */
function stored(stream: readonly Simulated[], now: number): Simulated[] {
  return [...new Map(stream.filter(({ seenAt }) => seenAt <= now).map((one) => [one.post.id, one])).values()];
}

describe('the numbers of the explaining sentence', () => {
  it('equal a recount from the stored posts', () => {
    fc.assert(
      fc.property(streams, ({ stream, now }) => {
        const held = stored(stream, now);
        const usual = usualOf(
          held.map((one) => sightingOf(one)),
          START + DAY,
          'UTC',
        );
        const { account } = watch({ posts: held.map((one) => sightingOf(one)), usual, lookedUntil: now });
        const told = held
          .filter(({ post }) => post.postedAt > now - DAY && post.postedAt <= now)
          .sort((a, b) => a.post.postedAt - b.post.postedAt || (a.post.id < b.post.id ? -1 : 1))
          .slice(-POSTS_TOLD);
        const asking = told.filter(({ hint }) => ['act', 'urgent'].includes(hint.band));
        expect(account.ids).toEqual(told.map(({ post }) => post.id));
        expect(account.seen).toBe(told.length);
        expect(account.complaints).toBe(asking.length);
        expect(account.urgent).toBe(told.filter(({ hint }) => hint.band === 'urgent').length);
        expect(account.usual).toBeLessThanOrEqual(account.seen);
        expect(account.spread).toBe(
          Math.max(0, ...asking.map(({ post }) => post.metrics.replies + post.metrics.reposts)),
        );
        const before = new Set(
          held
            .filter(({ post, hint }) => post.postedAt < START + DAY && ['act', 'urgent'].includes(hint.band))
            .map(({ post }) => post.author.handle),
        );
        const people = new Set(asking.map(({ post }) => post.author.handle));
        expect(account.newAuthors).toBe([...people].filter((handle) => !before.has(handle)).length);
        const { matter } = account;
        if (!matter) return;
        const words = asking.map(({ post }) =>
          post.text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(' '),
        );
        const speak = words.filter((list) =>
          list.some((word) => word === matter.term || word.replace(/[sx]$/, '') === matter.term),
        );
        expect(matter.posts).toBe(speak.length);
      }),
      { numRuns: 60 },
    );
  });

  it('do not depend on the order in which posts are given', () => {
    fc.assert(
      fc.property(streams, ({ stream, now }) => {
        const posts = stored(stream, now).map((one) => sightingOf(one));
        const usual = usualOf(posts, START + DAY, 'UTC');
        const view = watch({ posts, usual, lookedUntil: now });
        expect(watch({ posts: posts.toReversed(), usual, lookedUntil: now })).toEqual(view);
      }),
      { numRuns: 20 },
    );
  });
});

describe('silence', () => {
  it('is no calm while nobody looks', () => {
    const random = randomFrom(7);
    const calm = calmDays(random, { hourly: 3, share: 0.4 }, 2);
    const storm = stormPosts(random, 'sudden', START + 2 * DAY, 1);
    const posts = [...calm, ...storm].map((one) => sightingOf(one));
    const usual = usualOf(posts, START + 2 * DAY, 'UTC');
    const end = Math.max(...storm.map(({ seenAt }) => seenAt));
    const first = watch({ posts, usual, lookedUntil: end });
    expect(['alert', 'crisis']).toContain(first.standing.level);
    const again = watch({ posts, usual, lookedUntil: end, before: first.standing });
    expect(again.standing.level).toBe(first.standing.level);
    let standing = first.standing;
    for (let at = end; at < end + 2 * DAY; at += HOUR / 2)
      standing = watch({ posts, usual, lookedUntil: at, before: standing }).standing;
    expect(standing.level).toBe('calm');
  });
});
