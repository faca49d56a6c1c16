import type { CaseEvent } from '../../../src/core/cases/event';
import { recounted } from '../../recounted';

const MINUTE = 60_000;
/** The practice brand answers round the clock, within an hour (`newBrand`). */
const TARGET = 60 * MINUTE;

/**
 * Counts the figures of a report over again from a backup's events, in nothing but loops: no code of the product is in
 * it. Good for cases that nothing was undone in and that all are of one person each.
 */
export function recount(events: readonly CaseEvent[], { from, to }: { from: number; to: number }) {
  const posted = new Map<string, number>();
  const tracked = new Set<string>();
  const answered = new Map<string, number>();
  const followedUp = new Set<string>();
  const answers = new Map<string, string>();
  let replies = 0;
  for (const event of events) {
    if (event.kind === 'seen') posted.set(event.caseId, event.data.post.postedAt);
    if (event.kind === 'tracked') tracked.add(event.caseId);
    if (event.kind === 'replied') {
      answered.set(event.caseId, Math.min(event.at, answered.get(event.caseId) ?? event.at));
      if (event.data.text && event.at >= from && event.at < to) replies += 1;
    }
    if (event.kind === 'followedUp') followedUp.add(event.caseId);
    if (event.kind === 'satisfaction' && event.data.answer) answers.set(event.caseId, event.data.answer);
  }
  const complaints = [...tracked].filter((id) => (posted.get(id) ?? 0) >= from && (posted.get(id) ?? 0) < to);
  const waits = complaints.flatMap((id) => {
    const at = answered.get(id);
    return at === undefined || at >= to ? [] : [at - (posted.get(id) ?? 0)];
  });
  const nth = (share: number) => Math.round(recounted(waits, share) / MINUTE);
  return {
    complaints: complaints.length,
    answered: waits.length,
    median: nth(0.5),
    p90: nth(0.9),
    late: waits.filter((wait) => wait > TARGET).length,
    replies,
    followedUp: complaints.filter((id) => followedUp.has(id)).length,
    satisfied: complaints.filter((id) => answers.get(id) === 'satisfied').length,
    unsatisfied: complaints.filter((id) => answers.get(id) === 'unsatisfied').length,
  };
}
