import type { Case, Clock } from './case';
import { clockState } from './case';

/** The lists in which a tracked case can stand. */
export type Queue = 'unanswered' | 'followUps' | 'waiting' | 'settled';

/**
 * Where a case stands, in numbers that only its events change, so that a list can be kept in order without knowing
 * the time: lower `rank` first, then lower `sort`. With one target for all, who waits longest is due first.
 */
export interface QueuePlace {
  queue: Queue;
  rank: number;
  /** Milliseconds since the epoch; negative where the latest comes first. */
  sort: number;
}

/** Why a case stands where it stands; the words are `order_<kind>` in `_locales`. */
export type QueueKind =
  | 'risk'
  | 'longestWait'
  | 'overdue'
  | 'pastTarget'
  | 'wroteAgain'
  | 'due'
  | 'followUpDue'
  | 'followUpPlanned'
  | 'waiting'
  | 'answered'
  | 'settled';

/** What a row of a queue says about its place. */
export interface QueueOrder {
  group: 'risk' | 'past' | 'inTarget' | 'done';
  kind: QueueKind;
}

/** The list a case stands in and its place there; null for what was only seen, erased, or joined to another case. */
export function queuePlace(complaint: Case): QueuePlace | null {
  if (!complaint.tracked || complaint.erased || complaint.joinedTo !== undefined) return null;
  const { waitingSince, followUpAt, settledAt, lastReply, hint } = complaint;
  if (settledAt !== undefined) return { queue: 'settled', rank: 0, sort: -settledAt };
  if (waitingSince !== undefined) {
    return { queue: 'unanswered', rank: hint.band === 'urgent' ? 0 : 1, sort: waitingSince };
  }
  if (followUpAt !== undefined) return { queue: 'followUps', rank: 0, sort: followUpAt };
  return { queue: 'waiting', rank: 0, sort: -(lastReply?.at ?? complaint.lastEvent.at) };
}

/** Compares places: negative when `a` is more pressing. Within one list only. */
export function comparePlaces(a: QueuePlace, b: QueuePlace): number {
  return a.rank - b.rank || a.sort - b.sort;
}

/** The group a case stands in at `now` and why. `first`: nobody in the list waits longer. */
export function queueOrder(complaint: Case, clock: Clock | undefined, now: number, first = false): QueueOrder | null {
  const place = queuePlace(complaint);
  if (place?.queue === 'settled') return { group: 'done', kind: 'settled' };
  if (place?.queue === 'waiting') return { group: 'done', kind: 'waiting' };
  if (place?.queue === 'followUps') return followUpOrder(place.sort <= now);
  if (!place || !clock) return null;
  if (place.rank === 0) return { group: 'risk', kind: 'risk' };
  const state = clockState(clock, now);
  if (state === 'over' || state === 'red') {
    return { group: 'past', kind: first ? 'longestWait' : state === 'over' ? 'overdue' : 'pastTarget' };
  }
  return { group: 'inTarget', kind: complaint.wroteAgain ? 'wroteAgain' : 'due' };
}

function followUpOrder(due: boolean): QueueOrder {
  return due ? { group: 'past', kind: 'followUpDue' } : { group: 'inTarget', kind: 'followUpPlanned' };
}
