import type { Hint } from '../triage/hint';
import type { Case, CaseStatus, Clock } from './case';
import type { CaseEvent } from './event';
import type { QueueOrder } from './queue';

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
  /** Why it stands where it stands in the queue. */
  order?: QueueOrder;
}
