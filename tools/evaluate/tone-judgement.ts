import { readFileSync } from 'node:fs';
import { newBrand } from '../../src/core/brand';
import { checkDraft } from '../../src/core/tone/checkDraft';
import type { PracticeState, ToneReport, Verdict } from '../../src/core/tone/report';
import { judge } from '../../src/core/triage/judge';
import { postFrom } from '../triage-input';

/** One line of `tests/judgement/tone.*.jsonl`. */
interface Expected {
  post: unknown;
  draft: string;
  verdict: Verdict;
  practices: Record<string, PracticeState>;
  spans?: string[];
  postedAt?: string;
  now?: string;
}

/** How often the tone check answers as the invented list expects. Counts, not shares. */
export interface Agreement {
  items: number;
  verdicts: number;
  practices: number;
  practicesAsked: number;
  spans: number;
  spansAsked: number;
  /** Spans touched by a finding above a hint. */
  spansFirm: number;
  /** `expected>given`, with how often. */
  wrong: Map<string, number>;
}

/** Every third line of the first list was read while the rules were widened; only the others still measure what is unseen. */
const READ_EVERY = 3;
/** The second list begins with drafts of the first hand; a second hand's follow, from the line after this one on. */
const FIRST_HAND = 120;

/** Lines of a judged list that are counted together. */
export interface Lines {
  /** What stands before their figures. */
  name: string;
  /** The list, `tests/judgement/LIST.LANG.jsonl`. */
  list: string;
  /** Whether a line, counted from 0, belongs to them; without it all do. */
  has?: (index: number) => boolean;
}

const isOdd = (index: number) => index % 2 === 0;
const isEven = (index: number) => index % 2 === 1;

/**
 * Each hand wrote its drafts without having seen the rules. "Read": the lines were read while rules were mended, so that they
 * no longer measure what is unseen. Odd and even count from one.
 */
export const LINES: readonly Lines[] = [
  { name: 'unseen', list: 'tone', has: (index) => index % READ_EVERY !== 0 },
  { name: 'read', list: 'tone', has: (index) => index % READ_EVERY === 0 },
  { name: 'first hand, seen', list: 'tone-seen', has: (index) => index < FIRST_HAND },
  { name: 'second hand, odd lines (read)', list: 'tone-seen', has: (index) => index >= FIRST_HAND && isOdd(index) },
  { name: 'second hand, even lines', list: 'tone-seen', has: (index) => index >= FIRST_HAND && isEven(index) },
  { name: 'third hand (read)', list: 'tone-third' },
  { name: 'fourth hand, odd lines', list: 'tone-fourth', has: isOdd },
  { name: 'fourth hand, even lines (read)', list: 'tone-fourth', has: isEven },
  { name: 'fifth hand (read)', list: 'tone-fifth' },
  { name: 'sixth hand, odd lines', list: 'tone-sixth', has: isOdd },
  { name: 'sixth hand, even lines (read)', list: 'tone-sixth', has: isEven },
  { name: 'seventh hand', list: 'tone-seventh' },
  { name: 'eighth hand', list: 'tone-eighth' },
  { name: 'ninth hand', list: 'tone-ninth' },
];

/** Compares with the lines asked for of one language's lists. */
export function agreementWith(lang: 'en' | 'fr', { list, has = () => true }: Lines): Agreement {
  const file = new URL(`../../tests/judgement/${list}.${lang}.jsonl`, import.meta.url);
  const texts = readFileSync(file, 'utf8').trim().split('\n');
  const all = {
    items: 0,
    verdicts: 0,
    practices: 0,
    practicesAsked: 0,
    spans: 0,
    spansAsked: 0,
    spansFirm: 0,
    wrong: new Map(),
  };
  for (const line of texts.filter((_, index) => has(index))) {
    const expected = JSON.parse(line) as Expected;
    count(all, expected, reportFor(expected, lang));
  }
  return all;
}

/** The post is judged first, as the background does. */
function reportFor({ post, draft, postedAt, now }: Expected, lang: string): ToneReport {
  const given = typeof post === 'string' ? { text: post } : (post as object);
  const read = post ? postFrom({ postedAt, ...given }) : undefined;
  return checkDraft({
    draft,
    lang,
    ...(read && { post: read }),
    ...(read && { hint: judge(read, { brand: newBrand() }) }),
    ...(now && { now: Date.parse(now) }),
  });
}

function count(all: Agreement, expected: Expected, report: ToneReport): void {
  const note = (what: string) => all.wrong.set(what, (all.wrong.get(what) ?? 0) + 1);
  all.items += 1;
  if (report.verdict === expected.verdict) all.verdicts += 1;
  else {
    note(`verdict ${expected.verdict}>${report.verdict}`);
    const most = report.verdict === 'hold' ? 'error' : 'warn';
    for (const rule of new Set(report.findings.filter(({ level }) => level === most).map(({ rule }) => rule)))
      note(`${expected.verdict}>${report.verdict} with ${rule}`);
  }
  for (const [practice, state] of Object.entries(expected.practices)) {
    const given = report.practices[practice as keyof ToneReport['practices']];
    all.practicesAsked += 1;
    if (given === state) all.practices += 1;
    else note(`${practice} ${state}>${given}`);
  }
  for (const span of expected.spans ?? []) {
    const start = expected.draft.indexOf(span);
    all.spansAsked += 1;
    const touching = report.findings.filter((f) => f.start < start + span.length && start < f.end);
    if (touching.some(({ level }) => level !== 'hint')) all.spansFirm += 1;
    if (touching.length > 0) all.spans += 1;
    else note('span not touched');
  }
}
