import type { Brand } from '../brand';
import type { Case } from '../cases/case';
import { clockSince } from '../cases/clock';
import type { CaseEvent } from '../cases/event';
import { foldCase } from '../cases/fold';
import { inOrder, standing } from '../cases/story';
import { ascending, quantile } from '../quantile';
import { checkDraft } from '../tone/checkDraft';
import { PRACTICES, type Practice, type ToneReport } from '../tone/report';

const MINUTE = 60_000;

/** A stretch of time: milliseconds since the epoch, `from` included, `to` not. */
export interface Period {
  from: number;
  to: number;
}

/** A reply of ours with what the tone check says of it, in the light of the complaint. */
export interface MeasuredReply {
  known: Case;
  at: number;
  by: string;
  text: string;
  report: ToneReport;
}

/** The figures of a period. Shares are given as `met` of `needed`, so that nobody takes 1 of 1 for 100 of 100. */
export interface Figures {
  /** Complaints that were posted in the period. */
  complaints: number;
  /** Those of them with a reply by its end. */
  answered: number;
  /** Minutes to our first reply by the wall clock; absent where none was given. */
  median?: number;
  p90?: number;
  /** First replies after the target, in the brand's working time. */
  late: number;
  followedUp: number;
  satisfied: number;
  unsatisfied: number;
  /** Replies of the period whose text is known. */
  replies: number;
  practices: Record<Practice, { met: number; needed: number }>;
}

/** A case with all that stands of its story. */
export interface Told {
  known: Case;
  story: readonly CaseEvent[];
}

/** Folds stories, one of each case; what was never tracked is left out. */
export function tellCases(stories: Iterable<readonly CaseEvent[]>): Told[] {
  return [...stories].flatMap((events) => {
    const known = foldCase(events);
    return known?.tracked ? [{ known, story: standing(inOrder(events)) }] : [];
  });
}

/** The replies that were sent in the period, measured by the tone check as it is today. */
export function measureReplies(told: readonly Told[], period: Period, brand: Brand): MeasuredReply[] {
  return told.flatMap(({ known, story }) =>
    story.flatMap((event) => {
      if (event.kind !== 'replied' && event.kind !== 'followedUp') return [];
      const { text } = event.data;
      if (!text || !isWithin(event.at, period)) return [];
      const { post, hint } = known;
      const report = checkDraft({ draft: text, post, hint, now: event.at, brand });
      return [{ known, at: event.at, by: event.by, text, report }];
    }),
  );
}

/** Counts a period. `replies`: those that `measureReplies` gives for it. */
export function figuresOf(
  told: readonly Told[],
  replies: readonly MeasuredReply[],
  period: Period,
  brand: Brand,
): Figures {
  const complaints = told.filter(({ known }) => isWithin(postedAt(known), period)).map(({ known }) => known);
  const answered = complaints.filter(({ firstReply }) => firstReply !== undefined && firstReply.at < period.to);
  const waits = ascending(answered.map((known) => ((known.firstReply?.at ?? 0) - postedAt(known)) / MINUTE));
  const late = answered.filter((known) => {
    const at = known.firstReply?.at ?? 0;
    return at > clockSince(postedAt(known), brand, at).redAt;
  });
  const after = new Set(
    told.filter(({ story }) => story.some(({ kind }) => kind === 'followedUp')).map(({ known }) => known.id),
  );
  const [median, p90] = [quantile(waits, 0.5), quantile(waits, 0.9)];
  return {
    complaints: complaints.length,
    answered: answered.length,
    ...(median === undefined ? {} : { median: Math.round(median) }),
    ...(p90 === undefined ? {} : { p90: Math.round(p90) }),
    late: late.length,
    followedUp: complaints.filter(({ id }) => after.has(id)).length,
    satisfied: complaints.filter(({ satisfaction }) => satisfaction === 'satisfied').length,
    unsatisfied: complaints.filter(({ satisfaction }) => satisfaction === 'unsatisfied').length,
    replies: replies.length,
    practices: practiceShares(replies),
  };
}

function practiceShares(replies: readonly MeasuredReply[]): Figures['practices'] {
  const shares = PRACTICES.map((practice) => {
    const states = replies.map(({ report }) => report.practices[practice]);
    const met = states.filter((state) => state === 'met').length;
    return [practice, { met, needed: met + states.filter((state) => state === 'missing').length }];
  });
  return Object.fromEntries(shares) as Figures['practices'];
}

/** When a complaint was posted; where X showed no time, when it began to wait or was answered. */
export function postedAt({ post, waitingSince, firstReply, lastEvent }: Case): number {
  return post.postedAt || waitingSince || firstReply?.at || lastEvent.at;
}

function isWithin(at: number, { from, to }: Period): boolean {
  return at >= from && at < to;
}
