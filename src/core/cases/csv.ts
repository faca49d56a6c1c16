import type { Brand } from '../brand';
import { csvCell } from '../csvCell';
import type { Case } from './case';
import { clockSince } from './clock';

const COLUMNS = [
  'id',
  'url',
  'handle',
  'name',
  'language',
  'posted_at',
  'text',
  'band',
  'severity',
  'risks',
  'reach',
  'status',
  'owner',
  'first_reply_at',
  'first_reply_minutes',
  'first_reply_late',
  'follow_up_at',
  'satisfaction',
  'settled_at',
];

/** The first line of the export, with the mark by which spreadsheets tell UTF-8. */
export function csvHead(): string {
  return `\uFEFF${lineOf(COLUMNS)}`;
}

/** One line for each case, in the columns of `csvHead`. Times are ISO 8601, in UTC. */
export function csvLines(cases: readonly Case[], brand: Brand): string {
  return cases.map((known) => lineOf(cellsOf(known, brand))).join('');
}

function cellsOf(known: Case, brand: Brand): string[] {
  const { id, post, hint, status, owner = '', firstReply, followUpAt, satisfaction = '', settledAt } = known;
  const first = firstReply && post.postedAt ? clockSince(post.postedAt, brand, firstReply.at) : undefined;
  return [
    id,
    post.url,
    post.author.handle,
    post.author.name,
    post.lang,
    timeOf(post.postedAt),
    post.text,
    hint.band,
    hint.severity,
    hint.risks.join(' '),
    hint.reach,
    status,
    owner,
    timeOf(firstReply?.at),
    firstReply && post.postedAt ? String(Math.round((firstReply.at - post.postedAt) / 60_000)) : '',
    first && firstReply ? String(firstReply.at > first.redAt) : '',
    timeOf(followUpAt),
    satisfaction,
    timeOf(settledAt),
  ];
}

function timeOf(at: number | undefined): string {
  return at ? new Date(at).toISOString() : '';
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}
