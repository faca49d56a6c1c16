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
  const reasons: Reason[] = [];
  if (risks.length > 0) for (const hit of longestOfEach(risks)) reasons.push(spanned(text, `risk_${hit.risk}`, 4, hit));
  const seen = new Map<string, number>();
  for (const cue of cues) {
    if (cue.negated || !COMPLAINT_KINDS.has(cue.kind)) continue;
    const before = seen.get(cue.kind) ?? 0;
    if (before >= MOST_OF_A_KIND) continue;
    seen.set(cue.kind, before + 1);
    const decided = contributionOf(score, cue.first, cue.last) + (score.signalWeights[cue.kind] ?? 0);
    reasons.push(spanned(text, cue.kind, (CUE_WEIGHT[cue.kind] ?? 1) + Math.max(-0.5, Math.min(1, decided)), cue));
  }
  addUnspanned(reasons, grounds);
  const kept = heaviestOfEach(reasons);
  if (kept.length < MOST) addWordings(kept, text, telling(reading, score));
  return kept;
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

function addUnspanned(reasons: Reason[], grounds: ReasonGrounds): void {
  const { earlier, direction, several, reach, shouting, asks } = grounds;
  if (earlier === 1) reasons.push(unspanned('second_complaint', 2.4));
  if (earlier === 2) reasons.push(unspanned('third_complaint', 3));
  if (earlier > 2) reasons.push(unspanned('many_complaints', 3.2));
  if (direction === 'elsewhere') reasons.push(unspanned('elsewhere', 3.5));
  if (several) reasons.push(unspanned('several_parties', 0.7));
  if (reach === 'high') reasons.push(unspanned('spreading', 2.3));
  if (reach === 'medium') reasons.push(unspanned('wide_audience', 0.5));
  if (shouting) reasons.push(unspanned('shouting', 0.4));
  if (asks) reasons.push(unspanned('question', 0.5));
}

function unspanned(kind: string, weight: number): Reason {
  return { kind, weight, text: '' };
}

/** The heaviest reasons, heaviest first, one of a kind. */
function heaviestOfEach(reasons: Reason[]): Reason[] {
  reasons.sort((a, b) => b.weight - a.weight);
  const kept: Reason[] = [];
  for (const reason of reasons) {
    if (kept.length === MOST) break;
    if (!kept.some(({ kind }) => kind === reason.kind)) kept.push(reason);
  }
  return kept;
}

/** Adds the model's own words, where no reason names them already, up to `MOST` reasons in all. */
function addWordings(reasons: Reason[], text: string, contributions: readonly Contribution[]): void {
  const most = Math.min(MOST, reasons.length + MOST_WORDINGS);
  const named = reasons.length;
  for (const contribution of contributions) {
    if (reasons.length === most) return;
    if (isNamed(contribution, reasons, named)) continue;
    reasons.push(spanned(text, 'wording', Math.min(0.39, contribution.weight), contribution));
  }
}

/** Whether one of the first `named` reasons rests on some of these words. */
function isNamed(span: Contribution, reasons: readonly Reason[], named: number): boolean {
  for (let i = 0; i < named; i += 1) {
    const { start, end } = reasons[i] as Reason;
    if (start !== undefined && end !== undefined && start < span.end && span.start < end) return true;
  }
  return false;
}
