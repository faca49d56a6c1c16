import type { Brand } from '../core/brand';
import { clockSince } from '../core/cases/clock';
import type { CaseView } from '../messages';

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

/** The figures of these complaints. What was settled without a reply counts nowhere. */
export function firstReplyFigures(cases: readonly CaseView[], brand: Brand): FirstReplyFigures {
  const waits: number[] = [];
  let [inTarget, waiting] = [0, 0];
  for (const { case: known, status } of cases) {
    const { firstReply, post } = known;
    if (!firstReply) waiting += status === 'open' ? 1 : 0;
    else if (post.postedAt > 0) {
      waits.push(Math.max(0, firstReply.at - post.postedAt));
      if (firstReply.at <= clockSince(post.postedAt, brand).redAt) inTarget += 1;
    }
  }
  const answered = waits.length;
  if (answered === 0) return { answered, waiting };
  return { answered, waiting, median: medianOf(waits), inTarget: inTarget / answered };
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}
