import type { Post } from '../post';
import type { Hint } from '../triage/hint';
import type { CaseEvent, EventData, Mood, ReplyProof } from './event';

export type CaseStatus = 'open' | 'answered' | 'followedUp' | 'resolved' | 'dismissed';

/** A reply of ours, as far as known. */
export interface CaseReply {
  at: number;
  by: string;
  proof: ReplyProof;
  replyId?: string;
  text?: string;
}

/** A tracked complaint: the fold of its events, never edited by itself. */
export interface Case {
  /** Id of the complaint's post. */
  id: string;
  post: Post;
  /** The judgement, with the manager's corrections applied. */
  hint: Hint;
  status: CaseStatus;
  /** A post that was only seen is no case of ours until it is tracked. */
  tracked: boolean;
  owner?: string;
  /** Our first reply ever: it decides first response time, and a late one stays late. */
  firstReply?: CaseReply;
  lastReply?: CaseReply;
  /** Since when the customer waits for us: the complaint, or their last unanswered message; absent when nobody waits. */
  waitingSince?: number;
  /** When we planned to come back; absent when nothing is planned or it is done. */
  followUpAt?: number;
  /** The last event, not counting what was undone. */
  lastEvent: CaseEvent;
  settledAt?: number;
  /** What the manager corrected in the judgement; `hint` has it applied. */
  correction?: EventData['relabelled'];
  /** The customer wrote again after the complaint. */
  wroteAgain?: boolean;
  /**
   * The customer came back and somebody has to decide: settle after thanks, open again what was settled. It stands
   * until one of the two is done, or they write again. Nothing is ever settled by itself.
   */
  proposal?: { do: 'settle' | 'reopen'; mood: Mood; at: number };
  satisfaction?: 'satisfied' | 'unsatisfied';
  /** When the customer was asked whether they are satisfied. */
  satisfactionAskedAt?: number;
  /** The case that leads in this matter, while this one is joined to it. */
  joinedTo?: string;
  /** What the team noted, in order. */
  notes?: string[];
  erased: boolean;
}

/**
 * The clock of a case as absolute times, so that a page can tell the state at any moment without the brand's hours:
 * `in` before `amberAt`, `amber` before `redAt`, `red` before `overAt`, then `over`. Milliseconds since the epoch.
 */
export interface Clock {
  since: number;
  /** Half of the target is used. */
  amberAt: number;
  /** The target has passed. */
  redAt: number;
  /** Twice the target has passed. */
  overAt: number;
  /** When our first reply stopped it. */
  stoppedAt?: number;
}

export type ClockState = 'in' | 'amber' | 'red' | 'over' | 'done' | 'late';

/** What the clock shows at `now` (milliseconds since the epoch). A stopped clock never changes again. */
export function clockState(clock: Clock, now: number): ClockState {
  if (clock.stoppedAt !== undefined) return clock.stoppedAt > clock.redAt ? 'late' : 'done';
  if (now >= clock.overAt) return 'over';
  if (now >= clock.redAt) return 'red';
  return now >= clock.amberAt ? 'amber' : 'in';
}
