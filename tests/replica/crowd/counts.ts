import type { PostCounts } from './crowd-post';

/** Counters that fit a reach of 0 (nobody saw it) to 5 (everybody did), with some chance. */
export function countsFor(reach: number, random: () => number): PostCounts {
  const views = Math.round(20 * 7 ** reach * (0.5 + random()));
  const share = (part: number) => Math.floor(views * part * random());
  return {
    replies: share(0.012),
    reposts: share(0.01),
    likes: share(0.05),
    bookmarks: share(0.003),
    views,
  };
}
