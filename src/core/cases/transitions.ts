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
  customerReplied: (known, event) => cameBack(known, event),
  followUpPlanned: (known, { data }) => (isSettled(known) ? known : { ...known, followUpAt: data.dueAt }),
  followedUp: ({ followUpAt: _, ...known }, { at, by, data }) => answered(known, 'followedUp', { at, by, ...data }),
  satisfaction: (known, { data, at }) => satisfaction(known, data, at),
  resolved: (known, { at }) => settled(known, 'resolved', at),
  reopened: (known, { at }) => reopened(known, at),
  dismissed: (known, { at }) => settled(known, 'dismissed', at),
  noted: (known, { data }) => (data.text === '' ? known : { ...known, notes: [...(known.notes ?? []), data.text] }),
  joined: (known, { data }) => (data.into === known.id ? known : { ...known, joinedTo: data.into }),
  split: ({ joinedTo: _, ...known }) => known,
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

/**
 * The customer came back. Who waits already, waits since then. A settled case opens again by itself for trouble only,
 * and never what was dismissed; everything else is proposed.
 */
function cameBack(known: Case, { data: { mood }, at }: CaseEvent<'customerReplied'>): Case {
  const { proposal: _, ...before } = known;
  if (mood === 'thanks') return isSettled(known) ? known : { ...before, proposal: { do: 'settle', mood, at } };
  if (known.status === 'dismissed' || (known.status === 'resolved' && mood === 'unclear')) {
    return { ...before, proposal: { do: 'reopen', mood, at } };
  }
  const { settledAt: _settled, ...rest } = before;
  return { ...rest, status: 'open', waitingSince: known.waitingSince ?? at, wroteAgain: true };
}

function satisfaction(known: Case, { asked, answer }: CaseEvent<'satisfaction'>['data'], at: number): Case {
  return {
    ...known,
    ...(asked ? { satisfactionAskedAt: at } : {}),
    ...(answer === undefined ? {} : { satisfaction: answer }),
  };
}

function settled(known: Case, status: 'resolved' | 'dismissed', at: number): Case {
  const { waitingSince: _waiting, followUpAt: _due, proposal: _proposal, ...rest } = known;
  return { ...rest, status, settledAt: at };
}

function reopened(known: Case, at: number): Case {
  const { settledAt: _, proposal: _proposal, ...rest } = known;
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
