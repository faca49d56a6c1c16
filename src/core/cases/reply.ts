import type { Case } from './case';
import type { CaseEvent, ReplyProof } from './event';
import { type EventSource, namedEvent } from './newEvent';

/** A reply of ours that X confirmed or that stands on a page. */
export interface OurReply {
  proof: ReplyProof;
  replyId: string;
  text: string;
}

/** Shorter than this after our last reply, another one is its continuation, not a follow-up. */
const CONTINUED_MS = 3_600_000;

/**
 * What our reply to a case means: the first ones answer and plan a follow-up at `followUpAt`; one to a customer who
 * waits for nothing, an hour or more after the last, is the follow-up. Ids come from the reply's id alone.
 */
export function eventsOfReply(known: Case, reply: OurReply, source: EventSource, followUpAt: number): CaseEvent[] {
  if (known.firstReply && known.waitingSince === undefined && known.lastReply && source.at >= known.lastReply.at) {
    const kind = source.at - known.lastReply.at >= CONTINUED_MS ? 'followedUp' : 'replied';
    return [namedReply(kind, reply, source)];
  }
  return [
    namedReply('replied', reply, source),
    namedEvent('followUpPlanned', { dueAt: followUpAt }, source, reply.replyId),
  ];
}

/** One reply is one event, whether it turns out an answer or a follow-up: the id does not name the kind. */
function namedReply(kind: 'replied' | 'followedUp', reply: OurReply, source: EventSource): CaseEvent {
  return { ...namedEvent('replied', { ...reply }, source, reply.replyId), kind } as CaseEvent;
}
