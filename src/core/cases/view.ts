import type { Band, Hint, Risk } from '../triage/hint';
import type { Case, CaseStatus, Clock } from './case';
import type { CaseEvent } from './event';
import type { Queue, QueueOrder } from './queue';

/** A list of the board: where a case stands, or every tracked case. */
export type QueueView = Queue | 'all';

/** What of a list is asked for. Of several values in one field any will do, every field given must fit. */
export interface CaseQuery {
  bands?: Band[];
  risks?: Risk[];
  /** Languages as X names them, without region: `en`. */
  languages?: string[];
  /** Who of the team has it; an empty name: nobody. */
  owners?: string[];
  /** The customer's handle, without @. */
  author?: string;
  /** Written at this time or later / earlier than this, milliseconds since the epoch. */
  postedFrom?: number;
  postedBefore?: number;
  /** Words, all of which must be in text, names or notes; each may be the beginning of a word. */
  search?: string;
}

/** A list with its filters, as the manager named it. */
export interface SavedView extends CaseQuery {
  id: string;
  name: string;
  view: QueueView;
  /** Written so many hours ago at most, whenever the list is opened; in place of `postedFrom`. */
  ageHours?: number;
}

/** What x.com shows under one post: the judgement and the case in one. */
export interface HintView {
  hint: Hint;
  status: CaseStatus | 'untracked';
  clock?: Clock;
  owner?: string;
  followUpAt?: number;
  /** Complaints by the same author that we saw before this one. */
  earlier: number;
  /** Whether the post's language is supported in full depth. */
  supported: boolean;
  /** The last thing done to the case, while it can be undone. */
  undo?: string;
}

/** An earlier complaint of the same author, for the opened hint and the case page. */
export interface EarlierCase {
  id: string;
  url: string;
  text: string;
  postedAt: number;
  status: CaseStatus;
  /** Minutes until our first reply, where there was one. */
  answeredAfter?: number;
}

/** One complaint as the popup and the board show it. */
export interface CaseView extends HintView {
  case: Case;
  earlierCases: EarlierCase[];
  /** In the order of the story; only when asked for one case. */
  story?: CaseEvent[];
  /** Cases joined to this one as the same matter; only when asked for one case. */
  joined?: EarlierCase[];
  /** Why it stands where it stands in the queue. */
  order?: QueueOrder;
}
