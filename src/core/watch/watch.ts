import { type Account, accountOf } from './account';
import { type Campaign, campaignIn } from './campaign';
import { type Evidence, noEvidence, untilNow, withPost } from './evidence';
import { type Matter, mattersIn } from './matters';
import type { Sighting } from './sighting';
import { calmSince, nextStanding, type Standing } from './standing';
import type { Usual } from './usual';

const DAY = 86_400_000;

/** How it stands, why, and what the posts of the last day are about. */
export interface WatchView {
  standing: Standing;
  account: Account;
  matters: readonly Matter[];
  campaign?: Campaign;
  /** Up to when pages were looked at. Nothing is known of what came after. */
  lookedUntil: number;
  basis: Usual['basis'];
}

/** What the watch looks at. */
export interface Watched {
  /** Posts seen, in any order; only those of the day before `lookedUntil` count. */
  posts: readonly Sighting[];
  usual: Usual;
  /** When a page was last read. Silence counts as calm only up to here: nobody looking is no calm. */
  lookedUntil: number;
  before?: Standing;
}

/** The watch at the moment of the last look. The same posts always give the same answer. */
export function watch({ posts, usual, lookedUntil, before }: Watched): WatchView {
  const recent = posts
    .filter(({ at }) => at > lookedUntil - DAY && at <= lookedUntil)
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  let evidence: Evidence = noEvidence(lookedUntil - DAY);
  for (const post of recent) evidence = withPost(evidence, usual, post);
  evidence = untilNow(evidence, usual, lookedUntil);
  const campaign = campaignIn(recent.filter(({ complaint }) => complaint));
  const grounds = { evidence, usual, recent, campaign };
  const standing = nextStanding(before ?? calmSince(lookedUntil), grounds, lookedUntil);
  return {
    standing,
    account: accountOf(standing.cause, recent, usual, campaign),
    matters: mattersIn(recent, usual),
    ...(campaign ? { campaign } : {}),
    lookedUntil,
    basis: usual.basis,
  };
}
