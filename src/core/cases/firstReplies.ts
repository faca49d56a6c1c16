import type { Brand } from '../brand';
import { ascending, quantile } from '../quantile';
import { afterWorking } from './working';

const MINUTE = 60_000;

/** How quick first replies were. Times in milliseconds. */
export interface FirstReplyFigures {
  /** Complaints that were answered: what the figures rest on. */
  answered: number;
  /** Complaints that still have no reply. They are in no figure. */
  waiting: number;
  /** From the complaint to our first reply, as the customer lived it; half took longer. Undefined without answers. */
  median?: number;
  /** Share of first replies, 0 to 1, that came before the target had passed by the brand's hours. */
  inTarget?: number;
}

/** One complaint: when it was posted and first answered; 0 while it is not, -1 where it was settled without. */
export interface FirstReply {
  postedAt: number;
  firstReplyAt: number;
}

/** The figures of these complaints. What was settled without a reply counts nowhere. */
export function firstReplyFigures(complaints: readonly FirstReply[], brand: Brand): FirstReplyFigures {
  const answered = complaints.filter(({ firstReplyAt }) => firstReplyAt > 0);
  const waiting = complaints.filter(({ firstReplyAt }) => firstReplyAt === 0).length;
  if (answered.length === 0) return { answered: 0, waiting };
  const waits = answered.map(({ postedAt, firstReplyAt }) => Math.max(0, firstReplyAt - postedAt));
  const median = quantile(ascending(waits), 0.5) ?? 0;
  const inTarget = answered.filter((one) => isInTarget(one, brand)).length / answered.length;
  return { answered: answered.length, waiting, median, inTarget };
}

/** Working time is never longer than time: what is in the target by the clock needs no look at the hours. */
function isInTarget({ postedAt, firstReplyAt }: FirstReply, { hours, targetMinutes }: Brand): boolean {
  if (firstReplyAt - postedAt <= targetMinutes * MINUTE) return true;
  return firstReplyAt <= afterWorking(hours, postedAt, targetMinutes);
}
