import type { Brand } from '../brand';
import type { CaseEvent } from '../cases/event';
import type { Practice } from '../tone/report';
import { mattersIn } from '../watch/matters';
import type { JournalEntry } from '../watch/protocol';
import { ownWordsOf, sightingOf } from '../watch/sighting';
import {
  type Figures,
  figuresOf,
  type MeasuredReply,
  measureReplies,
  type Period,
  postedAt,
  tellCases,
} from './figures';
import { namelessText } from './nameless';

const SHOWN_REPLIES = 3;
/** Below this share of replies, a practice is one to work on. */
const ENOUGH = 0.8;

/** What one person did. */
export interface Deeds {
  by: string;
  replies: number;
  settled: number;
  notes: number;
}

/** A reply as an example: where it stands, what it lacks. */
export interface ReplyExample {
  at: number;
  by: string;
  complaint: string;
  reply: string;
  missing: readonly Practice[];
  rules: readonly string[];
}

/** The account of a period, in data; `document.ts` puts it into words. */
export interface Report {
  period: Period;
  figures: Figures;
  matters: readonly { label: string; posts: number }[];
  people: readonly Deeds[];
  best: readonly ReplyExample[];
  worst: readonly ReplyExample[];
  /** What to change first: practices that replies lack, most lacking first. */
  change: readonly Practice[];
  journal: readonly JournalEntry[];
}

/** What a report is made of. */
export interface ReportInput {
  period: Period;
  brand: Brand;
  /** All events of each case that has one in the period. */
  stories: Iterable<readonly CaseEvent[]>;
  journal: readonly JournalEntry[];
  /** Whether customers are named. Without it their names and handles are left out of all texts. */
  names: boolean;
}

/** Accounts for a period. Everything in it is counted from events. */
export function reportOf({ period, brand, stories, journal, names }: ReportInput): Report {
  const told = tellCases(stories);
  const replies = measureReplies(told, period, brand);
  const figures = figuresOf(told, replies, period, brand);
  const ranked = replies.toSorted((a, b) => worth(b) - worth(a) || a.at - b.at);
  const example = (one: MeasuredReply) => exampleOf(one, names);
  const count = Math.min(SHOWN_REPLIES, Math.floor(ranked.length / 2));
  return {
    period,
    figures,
    matters: mattersOf(
      told.map(({ known }) => known),
      period,
      brand,
    ),
    people: deedsOf(
      told.flatMap(({ story }) => story),
      period,
    ),
    best: ranked.slice(0, count).map(example),
    worst: ranked
      .slice(ranked.length - count)
      .reverse()
      .map(example),
    change: toChange(figures),
    journal: journal.filter(({ at }) => at >= period.from && at < period.to),
  };
}

function mattersOf(cases: readonly MeasuredReply['known'][], { from, to }: Period, brand: Brand): Report['matters'] {
  const words = ownWordsOf(brand.keywords);
  const sightings = cases
    .filter((known) => !known.erased && postedAt(known) >= from && postedAt(known) < to)
    .map(({ post, hint }) => ({ ...sightingOf({ post, hint, seenAt: post.postedAt }, words), complaint: true }));
  const common = { termShare: () => 0.01 };
  return mattersIn(sightings, common).map(({ label, ids }) => ({ label, posts: ids.length }));
}

function deedsOf(events: readonly CaseEvent[], { from, to }: Period): Deeds[] {
  const deeds = new Map<string, Deeds>();
  for (const { at, by, kind } of events) {
    if (at < from || at >= to || by === 'sangfroid') continue;
    const known = deeds.get(by) ?? { by, replies: 0, settled: 0, notes: 0 };
    if (kind === 'replied' || kind === 'followedUp') known.replies += 1;
    else if (kind === 'resolved' || kind === 'dismissed') known.settled += 1;
    else if (kind === 'noted') known.notes += 1;
    else continue;
    deeds.set(by, known);
  }
  return [...deeds.values()].sort((a, b) => b.replies - a.replies || (a.by < b.by ? -1 : 1));
}

/** A reply is worth what it meets, less what it lacks and what would hurt. */
function worth({ report }: MeasuredReply): number {
  const states = Object.values(report.practices);
  const count = (state: string) => states.filter((one) => one === state).length;
  const levels = report.findings.map(({ level }) => ({ error: 4, warn: 1, hint: 0 })[level] as number);
  return count('met') - count('missing') - levels.reduce((sum, one) => sum + one, 0);
}

function exampleOf({ at, by, known, text, report }: MeasuredReply, names: boolean): ReplyExample {
  const shown = (words: string) => (names ? words : namelessText(words, known.post.author));
  const missing = Object.entries(report.practices).filter(([, state]) => state === 'missing');
  return {
    at,
    by,
    complaint: shown(known.post.text),
    reply: shown(text),
    missing: missing.map(([practice]) => practice as Practice),
    rules: report.findings.filter(({ level }) => level !== 'hint').map(({ rule }) => rule),
  };
}

function toChange({ practices }: Figures): Practice[] {
  return (Object.entries(practices) as [Practice, { met: number; needed: number }][])
    .filter(([, { met, needed }]) => needed > 0 && met / needed < ENOUGH)
    .sort(([, a], [, b]) => a.met / a.needed - b.met / b.needed)
    .map(([practice]) => practice);
}
