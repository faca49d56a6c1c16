import type { Risk } from '../src/core/triage/hint';
import { foldOf } from './train-calibration';
import { type Example, examplesOf, readSet } from './train-data';
import { logitOf, type Weights } from './train-model';
import { moodyModel } from './train-mood';
import { aclExamples, rigautExamples } from './train-recipe';
import type { RiskPost } from './train-risk-vectors';
import { type Vector, vectorOf } from './train-vector';

/** Everyday matters: nobody can take a real post to tell of none of them. */
export const EVERYDAY: readonly Risk[] = ['billing', 'outage'];

/**
 * Real posts, of which few tell of a grave risk: they show what everyday words do not tell. Each belongs to the fold of one of the
 * hands, and none was seen by the model that says how likely it complains.
 */
export function realPosts(
  hands: readonly string[],
  examples: readonly Example[],
  vectors: readonly Vector[],
  mood: Weights,
): RiskPost[] {
  const model = moodyModel(
    vectors.filter((_, i) => !isReal(examples[i])),
    mood,
  );
  return realExamples().map((example) => ({
    text: example.text,
    lang: example.lang,
    hand: hands[foldOf(example.text, hands.length)] ?? '',
    risks: [],
    unknown: EVERYDAY,
    seen: true,
    logit: logitOf(model, vectorOf(example)),
  }));
}

const REAL_SOURCES = new Set([...aclExamples(), ...rigautExamples()].map(({ source }) => source));

function isReal(example: Example | undefined): boolean {
  return example !== undefined && REAL_SOURCES.has(example.source);
}

/** What customers wrote to brands, as far as it may be trained on. */
function realExamples(): Example[] {
  const labelled = new Set(readSet('free_fr_labelled420').map(({ id }) => id));
  const of = (set: string, kind: string) =>
    readSet(set).filter(({ id, label }) => label === kind && !labelled.has(id ?? ''));
  return [
    ...aclExamples(),
    ...rigautExamples(),
    ...examplesOf('ibm_cdp', of('ibm_cdp', 'inbound'), 1, () => 0),
    ...examplesOf('free_fr', of('free_fr', 'user'), 1, () => 0),
  ];
}
