import { ascending, quantile } from '../quantile';
import type { Told } from '../report/figures';
import { postedAt } from '../report/figures';
import type { WatchLevel } from './levels';

const HOUR = 3_600_000;
const HOURS = 24;

/** How one hour went, for the pictures of the day. */
export interface HourFigures {
  /** When the hour began, milliseconds since the epoch. */
  at: number;
  /** First replies given in it. */
  answered: number;
  /** Their median wait in minutes by the wall clock; absent where none was given. */
  median?: number;
  /** Complaints that waited for a first reply at its end, or now. */
  backlog: number;
  /** The level at its end, or now. */
  level: WatchLevel;
}

/** The last 24 hours that have begun by `now`, oldest first. `levels`: changes of level, in order. */
export function hourFiguresOf(
  told: readonly Told[],
  levels: readonly { at: number; from: WatchLevel; to: WatchLevel }[],
  now: number,
): HourFigures[] {
  const spans = told.map(({ known, story }) => {
    const closed = story.find(({ kind }) => kind === 'resolved' || kind === 'dismissed')?.at;
    const answered = known.firstReply?.at;
    return { from: postedAt(known), answered, until: Math.min(answered ?? Infinity, closed ?? Infinity) };
  });
  const last = Math.floor(now / HOUR) * HOUR;
  return Array.from({ length: HOURS }, (_, index) => {
    const at = last - (HOURS - 1 - index) * HOUR;
    const end = Math.min(now, at + HOUR);
    const waits = spans.flatMap(({ from, answered }) =>
      answered !== undefined && answered >= at && answered < at + HOUR ? [answered - from] : [],
    );
    const middle = quantile(ascending(waits), 0.5);
    return {
      at,
      answered: waits.length,
      ...(middle === undefined ? {} : { median: Math.round(middle / 60_000) }),
      backlog: spans.filter(({ from, until }) => from <= end && until > end).length,
      level: levels.findLast((change) => change.at <= end)?.to ?? levels[0]?.from ?? 'calm',
    };
  });
}
