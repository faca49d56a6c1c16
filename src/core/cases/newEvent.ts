import type { CaseEvent, EventData, EventKind } from './event';
import { eventId, namedEventId } from './eventId';

/** What comes first of things recorded in one go; the others follow in any order. */
const FIRST: readonly EventKind[] = ['seen', 'tracked', 'relabelled', 'customerReplied', 'replied', 'followedUp'];

/** Whose case, when and by whom: what all events made in one go share. */
export interface EventSource {
  caseId: string;
  /** Milliseconds since the epoch. */
  at: number;
  by: string;
}

/** A new fact. `random`: at least 8 random bytes for its id. */
export function newEvent<K extends EventKind>(
  kind: K,
  data: EventData[K],
  source: EventSource,
  random: Uint8Array,
): CaseEvent {
  return { id: eventId(source.at, rankOf(kind), random), kind, data, ...source } as CaseEvent;
}

/** A fact that can be met more than once, under the one id that `name` gives it. */
export function namedEvent<K extends EventKind>(
  kind: K,
  data: EventData[K],
  source: EventSource,
  name: string,
): CaseEvent {
  return { id: namedEventId(`${kind}:${name}`, rankOf(kind)), kind, data, ...source } as CaseEvent;
}

/** `now`, or the first moment after it at which nothing happened yet: what is decided later also counts later. */
export function freeMoment(events: readonly CaseEvent[], now: number): number {
  const taken = new Set(events.map(({ at }) => at));
  let at = now;
  while (taken.has(at)) at += 1;
  return at;
}

function rankOf(kind: EventKind): number {
  const place = FIRST.indexOf(kind);
  return place < 0 ? FIRST.length : place;
}
