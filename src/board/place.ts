import type { QueueView } from '../messages';

/** The lists of the board; `all` holds every tracked complaint. */
export const VIEWS = ['unanswered', 'followUps', 'waiting', 'settled', 'all'] as const satisfies readonly QueueView[];
export type View = (typeof VIEWS)[number];

/** Where in the board one is: a list, and the case open beside it. */
export interface Place {
  view: View;
  caseId?: string;
}

/** Reads `#followUps`, `#case=123` or `#settled&case=123`; whatever else is the unanswered list. */
export function placeIn(hash: string): Place {
  const words = hash.replace(/^#/, '').split('&');
  const view = VIEWS.find((name) => words.includes(name)) ?? 'unanswered';
  const caseId = words.map((word) => /^case=([\w-]{1,60})$/.exec(word)?.[1]).find((id) => id !== undefined);
  return caseId === undefined ? { view } : { view, caseId };
}
