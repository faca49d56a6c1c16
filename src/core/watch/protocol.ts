import type { Practice } from '../tone/report';
import type { Account } from './account';
import type { HourFigures } from './hourFigures';
import type { WatchLevel } from './levels';
import type { Matter } from './matters';
import type { Standing } from './standing';
import type { Usual } from './usual';

/** Who ticked a point of the checklist, and when. */
export interface Tick {
  by: string;
  at: number;
}

/** What the team holds ready while a crisis lasts. */
export interface CrisisMode {
  on: boolean;
  /** When it was switched last, milliseconds since the epoch; 0 where it never was. */
  since: number;
  by: string;
  /** What is known and may be said, approved. */
  facts: string[];
  /** The statement to give while more is being found out. */
  statement: string;
  /** When the next update was promised. */
  nextUpdateAt?: number;
  checklist: Partial<Record<Practice, Tick>>;
}

/** One thing in the journal of a crisis. `level`, `mode`: written by itself; the others by hand. */
export type JournalEntry = {
  /** UUID version 7. */
  id: string;
  at: number;
  by: string;
} & (
  | { kind: 'level'; from: WatchLevel; to: WatchLevel; account: Account }
  | { kind: 'mode'; on: boolean; note: string }
  | { kind: 'statement' | 'note'; text: string }
);

/** A reply of ours, as the time line of the journal shows it. It is read from the ledger, not kept in the journal. */
export interface JournalReply {
  id: string;
  /** Milliseconds since the epoch. */
  at: number;
  by: string;
  kind: 'replied' | 'followedUp';
  caseId: string;
  /** Empty where the words are not known. */
  text: string;
}

/** Seen posts of one hour by band, for the picture of the day. */
export interface HourCount {
  /** When the hour began. */
  at: number;
  urgent: number;
  act: number;
  other: number;
}

/** The watch as pages show it. */
export interface WatchState {
  standing: Standing;
  account: Account;
  matters: readonly Matter[];
  /** Up to when pages of X were looked at; 0 where none was. */
  lookedUntil: number;
  basis: Usual['basis'];
  hours: HourCount[];
  /** The same hours, by replies, backlog and level. */
  figures: HourFigures[];
  mode: CrisisMode;
}

/** What may be asked of the background about watch, crisis mode and journal. Part of `Protocol`. */
export interface WatchProtocol {
  watchState: { request: Record<never, never>; reply: WatchState };
  /** A person begins or ends crisis mode. Ending it needs a closing note. */
  setCrisisMode: { request: { on: boolean; note?: string }; reply: CrisisMode };
  /** Changes what the team holds ready. What is left out stays; `nextUpdateAt: 0` takes the promise away. */
  editCrisis: {
    request: {
      facts?: string[];
      statement?: string;
      nextUpdateAt?: number;
      tick?: { practice: Practice; done: boolean };
    };
    reply: CrisisMode;
  };
  /** Entries oldest first, and our replies of the same time (of the last week where none is named). */
  journal: { request: { from?: number; to?: number }; reply: { entries: JournalEntry[]; replies: JournalReply[] } };
  /** Takes the journal of a backup in. */
  importJournal: { request: { entries: JournalEntry[] }; reply: { entries: number } };
  addToJournal: { request: { kind: 'statement' | 'note'; text: string }; reply: JournalEntry };
}
