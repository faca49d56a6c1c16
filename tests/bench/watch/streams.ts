import type { Post } from '../../../src/core/post';
import type { Band, Hint } from '../../../src/core/triage/hint';
import type { Random } from './random';
import { anyComplaint, copiedText, otherPost, stormText } from './vocabulary';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** Monday 5 January 2026, 00:00 UTC: streams begin here, and the brand lives in UTC. */
export const START = Date.UTC(2026, 0, 5);

/** A post of a stream as the store would hold it. `storm`: it belongs to the storm that was put in. */
export interface Simulated {
  post: Post;
  hint: Hint;
  seenAt: number;
  storm: boolean;
  /** How it stood at an earlier look. */
  first?: { at: number; spread: number };
}

export const STORMS = ['sudden', 'slow', 'campaign', 'viral'] as const;
export type Storm = (typeof STORMS)[number];

/** How a brand's usual stream is made. */
export interface Brandlike {
  /** Posts about the brand an hour, on average over the week. */
  hourly: number;
  /** Share of complaints among them. */
  share: number;
}

/**
 * Calm days: a Poisson stream whose rate follows the hour (least at four, most at sixteen, a tenth against 1.8 times
 * the mean), less at the weekend, and is multiplied by a gamma noise for each day (deviation 0.2) and each hour
 * (deviation 0.35), since real streams are burstier than Poisson. One complaint in eight is followed by another of the
 * same person within the hour. Spread is heavy-tailed. Half of the posts had been looked at before, when they were up to an
 * hour old, with the counters that a half-life of 80 minutes gives (Pfeffer et al., The Half-Life of a Tweet, 2023).
 */
export function calmDays(random: Random, { hourly, share }: Brandlike, days: number): Simulated[] {
  const posts: Simulated[] = [];
  for (let day = 0; day < days; day += 1) {
    const ofDay = random.gamma(25) * (day % 7 >= 5 ? 0.7 : 1.12);
    for (let hour = 0; hour < 24; hour += 1) {
      const rate = hourly * rhythm(hour) * ofDay * random.gamma(8);
      const from = START + day * DAY + hour * HOUR;
      for (let at = from + random.exponential(HOUR / rate); at < from + HOUR; at += random.exponential(HOUR / rate)) {
        const complaint = random.next() < share;
        const author = `user${Math.floor(random.next() * hourly * 2000)}`;
        posts.push(made(random, at, author, complaint ? anyComplaint(random) : otherPost(random), complaint));
        if (!complaint || random.next() > 0.125) continue;
        posts.push(made(random, at + random.exponential(HOUR / 3), author, anyComplaint(random), true));
      }
    }
  }
  return posts.sort(byTime);
}

/**
 * The posts of a storm that begins at `onset`, at most 60 of them, beside a usual of so many complaints an hour. A slow
 * build is counted from when complaints come at twice the usual: before that nothing tells it from another day.
 */
export function stormPosts(random: Random, kind: Storm, onset: number, usual: number): Simulated[] {
  if (kind === 'viral') return viralPost(random, onset);
  const text = kind === 'campaign' ? copiedText(random) : stormText(random);
  const most = Math.max(8, usual * (6 + 10 * random.next()));
  const posts: Simulated[] = [];
  let at = onset;
  while (posts.length < 60) {
    // A slow build reaches its full rate after four hours, from a twentieth of it.
    const part = kind === 'slow' ? Math.min(1, Math.max(0.05, (at - onset) / (4 * HOUR))) : 1;
    at += random.exponential(HOUR / (most * (kind === 'campaign' ? 0.7 : part)));
    const urgent = random.next() < 0.3;
    const author = `storm${Math.floor(random.next() * 1e6)}`;
    const counts = kind !== 'slow' || part * most >= usual;
    posts.push({ ...made(random, at, author, text(), true, urgent ? 'urgent' : 'act'), storm: counts });
  }
  return posts;
}

/** One complaint whose counters grow by half every ten minutes, seen again each time, and some who join in. */
function viralPost(random: Random, onset: number): Simulated[] {
  const text = stormText(random);
  const first = made(random, onset, 'viral', text(), true);
  const posts: Simulated[] = [];
  let spread = 20 + 20 * random.next();
  const begun = { at: onset, spread: Math.round(spread / 4) + Math.round(spread) };
  for (let step = 0; step < 30; step += 1) {
    const seenAt = onset + step * 10 * 60_000;
    const metrics = {
      replies: Math.round(spread / 4),
      reposts: Math.round(spread),
      likes: Math.round(spread * 4),
      views: 0,
    };
    posts.push({ ...first, post: { ...first.post, metrics }, seenAt, storm: true, first: begun });
    if (random.next() < 0.4)
      posts.push({ ...made(random, seenAt + 60_000, `joins${step}`, text(), true), storm: true });
    spread *= 1.5;
  }
  return posts;
}

/** In the order in which they are seen. */
export function byTime(a: Simulated, b: Simulated): number {
  return a.seenAt - b.seenAt;
}

function rhythm(hour: number): number {
  return Math.max(0.1, 0.95 + 0.85 * Math.cos(((hour - 16) / 24) * 2 * Math.PI));
}

/** Share of its counters that a post of so many minutes has. */
function lived(minutes: number): number {
  return 1 - 2 ** (-minutes / 80);
}

let made_ = 0;

function made(random: Random, at: number, author: string, text: string, complaint: boolean, band?: Band): Simulated {
  made_ += 1;
  const spread = Math.round(random.heavy(1.5, 2.2));
  const id = String(made_);
  const metrics = { replies: Math.round(spread / 3), reposts: spread, likes: spread * 3, views: 0 };
  const post: Post = {
    id,
    url: `https://x.com/${author}/status/${id}`,
    author: { handle: author, name: author, verified: false },
    text,
    lang: 'en',
    postedAt: Math.round(at),
    mentions: ['northline'],
    metrics,
    hasMedia: false,
    promoted: false,
  };
  const chosen =
    band ?? (complaint ? (random.next() < 0.06 ? 'urgent' : 'act') : random.next() < 0.3 ? 'watch' : 'none');
  const hint: Hint = {
    postId: id,
    band: chosen,
    complaint: complaint ? 0.9 : 0.1,
    severity: chosen === 'urgent' ? 'high' : 'medium',
    risks: [],
    reach: 'low',
    reasons: [],
  };
  const seen: Simulated = { post, hint, seenAt: Math.round(at), storm: false };
  if (random.next() < 0.5) return seen;
  const [young, since] = [1 + 59 * random.next(), 10 + 50 * random.next()];
  const share = lived(young) / lived(young + since);
  const before = Math.round((spread + Math.round(spread / 3)) * share);
  return { ...seen, first: { at: Math.round(at - since * 60_000), spread: before } };
}
