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
}

/** Reads what the watch needs of a post. `ownWords`: the brand's keywords, which say nothing about a matter. */
export function sightingOf({ post, hint, seenAt }: Seen, ownWords: ReadonlySet<string> = new Set()): Sighting {
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
    spread: post.metrics.replies + post.metrics.reposts,
    terms,
    words: tokens.map(({ norm }) => norm),
  };
}

/** The words of a brand's keywords, folded as in posts. */
export function ownWordsOf(keywords: readonly string[]): Set<string> {
  return new Set(keywords.flatMap((keyword) => tokenize(keyword).map(({ norm }) => norm)));
}

/** Singular and plural are one matter in both languages: a final s or x goes. */
function stemOf(norm: string): string {
  return norm.length > 4 ? norm.replace(/(?:s|x)$/, '') : norm;
}
