import type { Brand } from '../core/brand';
import { canUndo } from '../core/cases/actions';
import type { Case } from '../core/cases/case';
import { clockOf, clockSince } from '../core/cases/clock';
import { corrected } from '../core/cases/correction';
import type { Post } from '../core/post';
import type { Hint } from '../core/triage/hint';
import type { CaseView, EarlierCase, HintView } from '../messages';
import { countEarlier, countEarlierOfEach, readEarlier } from '../store/authors';
import { readJoined } from '../store/cases';
import type { Ledger } from '../store/schema';

const MOST_EARLIER = 20;
const FULL_DEPTH = /^(?:en|fr|und|qme|zxx)(?:-|$)|^$/;

/** Where a view comes from. */
export interface ViewSource {
  ledger: Ledger;
  brand: Brand;
}

/** What a page shows under a post. `hint` is the judgement of the post as it stands there now. */
export async function hintView(post: Post, hint: Hint, known: Case | undefined, source: ViewSource): Promise<HintView> {
  const earlier = await countEarlier(source.ledger, post.author.handle, post.postedAt);
  const supported = FULL_DEPTH.test(post.lang);
  if (known) {
    // What was learnt since does not take a complaint from sight that is on the board already.
    const shown = hint.band === 'none' && known.tracked && known.id === post.id ? known.hint : hint;
    return { ...caseHintView(known, source.brand), hint: corrected(shown, known.correction), earlier, supported };
  }
  const clock = hint.band === 'none' || !post.postedAt ? undefined : clockSince(post.postedAt, source.brand);
  return { hint, status: 'untracked', earlier, supported, ...(clock ? { clock } : {}) };
}

/** Cases as a list shows them: their authors' earlier complaints are counted, not read. */
export async function rowViews(cases: readonly Case[], { ledger, brand }: ViewSource): Promise<CaseView[]> {
  const earlier = await countEarlierOfEach(
    ledger,
    cases.map(({ post }) => post),
  );
  return cases.map((known, at) => ({
    ...caseHintView(known, brand),
    earlier: earlier[at] ?? 0,
    supported: FULL_DEPTH.test(known.post.lang),
    case: known,
    earlierCases: [],
  }));
}

/** A case as its own page shows it. */
export async function caseView(known: Case, source: ViewSource): Promise<CaseView> {
  const { author, postedAt } = known.post;
  const [rows, earlier, joined] = await Promise.all([
    rowViews([known], source),
    readEarlier(source.ledger, author.handle, postedAt, MOST_EARLIER),
    readJoined(source.ledger, known.id),
  ]);
  const [row] = rows;
  if (!row) throw new Error('A case has no view.');
  return {
    ...row,
    earlierCases: earlier.map(earlierCase),
    ...(joined.length > 0 ? { joined: joined.map(earlierCase) } : {}),
  };
}

function caseHintView(known: Case, brand: Brand): Omit<HintView, 'earlier' | 'supported'> {
  const clock = clockOf(known, brand);
  return {
    hint: known.hint,
    status: known.tracked ? known.status : known.correction ? known.status : 'untracked',
    ...(clock ? { clock } : {}),
    ...(known.owner === undefined ? {} : { owner: known.owner }),
    ...(known.followUpAt === undefined ? {} : { followUpAt: known.followUpAt }),
    ...(canUndo(known.lastEvent) ? { undo: known.lastEvent.id } : {}),
  };
}

function earlierCase({ id, post, status, firstReply }: Case): EarlierCase {
  const { url, text, postedAt } = post;
  const answeredAfter = firstReply && Math.round((firstReply.at - postedAt) / 60_000);
  return { id, url, text, postedAt, status, ...(answeredAfter === undefined ? {} : { answeredAfter }) };
}
