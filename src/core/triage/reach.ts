import type { Post } from '../post';
import type { Level } from './hint';

/** Views weigh least, for X counts them generously; reposts most, for they carry the post to other circles. */
const POINTS = { reposts: 6, replies: 3, likes: 1, views: 0.01 } as const;
const HIGH = 150;
const MEDIUM = 25;
/** X shows no follower count beside a post; a verified account is the nearest thing to it. */
const VERIFIED = 12;

/** How far a post travels, by X's own counters. Independent of how bad it is. */
export function reachOf(post: Post): Level {
  const { reposts, replies, likes, views } = post.metrics;
  const spread = reposts * POINTS.reposts + replies * POINTS.replies + likes * POINTS.likes + views * POINTS.views;
  const points = (spread + (post.author.verified ? VERIFIED : 0)) * (post.hasMedia ? 1.2 : 1);
  if (points >= HIGH) return 'high';
  return points >= MEDIUM ? 'medium' : 'low';
}
