import { tokenize } from '../language/tokenize';
import type { Post } from '../post';
import type { Band, Hint, Level, Risk } from '../triage/hint';
import { isStopWord } from './stopWords';

/** What the watch keeps of one post about the brand that was on a page. */
export interface Sighting {
  /** Id of the post. */
  id: string;
  /** When it was posted (where X shows no time: when it was seen), milliseconds since the epoch. */
  at: number;
  /** Handle in small letters. */
  author: string;
  /** Whether it asks for a reply: band `urgent` or `act`. */
  complaint: boolean;
  band: Band;
  severity: Level;
  risks: readonly Risk[];
  reach: Level;
  /** Replies and reposts, by X's counters. */
  spread: number;
  /** The spread it is heading for at the pace at which it has grown since it was seen first; at least `spread`. */
  heading: number;
  /** What it is about: folded words without stop words, once each, and how they were written. */
  terms: ReadonlyMap<string, string>;
  /** All its words in order, folded: repeated wording is told by them. */
  words: readonly string[];
}

/** A post of the stream, or what is stored of it. */
interface Seen {
  post: Post;
  hint: Hint;
  seenAt: number;
  /** How it stood when it was seen first, where that was earlier. */
  first?: FirstSight;
}

/** When a post was seen first (milliseconds since the epoch), and its replies and reposts then. */
export interface FirstSight {
  at: number;
  spread: number;
}

/** How far ahead growth is followed, in milliseconds, and never further than it was looked back. */
const AHEAD = 30 * 60_000;
/** From one repost to three is chance: growth counts once there is something to grow. */
const GROWN = 10;

/** Replies and reposts of a post. */
export function spreadOf({ metrics }: Post): number {
  return metrics.replies + metrics.reposts;
}

/** Reads what the watch needs of a post. `ownWords`: the brand's keywords, which say nothing about a matter. */
export function sightingOf({ post, hint, seenAt, first }: Seen, ownWords: ReadonlySet<string> = new Set()): Sighting {
  const tokens = tokenize(post.text).filter(({ kind }) => kind === 'word');
  const terms = new Map<string, string>();
  for (const { norm, text } of tokens) {
    const term = stemOf(norm);
    if (!isStopWord(norm) && !isStopWord(term) && !ownWords.has(norm) && !terms.has(term)) terms.set(term, text);
  }
  return {
    id: post.id,
    at: post.postedAt || seenAt,
    author: post.author.handle.toLowerCase(),
    complaint: hint.band === 'urgent' || hint.band === 'act',
    band: hint.band,
    severity: hint.severity,
    risks: hint.risks,
    reach: hint.reach,
    spread: spreadOf(post),
    heading: headingOf(spreadOf(post), seenAt, first),
    terms,
    words: tokens.map(({ norm }) => norm),
  };
}

/**
 * What spreads, spreads like an epidemic while it is young: by the same factor in each stretch of time (Goel et al.,
 * Management Science 62, 2016). What has stopped growing is heading nowhere.
 */
function headingOf(spread: number, seenAt: number, first: FirstSight | undefined): number {
  if (!first || seenAt <= first.at || spread <= first.spread) return spread;
  const growth = (spread + GROWN) / (first.spread + GROWN);
  return spread * growth ** Math.min(1, AHEAD / (seenAt - first.at));
}

/** The words of a brand's keywords, folded as in posts. */
export function ownWordsOf(keywords: readonly string[]): Set<string> {
  return new Set(keywords.flatMap((keyword) => tokenize(keyword).map(({ norm }) => norm)));
}

/** Singular and plural are one matter in both languages: a final s or x goes. */
function stemOf(norm: string): string {
  return norm.length > 4 ? norm.replace(/(?:s|x)$/, '') : norm;
}
