import type { CaseEvent, EventData, EventKind } from './event';
import { eventId, namedEventId } from './eventId';

/** Whose case, when and by whom: what all events made in one go share. */
export interface EventSource {
  caseId: string;
  /** Milliseconds since the epoch. */
  at: number;
  by: string;
}

/** A new fact. `random`: at least 10 random bytes for its id. */
export function newEvent<K extends EventKind>(
  kind: K,
  data: EventData[K],
  source: EventSource,
  random: Uint8Array,
): CaseEvent {
  return { id: eventId(source.at, random), kind, data, ...source } as CaseEvent;
}

/** A fact that can be met more than once, under the one id that `name` gives it. */
export function namedEvent<K extends EventKind>(
  kind: K,
  data: EventData[K],
  source: EventSource,
  name: string,
): CaseEvent {
  return { id: namedEventId(`${kind}:${name}`), kind, data, ...source } as CaseEvent;
}
