import type { DBSchema, IDBPDatabase } from 'idb';
import type { Case } from '../core/cases/case';
import type { CaseEvent } from '../core/cases/event';
import type { Queue } from '../core/cases/queue';
import type { QueueView } from '../core/cases/view';
import type { Post } from '../core/post';
import type { OwnTemplate } from '../core/templates/ownTemplate';
import type { Hint } from '../core/triage/hint';
import type { FirstSight } from '../core/watch/sighting';

/** One count: a list, what of it (`all`, or those whose order falls into a `day` or an `hour`), and which. */
export type TallyKey = [view: QueueView, of: 'all' | 'day' | 'hour', bucket: number];

/** The fold of one case's events, with the keys by which lists are read. `queue` is absent for what was only seen. */
export interface StoredCase {
  id: string;
  case: Case;
  /** The author's handle in small letters. */
  author: string;
  postedAt: number;
  queue?: Queue;
  rank: number;
  sort: number;
  /** When we replied last; absent while we have not. */
  answeredAt?: number;
  /** The case that leads in its matter. */
  joinedTo?: string;
  /** What it is found by, as `facetText` writes it; absent where no list of now has it, as in versions before 4. */
  facets?: string;
}

/** One case in a list. */
export type Row = [
  /** Its place, as `orderKey` writes it. */
  order: string,
  facets: string,
  postedAt: number,
  /** When we first replied; 0 while nobody has, -1 where it was settled without. */
  firstReplyAt: number,
];

/** Some dozens of rows that stand together in a list. It holds what comes from `key` on, up to the key of the next. */
export interface ListPart {
  key: string;
  rows: Row[];
}

/** The words of a case, by its place in the list of all. */
export interface Find {
  order: string;
  words: string[];
}

/** A post of interest that was on a page, whether or not it became a case. */
export interface SeenPost {
  id: string;
  post: Post;
  hint: Hint;
  /** When it was judged last, milliseconds since the epoch. */
  seenAt: number;
  /** How it stood when it was seen first; absent where that is all, or where an earlier version wrote it. */
  first?: FirstSight;
}

/** The database as it is now. How it came to be is in `migrations/`. */
export interface LedgerSchema extends DBSchema {
  events: {
    key: string;
    value: CaseEvent;
    indexes: { caseId: string; replyId: string; postId: string; at: number; kind: string };
  };
  cases: {
    key: string;
    value: StoredCase;
    indexes: {
      joinedTo: string;
      author: [string, number];
      answeredAt: number;
    };
  };
  lists: { key: string; value: ListPart };
  finds: { key: string; value: Find; indexes: { words: string } };
  templates: { key: string; value: OwnTemplate };
  posts: { key: string; value: SeenPost; indexes: { seenAt: number; inReplyTo: string } };
  tallies: { key: TallyKey; value: number };
  meta: { key: string; value: unknown };
}

export type Ledger = IDBPDatabase<LedgerSchema>;
