import type { Case, CaseReply, CaseStatus } from './case';
import { corrected } from './correction';
import type { CaseEvent, EventKind } from './event';

type Transitions = { [K in EventKind]: (known: Case, event: CaseEvent<K>) => Case };

/** What each kind of event changes. `known` is never changed, a new case is given back. */
const TRANSITIONS: Transitions = {
  seen: (known) => known,
  tracked: (known) => ({ ...known, tracked: true }),
  relabelled: (known, { data, at }) => relabelled(known, data, at),
  assigned: (known, { data }) => ({ ...known, owner: data.to }),
  claimed: (known, { by }) => ({ ...known, owner: by }),
  released: ({ owner: _, ...known }) => known,
  replied: (known, { at, by, data }) => answered(known, 'answered', { at, by, ...data }),
  customerReplied: (known, { data, at }) => (data.mood === 'thanks' ? known : waiting(known, data.mood, at)),
  followUpPlanned: (known, { data }) => (isSettled(known) ? known : { ...known, followUpAt: data.dueAt }),
  followedUp: ({ followUpAt: _, ...known }, { at, by, data }) => answered(known, 'followedUp', { at, by, ...data }),
  satisfaction: (known, { data }) => (data.answer ? { ...known, satisfaction: data.answer } : known),
  resolved: (known, { at }) => settled(known, 'resolved', at),
  reopened: (known, { at }) => reopened(known, at),
  dismissed: (known, { at }) => settled(known, 'dismissed', at),
  noted: (known) => known,
  erased: (known) => ({ ...known, erased: true }),
  undone: (known) => known,
};

/** The case after one more event. */
export function applyEvent(known: Case, event: CaseEvent): Case {
  return (TRANSITIONS[event.kind] as (known: Case, event: CaseEvent) => Case)(known, event);
}

function isSettled(known: Case): boolean {
  return known.status === 'resolved' || known.status === 'dismissed';
}

/** A reply stops the waiting, but does not open again what was settled before it was seen. */
function answered(known: Case, status: CaseStatus, { at, by, proof, replyId, text }: CaseReply): Case {
  const { waitingSince: _, ...rest } = known;
  const reply: CaseReply = {
    at,
    by,
    proof,
    ...(replyId === undefined ? {} : { replyId }),
    ...(text === undefined ? {} : { text }),
  };
  return {
    ...rest,
    status: isSettled(known) ? known.status : status,
    firstReply: known.firstReply ?? reply,
    lastReply: reply,
  };
}

/** The customer came back. Who waits already, waits since then; a settled case opens again only for trouble. */
function waiting(known: Case, mood: 'unhappy' | 'unclear', at: number): Case {
  if (known.status === 'dismissed' || (known.status === 'resolved' && mood === 'unclear')) return known;
  const { settledAt: _, ...rest } = known;
  return { ...rest, status: 'open', waitingSince: known.waitingSince ?? at, wroteAgain: true };
}

function settled(known: Case, status: 'resolved' | 'dismissed', at: number): Case {
  const { waitingSince: _waiting, followUpAt: _due, ...rest } = known;
  return { ...rest, status, settledAt: at };
}

function reopened(known: Case, at: number): Case {
  const { settledAt: _, ...rest } = known;
  const since = known.waitingSince ?? (known.firstReply ? at : known.post.postedAt || at);
  return { ...rest, status: 'open', waitingSince: since };
}

/** "Not a complaint" settles the case; taking that back opens it again. */
function relabelled(known: Case, data: CaseEvent<'relabelled'>['data'], at: number): Case {
  const correction = { ...known.correction, ...data };
  const next = { ...known, correction, hint: corrected(known.hint, correction) };
  if (data.complaint === false) return settled(next, 'dismissed', at);
  return data.complaint && known.status === 'dismissed' ? reopened(next, at) : next;
}
