import type { Language } from '../brand';
import type { Practice } from '../tone/report';
import { ENGLISH } from './wordsEn';
import { FRENCH } from './wordsFr';

/** What a report says around its figures, in the language it is written in. */
export interface ReportWords {
  title: string;
  seenOnly: string;
  figures: string;
  figure: string;
  value: string;
  complaints: string;
  answered: string;
  median: string;
  p90: string;
  late: string;
  followedUp: string;
  satisfied: string;
  unsatisfied: string;
  repliesMeasured: string;
  practices: Record<Practice, string>;
  practice: string;
  met: string;
  matters: string;
  posts: string;
  people: string;
  person: string;
  replies: string;
  settled: string;
  notes: string;
  best: string;
  worst: string;
  complaint: string;
  reply: string;
  lacks: string;
  change: string;
  changes: Record<Practice, string>;
  nothing: string;
  journal: string;
  time: string;
  entry: string;
  minutes: string;
  levels: Record<'calm' | 'watch' | 'alert' | 'crisis', string>;
  modeOn: string;
  modeOff: string;
  statement: string;
  note: string;
  of: string;
  locale: string;
}

/** By language. */
export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = { en: ENGLISH, fr: FRENCH };
