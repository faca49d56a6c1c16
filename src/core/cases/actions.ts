import type { CaseEvent, EventKind } from './event';

/** Kinds that nobody here decided or that cannot be taken back. */
const LASTING: readonly EventKind[] = ['seen', 'customerReplied', 'erased', 'undone'];

/** Whether an event can be taken back. */
export function canUndo(event: CaseEvent): boolean {
  if (event.kind === 'tracked') return event.data.how === 'hand';
  return !LASTING.includes(event.kind);
}

/**
 * The events that go when `eventId` is taken back: it and what was recorded with it, for an answer also the follow-up
 * it planned. Empty when it is not there or cannot be taken back.
 */
export function undoneWith(story: readonly CaseEvent[], eventId: string): CaseEvent[] {
  const chosen = story.find((event) => event.id === eventId);
  if (!chosen || !canUndo(chosen)) return [];
  return story.filter((event) => event.at === chosen.at && event.by === chosen.by && canUndo(event));
}
