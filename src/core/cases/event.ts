import type { Post } from '../post';
import type { Verdict } from '../tone/report';
import type { Band, Hint } from '../triage/hint';

/** How we know that a reply was posted: X's own answer, the reply seen on a page, or the manager's word. */
export type ReplyProof = 'sent' | 'seen' | 'hand';

/** How a customer came back under our reply. */
export type Mood = 'thanks' | 'unhappy' | 'newTrouble' | 'unclear';

/** What each kind of event records. A case is nothing but these facts, folded. */
export interface EventData {
  /** The complaint was on a page, judged so. */
  seen: { post: Post; hint: Hint };
  tracked: { how: 'hint' | 'hand' };
  /** The manager corrected the judgement. `complaint: false` means "not a complaint". */
  relabelled: { complaint?: boolean; band?: Band };
  assigned: { to: string };
  claimed: Record<never, never>;
  released: Record<never, never>;
  replied: { proof: ReplyProof; replyId?: string; text?: string; verdict?: Verdict };
  customerReplied: { postId: string; text: string; mood: Mood };
  /** `snoozed`: it was planned before and put off. */
  followUpPlanned: { dueAt: number; snoozed?: boolean };
  followedUp: { proof: ReplyProof; replyId?: string; text?: string };
  satisfaction: { asked?: boolean; answer?: 'satisfied' | 'unsatisfied' };
  resolved: Record<never, never>;
  reopened: { why?: string };
  dismissed: { reason?: string };
  noted: { text: string };
  /** The same matter as another case, which leads from then on. */
  joined: { into: string };
  split: Record<never, never>;
  erased: Record<never, never>;
  /** Takes back the event named: the fold leaves it out. */
  undone: { eventId: string };
}

export type EventKind = keyof EventData;

/** One fact in a case's life. Append-only, idempotent by `id`, folded in the order of `at`, then `id`. */
export type CaseEvent<K extends EventKind = EventKind> = {
  [Kind in K]: {
    /** UUID version 7. */
    id: string;
    /** Id of the complaint's post. */
    caseId: string;
    /** When it happened, milliseconds since the epoch; for a reply seen later, the reply's own time. */
    at: number;
    /** Who did it: a first name, an account, or `sangfroid`. */
    by: string;
    kind: Kind;
    data: EventData[Kind];
  };
}[K];
