import type { CaseEvent } from './event';

/** Each event once, by `at`, then `id`. Of two with one id (a fact met twice) the earlier counts. */
export function inOrder(events: readonly CaseEvent[]): CaseEvent[] {
  const byId = new Map<string, CaseEvent>();
  for (const event of events) {
    const known = byId.get(event.id);
    if (!known || earlier(event, known) < 0) byId.set(event.id, event);
  }
  return [...byId.values()].sort(earlier);
}

/** What counts: `story` (in order) without what was undone and without the undoing itself. */
export function standing(story: readonly CaseEvent[]): CaseEvent[] {
  const out = new Set<string>();
  for (const event of story.toReversed()) {
    if (event.kind === 'undone' && !out.has(event.id)) out.add(event.data.eventId);
  }
  return story.filter((event) => event.kind !== 'undone' && !out.has(event.id));
}

function earlier(a: CaseEvent, b: CaseEvent): number {
  return a.at - b.at || compare(a.id, b.id) || compare(JSON.stringify(a), JSON.stringify(b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
