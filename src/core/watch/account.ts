import type { Campaign } from './campaign';
import type { WatchCause } from './levels';
import { mattersIn } from './matters';
import type { Sighting } from './sighting';
import type { Usual } from './usual';

/** The sentence speaks of so many posts at most, those posted last. */
export const POSTS_TOLD = 40;

/**
 * The numbers of the sentence that explains a level: plain counts over `ids`, so that anybody can count again. All are
 * of posts that were seen on pages; nothing is claimed about those that were not.
 */
export interface Account {
  cause: WatchCause;
  /** The posts counted, in order of posting. */
  ids: readonly string[];
  seen: number;
  complaints: number;
  /** How many of as many posts usually are complaints, rounded. */
  usual: number;
  /** From the first of them to the last. */
  minutes: number;
  /** Complaints of band `urgent`. */
  urgent: number;
  /** People among those who complain who had not complained before. */
  newAuthors: number;
  /** The word that most complaints share, where at least three do, and how many do. */
  matter?: { term: string; label: string; posts: number };
  /** People who posted one wording. */
  sameWording?: number;
  /** Replies and reposts of the complaint that spreads most. */
  spread: number;
}

/** Counts what the sentence says. `recent`: posts of the last day, in order of posting. */
export function accountOf(
  cause: WatchCause,
  recent: readonly Sighting[],
  usual: Usual,
  campaign: Campaign | undefined,
): Account {
  const told = recent.slice(-POSTS_TOLD);
  const complaints = told.filter(({ complaint }) => complaint);
  const [matter] = mattersIn(told, usual);
  const authors = new Set(complaints.map(({ author }) => author));
  return {
    cause,
    ids: told.map(({ id }) => id),
    seen: told.length,
    complaints: complaints.length,
    usual: Math.round(told.length * usual.share),
    minutes: Math.round(((told.at(-1)?.at ?? 0) - (told[0]?.at ?? 0)) / 60_000),
    urgent: complaints.filter(({ band }) => band === 'urgent').length,
    newAuthors: [...authors].filter((author) => !usual.knows(author)).length,
    ...(matter ? { matter: { term: matter.term, label: matter.label, posts: holding(complaints, matter.term) } } : {}),
    ...(campaign ? { sameWording: campaign.authors } : {}),
    spread: Math.max(0, ...complaints.map(({ spread }) => spread)),
  };
}

function holding(posts: readonly Sighting[], term: string): number {
  return posts.filter(({ terms }) => terms.has(term)).length;
}
