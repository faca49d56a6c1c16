import { PRACTICES } from '../tone/report';
import type { JournalEntry } from '../watch/protocol';
import type { ReplyExample, Report } from './report';
import type { ReportWords } from './words';

/** A report as every form of it is made: titles over tables or lines. */
export interface ReportDocument {
  title: string;
  subtitle: string;
  remark: string;
  sections: readonly Section[];
}

export interface Section {
  title: string;
  /** The first row is the head. Empty where there is nothing to tell. */
  rows: readonly (readonly string[])[];
}

/** Puts a report into words. `timeZone`: IANA. */
export function documentOf(report: Report, words: ReportWords, brandName: string, timeZone: string): ReportDocument {
  const time = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const { period, matters, people, change, journal } = report;
  return {
    title: brandName ? `${words.title} · ${brandName}` : words.title,
    subtitle: `${time.format(period.from)} – ${time.format(period.to)}`,
    remark: words.seenOnly,
    sections: [
      { title: words.figures, rows: figureRows(report, words) },
      { title: words.practice, rows: practiceRows(report, words) },
      {
        title: words.change,
        rows: withHead(
          [words.change],
          change.map((one) => [words.changes[one]]),
        ),
      },
      {
        title: words.matters,
        rows: withHead(
          [words.matters, words.posts],
          matters.map((one) => [one.label, `${one.posts}`]),
        ),
      },
      {
        title: words.people,
        rows: withHead(
          [words.person, words.replies, words.settled, words.notes],
          people.map(({ by, replies, settled, notes }) => [by, `${replies}`, `${settled}`, `${notes}`]),
        ),
      },
      { title: words.best, rows: exampleRows(report.best, words) },
      { title: words.worst, rows: exampleRows(report.worst, words) },
      {
        title: words.journal,
        rows: withHead(
          [words.time, words.person, words.entry],
          journal.map((entry) => [time.format(entry.at), entry.by, entryWords(entry, words)]),
        ),
      },
    ],
  };
}

function figureRows({ figures }: Report, words: ReportWords): string[][] {
  const { complaints, answered, median, p90, late, followedUp, satisfied, unsatisfied, replies } = figures;
  const ofAll = (count: number, all: number) => `${count} ${words.of} ${all}`;
  return [
    [words.figure, words.value],
    [words.complaints, `${complaints}`],
    [words.answered, ofAll(answered, complaints)],
    [words.median, median === undefined ? '–' : `${median}`],
    [words.p90, p90 === undefined ? '–' : `${p90}`],
    [words.late, ofAll(late, answered)],
    [words.followedUp, ofAll(followedUp, complaints)],
    [words.satisfied, `${satisfied}`],
    [words.unsatisfied, `${unsatisfied}`],
    [words.repliesMeasured, `${replies}`],
  ];
}

function practiceRows({ figures }: Report, words: ReportWords): string[][] {
  const rows = PRACTICES.map((practice) => {
    const { met, needed } = figures.practices[practice];
    return [words.practices[practice], `${met} ${words.of} ${needed}`];
  });
  return [[words.practice, words.met], ...rows];
}

function exampleRows(examples: readonly ReplyExample[], words: ReportWords): string[][] {
  const rows = examples.map(({ complaint, reply, missing, by }) => {
    return [complaint, reply, by, missing.map((one) => words.practices[one]).join(', ') || '–'];
  });
  return withHead([words.complaint, words.reply, words.person, words.lacks], rows);
}

function withHead(head: string[], rows: string[][]): string[][] {
  return rows.length === 0 ? [] : [head, ...rows];
}

function entryWords(entry: JournalEntry, words: ReportWords): string {
  if (entry.kind === 'level') return `${words.levels[entry.from]} → ${words.levels[entry.to]}`;
  if (entry.kind === 'mode') return [entry.on ? words.modeOn : words.modeOff, entry.note].filter(Boolean).join('. ');
  return `${entry.kind === 'statement' ? words.statement : words.note}: ${entry.text}`;
}
