import type { Post } from '../post';
import { readable } from '../tone/readable';
import type { Hint, Risk } from '../triage/hint';
import { SITUATION_CUES } from './situationCues';
import type { Situation } from './template';

/** How much each situation fits, heaviest first; `any` is always there, last but for praise and questions. */
export type Likelihood = ReadonlyMap<Situation, number>;

const BY_RISK: Partial<Record<Risk, Situation>> = {
  safety: 'safety',
  privacy: 'dataLeak',
  billing: 'billing',
  discrimination: 'discrimination',
  outage: 'outage',
  boycott: 'boycott',
  media: 'press',
};
const RISK_WEIGHT = 3;
const ANY_WEIGHT = 1;
/** A safety or dignity matter is answered as such, whatever else the post tells. */
const FIRST: readonly Situation[] = ['safety', 'dataLeak', 'discrimination'];
const COMPLAINT_FROM = 0.5;
/** Longer notes are judged by their beginning. */
const MOST_READ = 2000;

/**
 * What probably happened to the writer, from the words of the post and its hint. `late` tells that the brand's target
 * for a first reply has passed: then the wait itself has to be answered too.
 */
export function situationsOf(post: Post | undefined, hint: Hint | undefined, late = false): Likelihood {
  const weights = new Map<Situation, number>([['any', ANY_WEIGHT]]);
  const raise = (situation: Situation, weight: number) =>
    weights.set(situation, (weights.get(situation) ?? 0) + weight);
  const text = readable(post?.text.slice(0, MOST_READ) ?? '').text;
  for (const [situation, weight, cue] of SITUATION_CUES) if (cue.test(text)) raise(situation, weight);
  for (const risk of hint?.risks ?? []) {
    const situation = BY_RISK[risk];
    if (situation) raise(situation, RISK_WEIGHT);
  }
  if (late) raise('noAnswer', 1.5);
  settleMood(weights, raise, text, hint);
  for (const situation of FIRST) if (weights.has(situation)) raise(situation, 2);
  return new Map([...weights].sort(([, a], [, b]) => b - a));
}

/** Whether the post is a complaint at all decides between repair, thanks and an answer. */
function settleMood(
  weights: Map<Situation, number>,
  raise: (situation: Situation, weight: number) => void,
  text: string,
  hint: Hint | undefined,
): void {
  const isCalm = hint ? hint.complaint < COMPLAINT_FROM && hint.risks.length === 0 && hint.band === 'none' : false;
  if (!isCalm) {
    if (hint && hint.complaint >= COMPLAINT_FROM) weights.delete('thanks');
    else if (!hint && weights.size === 1 && text.includes('?')) raise('question', 2);
    return;
  }
  const isQuestion = text.includes('?');
  for (const [situation, weight] of weights) if (situation !== 'thanks') weights.set(situation, weight / 4);
  raise(isQuestion ? 'question' : 'thanks', 3);
  if (!isQuestion) raise('question', 0.5);
}
