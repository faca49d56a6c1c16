import { undoneWith } from '../core/cases/actions';
import type { CaseEvent, EventData, EventKind } from '../core/cases/event';
import { type EventSource, newEvent } from '../core/cases/newEvent';
import { inOrder, standing } from '../core/cases/story';
import type { CaseAction } from '../messages';
import { randomBytes } from './random';

/** What an action rests on. */
export interface ActionContext {
  source: EventSource;
  /** All events of the case so far. */
  events: readonly CaseEvent[];
  /** When the follow-up of an answer is due. */
  followUpAt: number;
}

/** The events that an action makes. None where there is nothing to do, as for an undo that was done already. */
export function eventsOfAction(action: CaseAction, { source, events, followUpAt }: ActionContext): CaseEvent[] {
  const make = <K extends EventKind>(kind: K, data: EventData[K]) => newEvent(kind, data, source, randomBytes());
  switch (action.do) {
    case 'track':
      return [];
    case 'answered':
      return [make('replied', { proof: 'hand' }), make('followUpPlanned', { dueAt: followUpAt })];
    case 'followedUp':
      return [make('followedUp', { proof: 'hand' })];
    case 'settle':
      return [make('resolved', {})];
    case 'reopen':
      return [make('reopened', {})];
    case 'claim':
      return [make('claimed', {})];
    case 'release':
      return [make('released', {})];
    case 'dismiss':
      return [make('dismissed', action.reason === undefined ? {} : { reason: action.reason })];
    case 'assign':
      return [make('assigned', { to: action.to })];
    case 'planFollowUp':
      return [make('followUpPlanned', { dueAt: action.dueAt })];
    case 'snooze':
      return [make('followUpPlanned', { dueAt: action.until, snoozed: true })];
    case 'askSatisfaction':
      return [make('satisfaction', { asked: true })];
    case 'join':
      return [make('joined', { into: action.into })];
    case 'split':
      return [make('split', {})];
    case 'satisfaction':
      return [make('satisfaction', { answer: action.answer })];
    case 'note':
      return [make('noted', { text: action.text })];
    case 'relabel':
      return [make('relabelled', relabelData(action))];
    case 'undo':
      return undoneWith(standing(inOrder(events)), action.eventId).map(({ id }) => make('undone', { eventId: id }));
  }
}

/** Another band for what was called no complaint means that it is one. */
function relabelData({ complaint, band }: { complaint?: boolean; band?: EventData['relabelled']['band'] }) {
  const meant = complaint ?? (band === undefined ? undefined : band !== 'none');
  return { ...(meant === undefined ? {} : { complaint: meant }), ...(band === undefined ? {} : { band }) };
}

/** Whether an action makes a case of a post that was only seen. A correction to "no complaint" does not. */
export function tracks(action: CaseAction): boolean {
  if (action.do === 'undo') return false;
  return action.do !== 'relabel' || relabelData(action).complaint === true;
}
