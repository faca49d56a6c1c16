import type { Case } from '../core/cases/case';
import type { CaseEvent } from '../core/cases/event';
import { type EventSource, namedEvent } from '../core/cases/newEvent';
import { type Judged, seenEvent } from './tracking';

/**
 * The events by which a post becomes a tracked case before something is done to it. None where it is one already.
 * Null where neither the ledger nor the page knows the post.
 */
export function trackedFirst(known: Case | null, subject: Judged | undefined, source: EventSource): CaseEvent[] | null {
  const seen = seenFirst(known, subject, source);
  if (!seen || known?.tracked) return seen;
  return [...seen, namedEvent('tracked', { how: 'hand' }, source, `${source.caseId}:${source.at}`)];
}

/** The event by which a post is known to the ledger, without becoming a case. */
export function seenFirst(known: Case | null, subject: Judged | undefined, source: EventSource): CaseEvent[] | null {
  if (known) return [];
  return subject ? [seenEvent(subject, source.at)] : null;
}
