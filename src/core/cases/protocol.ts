import type { Band } from '../triage/hint';
import type { FirstReplyFigures } from './firstReplies';
import type { CaseQuery, CaseView, QueueView } from './view';

/** What can be done to one case. */
export type CaseAction =
  | { do: 'track' | 'answered' | 'followedUp' | 'settle' | 'reopen' | 'claim' | 'release' }
  | { do: 'dismiss'; reason?: string }
  | { do: 'assign'; to: string }
  | { do: 'planFollowUp'; dueAt: number }
  /** Puts a planned follow-up off; a new time for one that is due. */
  | { do: 'snooze'; until: number }
  | { do: 'satisfaction'; answer: 'satisfied' | 'unsatisfied' }
  | { do: 'askSatisfaction' }
  | { do: 'note'; text: string }
  | { do: 'relabel'; complaint?: boolean; band?: Band }
  /** The same matter as the case named: it leaves the lists, and what is answered there counts for it. */
  | { do: 'join'; into: string }
  | { do: 'split' }
  | { do: 'undo'; eventId: string };

/** What can be done to many cases at once. */
export type BulkAction = Exclude<CaseAction, { do: 'track' | 'undo' | 'relabel' | 'note' }>;

/** How many wait, how many of them too long, and how many follow-ups are due. */
export interface Counts {
  unanswered: number;
  overdue: number;
  followUpsDue: number;
}

/** One thing that was done to one case, so that it can be taken back. */
export interface Undoable {
  caseId: string;
  eventId: string;
}

/** How far the lists are made anew from the events. */
export interface RebuildState {
  status: 'idle' | 'running' | 'done' | 'cancelled' | 'failed';
  /** Events read so far, and all of them. */
  done: number;
  total: number;
  error?: string;
}

/** How the browser keeps the ledger. */
export interface StorageState {
  /** Whether the browser promised not to clear it by itself; null where it does not tell. */
  persisted: boolean | null;
  /** Bytes; null where the browser does not tell. */
  usage: number | null;
  quota: number | null;
  cases: number;
  /** Stored events that cannot be read. They are kept, and left out of every case. */
  unreadable: number;
  /** Replies that X confirmed and that could not be written yet: they are tried again every few minutes. */
  pending: number;
  /** When a write failed last for want of room, milliseconds since the epoch; absent once one went well. */
  fullSince?: number;
}

/** What the board and the options ask of the ledger. */
export interface LedgerProtocol {
  /**
   * A page of a list, most pressing first (`all`: latest first). `next` is there while more may follow, also after a
   * page that is short or empty because a filter lets little through: ask on with it. `views` counts without filters.
   */
  queue: {
    request: CaseQuery & { view: QueueView; limit?: number; after?: string };
    reply: { cases: CaseView[]; next?: string; counts: Counts; views: Record<QueueView, number> };
  };
  /** How quick first replies were to all complaints posted at `from` or later. */
  firstReplies: { request: { from: number }; reply: FirstReplyFigures };
  /** Does one thing to many cases, all or none. `undo` takes back what was done, with `undoMany`. */
  actOnCases: { request: { ids: string[]; action: BulkAction }; reply: { done: number; undo: Undoable[] } };
  undoMany: { request: { undo: Undoable[] }; reply: { done: number } };
  /** A complaint that no page showed us: its address on X, its text, or both. Replies with the id of its case. */
  addComplaint: {
    request: { link?: string; text?: string; handle?: string; name?: string; postedAt?: number };
    reply: { id: string; isNew: boolean };
  };
  /** Takes words and names out of settled cases that are older than the settings keep them; `dryRun` only counts. */
  runRetention: { request: { dryRun?: boolean }; reply: { cases: number } };
  /** A page asks for lasting storage itself (`navigator.storage.persist()`, which a service worker lacks). */
  storageState: { request: Record<never, never>; reply: StorageState };
  /** Makes all lists anew from the events. `status` is answered at once, also while the ledger is not open yet. */
  rebuildLedger: { request: { do: 'start' | 'cancel' | 'status' }; reply: RebuildState };
}
