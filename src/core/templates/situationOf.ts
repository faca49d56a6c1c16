import type { Post } from '../post';
import { readable } from '../tone/readable';
import type { Hint } from '../triage/hint';
import type { CueKind } from '../triage/reasonKinds';
import { pairsIn } from './pairsIn';
import { CUES_EN } from './situationCuesEn';
import { CUES_FR } from './situationCuesFr';
import { BY_REASON, BY_RISK, OTHERWISE_MEANT } from './situationEvidence';
import { PLAIN_QUESTION } from './situationTurns';
import type { Situation } from './template';

/** How much each situation fits, heaviest first; `any` is always there. */
export type Likelihood = ReadonlyMap<Situation, number>;

const RISK_WITH_WORDS = 3;
const RISK_ALONE = 2;
const ANY_WEIGHT = 0.9;
const PEOPLE_WEIGHT = 2;
const LATE_WEIGHT = 1.5;
const SECOND_CUE = 0.5;
const PAIR_SUPPORT = 0.4;
/** From here on the words are plain: a cue of their own, not only a reason of the hint. */
const PLAIN_WEIGHT = 1.8;
const STRONG_TURN = 2.1;
/** A question mark says little where the words tell what happened. */
const TOLD_WEIGHT = 1.5;
/** A safety or dignity matter is answered as such, whatever else the post tells. */
const PEOPLE: readonly Situation[] = ['safety', 'dataLeak', 'discrimination'];
const MOODS: readonly Situation[] = ['thanks', 'question', 'any'];
const COMPLAINT_FROM = 0.5;
/** What is offered after replies to any complaint where the words tell nothing: the most frequent first. */
const USUAL: readonly Situation[] = ['late', 'noAnswer', 'refund', 'staff', 'broken', 'billing', 'bug', 'cancelled'];
/** Up to here a situation is only a guess: see `unfit.ts`. */
export const FALLBACK_WEIGHT = 0.3;
/** Longer notes are judged by their beginning. */
const MOST_READ = 2000;

/**
 * What probably happened to the writer, from the words of the post and its hint. `late` tells that the brand's target
 * for a first reply has passed: then the wait itself has to be answered too.
 */
export function situationsOf(post: Post | undefined, hint: Hint | undefined, late = false): Likelihood {
  const text = plainWords(post?.text ?? '');
  const weights = cuesIn(text);
  const raise = (situation: Situation, weight: number) =>
    weights.set(situation, (weights.get(situation) ?? 0) + weight);
  for (const situation of PEOPLE) if (weights.has(situation)) raise(situation, PEOPLE_WEIGHT);
  if (hint) weighHint(hint, weights, raise);
  const isTold = [...weights.keys()].some((situation) => !MOODS.includes(situation));
  weighPairs(text, weights, raise);
  if (late) raise('noAnswer', LATE_WEIGHT);
  settleMood(weights, raise, { text, hint, isTold });
  if (hint && hint.complaint >= COMPLAINT_FROM && weights.size === 0) {
    for (const [place, situation] of USUAL.entries()) raise(situation, FALLBACK_WEIGHT - place * 0.01);
  }
  raise('any', ANY_WEIGHT);
  return new Map([...weights].sort(([, a], [, b]) => b - a));
}

/** The readable form without the words that mean something else where they stand. */
function plainWords(text: string): string {
  let words = readable(text.slice(0, MOST_READ)).text;
  for (const phrase of OTHERWISE_MEANT) words = words.replace(phrase, ' ');
  return words;
}

/** Both languages are looked for: posts mix them. Of several rows of one situation the heaviest counts. */
function cuesIn(text: string): Map<Situation, number> {
  const weights = new Map<Situation, number>();
  for (const [situation, weight, cue] of [...CUES_EN, ...CUES_FR]) {
    if (!cue.test(text)) continue;
    const before = weights.get(situation);
    weights.set(situation, before === undefined ? weight : Math.max(before, weight) + SECOND_CUE);
  }
  return weights;
}

/** Word classes speak where no plain cue does; else they only strengthen what is told already. */
function weighPairs(
  text: string,
  weights: Map<Situation, number>,
  raise: (situation: Situation, weight: number) => void,
): void {
  const isPlain = [...weights].some(([situation, weight]) => !MOODS.includes(situation) && weight >= PLAIN_WEIGHT);
  for (const [situation, score] of pairsIn(text)) {
    if (weights.has(situation)) raise(situation, score * PAIR_SUPPORT);
    else if (!isPlain || score > STRONG_TURN) raise(situation, score);
  }
}

function weighHint(
  { risks, reasons }: Hint,
  weights: Map<Situation, number>,
  raise: (situation: Situation, weight: number) => void,
): void {
  for (const risk of risks) {
    const situation = BY_RISK[risk];
    if (situation) raise(situation, weights.has(situation) ? RISK_WITH_WORDS : RISK_ALONE);
  }
  const kinds = new Set(reasons.map(({ kind }) => kind));
  for (const kind of kinds) {
    for (const [situation, weight] of BY_REASON[kind as CueKind] ?? []) raise(situation, weight);
  }
}

/** Whether the post complains decides between repair, thanks and an answer. */
function settleMood(
  weights: Map<Situation, number>,
  raise: (situation: Situation, weight: number) => void,
  { text, hint, isTold }: { text: string; hint: Hint | undefined; isTold: boolean },
): void {
  if (hint && hint.complaint >= COMPLAINT_FROM) {
    weights.delete('thanks');
    if (isTold) weights.delete('question');
    return;
  }
  const isCalm = hint !== undefined && hint.risks.length === 0 && hint.band === 'none';
  if (isCalm && weights.has('thanks')) raise('thanks', 2);
  else if (isTold) weights.delete('question');
  else if (text.includes('?') || (isCalm && PLAIN_QUESTION.test(text))) {
    const isIndirect = [...weights].some(([situation, weight]) => !MOODS.includes(situation) && weight >= TOLD_WEIGHT);
    raise('question', isCalm && !isIndirect ? 2 : 0.5);
  }
}
