import type { CueHit } from './cues/findCues';
import type { Direction } from './direction';
import type { Level, Reason } from './hint';
import { type Contribution, contributionOf, type Score, telling } from './model/score';
import type { Reading } from './reading';
import { CUE_KINDS } from './reasonKinds';
import type { RiskHit } from './risks/findRisks';

/**
 * How telling a cue is to a manager, beside the risks (which come first) and the author's history. What the model made
 * of the cue's words is added.
 */
const CUE_WEIGHT: Record<string, number> = {
  refund: 2.2,
  not_received: 2.1,
  charged: 2,
  cancelled: 1.9,
  leaving: 1.9,
  no_answer: 1.8,
  phone: 1.7,
  broken_promise: 1.7,
  not_working: 1.7,
  broken: 1.6,
  wrong_item: 1.6,
  late: 1.5,
  staff: 1.5,
  waiting: 1.4,
  dirty: 1.4,
  sarcasm: 1.4,
  price: 1.2,
  repeated: 1.1,
  quality: 1,
  anger: 0.8,
  demand: 0.6,
};
const MOST = 6;
const MOST_WORDINGS = 2;
/** Only the first few of a kind are weighed, so that a text of nothing but cues stays quick. */
const MOST_OF_A_KIND = 4;
const COMPLAINT_KINDS: ReadonlySet<string> = new Set(CUE_KINDS);

/** All that may become a reason. */
export interface ReasonGrounds {
  reading: Reading;
  score: Score;
  cues: readonly CueHit[];
  risks: readonly RiskHit[];
  earlier: number;
  direction: Direction;
  several: boolean;
  reach: Level;
  shouting: boolean;
  asks: boolean;
}

/** The reasons of a judgement, heaviest first, one of a kind, each with the words it rests on. */
export function reasonsFor(grounds: ReasonGrounds): Reason[] {
  const { reading, score, cues, risks } = grounds;
  const { text } = reading;
  const reasons: Reason[] = longestOfEach(risks).map((hit) => spanned(text, `risk_${hit.risk}`, 4, hit));
  const seen = new Map<string, number>();
  for (const cue of cues) {
    const before = seen.get(cue.kind) ?? 0;
    if (cue.negated || before >= MOST_OF_A_KIND || !COMPLAINT_KINDS.has(cue.kind)) continue;
    seen.set(cue.kind, before + 1);
    const decided = contributionOf(score, cue.first, cue.last) + (score.signalWeights[cue.kind] ?? 0);
    reasons.push(spanned(text, cue.kind, (CUE_WEIGHT[cue.kind] ?? 1) + Math.max(-0.5, Math.min(1, decided)), cue));
  }
  reasons.push(...unspanned(grounds));
  const kept = onePerKind(reasons.sort((a, b) => b.weight - a.weight)).slice(0, MOST);
  return [...kept, ...wordings(text, telling(reading, score), kept)].slice(0, MOST);
}

/** A risk may be told several times: the most words tell a manager most. */
function longestOfEach(risks: readonly RiskHit[]): RiskHit[] {
  const longest = new Map<string, RiskHit>();
  for (const hit of risks) {
    const before = longest.get(hit.risk);
    if (!before || hit.end - hit.start > before.end - before.start) longest.set(hit.risk, hit);
  }
  return [...longest.values()];
}

function spanned(text: string, kind: string, weight: number, span: { start: number; end: number }): Reason {
  return {
    kind,
    weight: Math.round(weight * 100) / 100,
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
  };
}

function unspanned({ earlier, direction, several, reach, shouting, asks }: ReasonGrounds): Reason[] {
  const found: [boolean, string, number][] = [
    [earlier === 1, 'second_complaint', 2.4],
    [earlier === 2, 'third_complaint', 3],
    [earlier > 2, 'many_complaints', 3.2],
    [direction === 'elsewhere', 'elsewhere', 3.5],
    [several, 'several_parties', 0.7],
    [reach === 'high', 'spreading', 2.3],
    [reach === 'medium', 'wide_audience', 0.5],
    [shouting, 'shouting', 0.4],
    [asks, 'question', 0.5],
  ];
  return found.filter(([holds]) => holds).map(([, kind, weight]) => ({ kind, weight, text: '' }));
}

function onePerKind(sorted: readonly Reason[]): Reason[] {
  const seen = new Set<string>();
  return sorted.filter((reason) => !seen.has(reason.kind) && seen.add(reason.kind));
}

/** The model's own words, where no cue names them already. */
function wordings(text: string, contributions: readonly Contribution[], kept: readonly Reason[]): Reason[] {
  const isNew = (span: Contribution) =>
    !kept.some(({ start, end }) => start !== undefined && end !== undefined && start < span.end && span.start < end);
  return contributions
    .filter(isNew)
    .slice(0, MOST_WORDINGS)
    .map((contribution) => spanned(text, 'wording', Math.min(0.39, contribution.weight), contribution));
}
