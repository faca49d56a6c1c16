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

/**
 * `unseen` and `read` are of the first list. `seen` is what the first hand wrote of the second, judged before the check ran on
 * it and read against it since. `odd` and `even` are the lines of the second hand, `third` those of a third one, `fourthOdd` and `fourthEven` of a
 * fourth, `fifth` of a fifth, `sixthOdd` and `sixthEven` of a sixth, `seventh` of a seventh.
 */
export type Lines =
  | 'unseen'
  | 'read'
  | 'seen'
  | 'odd'
  | 'even'
  | 'third'
  | 'fourthOdd'
  | 'fourthEven'
  | 'fifth'
  | 'sixthOdd'
  | 'sixthEven'
  | 'seventh';

/** Whether a line, counted from 0, is one of those asked for. */
const BELONGS: Record<Lines, (index: number) => boolean> = {
  unseen: (index) => index % READ_EVERY !== 0,
  read: (index) => index % READ_EVERY === 0,
  seen: (index) => index < FIRST_HAND,
  odd: (index) => index >= FIRST_HAND && index % 2 === 0,
  even: (index) => index >= FIRST_HAND && index % 2 === 1,
  third: () => true,
  fourthOdd: (index) => index % 2 === 0,
  fourthEven: (index) => index % 2 === 1,
  fifth: () => true,
  sixthOdd: (index) => index % 2 === 0,
  sixthEven: (index) => index % 2 === 1,
  seventh: () => true,
};
const LISTS: Record<Lines, string> = {
  unseen: 'tone',
  read: 'tone',
  seen: 'tone-seen',
  odd: 'tone-seen',
  even: 'tone-seen',
  third: 'tone-third',
  fourthOdd: 'tone-fourth',
  fourthEven: 'tone-fourth',
  fifth: 'tone-fifth',
  sixthOdd: 'tone-sixth',
  sixthEven: 'tone-sixth',
  seventh: 'tone-seventh',
};

/** Compares with the lines asked for of one language's lists. */
export function agreementWith(lang: 'en' | 'fr', lines: Lines): Agreement {
  const file = new URL(`../../tests/judgement/${LISTS[lines]}.${lang}.jsonl`, import.meta.url);
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
  for (const line of texts.filter((_, index) => BELONGS[lines](index))) {
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
