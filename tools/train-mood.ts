import { type Example, examplesOf, type Row, readSet } from './train-data';
import { type FitOptions, fitLinear, type Weights } from './train-model';
import { type Vector, vectorOf } from './train-vector';

/** The languages whose tweets are learnt from. */
const LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt'];
const OPTIONS: FitOptions = { epochs: 8, rate: 0.15, decay: 1e-6, signalDecay: 1e-5, useSignals: true };
const MOOD_OPTIONS: FitOptions = { ...OPTIONS, epochs: 6 };
/** How much of the mood model a complaint model begins with; more made it answer mood instead of complaint. */
const MOOD_SHARE = 0.5;
/** How much of that start is added once more at the end. */
const MOOD_KEPT = 0.4;

/** Tweets with a mood in six languages: the training part of XLM-T. */
export function xlmtTweets(): Row[] {
  return readSet('xlmt_sentiment').filter(({ lang = '', split }) => LANGUAGES.includes(lang) && split === 'train');
}

/** What the mood model learns: negative against the rest. */
function moodExamples(): Example[] {
  const isNegative = ({ label }: Record<string, string>) => (label === 'negative' ? 1 : 0);
  return [
    ...examplesOf('semeval17', readSet('semeval17_train'), 1, isNegative),
    ...examplesOf('xlmt', xlmtTweets(), 1, isNegative),
    ...examplesOf('deft2017', readSet('deft2017_fr'), 0.6, (row) => (row.label === 'mixed' ? null : isNegative(row))),
  ];
}

/** The mood model that complaint models begin with. */
export function moodModel(): Weights {
  const weights = fitLinear(moodExamples().map(vectorOf), MOOD_OPTIONS);
  const part = (values: Float32Array) => values.map((value) => value * MOOD_SHARE);
  return { table: part(weights.table), signals: part(weights.signals), bias: weights.bias * MOOD_SHARE };
}

/** A complaint model on the given examples, from the mood model. */
export function complaintModel(vectors: readonly Vector[], mood: Weights): Weights {
  return fitLinear(vectors, OPTIONS, mood);
}

/** The same with part of the mood model added at the end: among invented posts everyday words of praise and anger lose their say. */
export function moodyModel(vectors: readonly Vector[], mood: Weights): Weights {
  const fitted = complaintModel(vectors, mood);
  const withMood = (values: Float32Array, moods: Float32Array) =>
    values.map((value, place) => value + MOOD_KEPT * (moods[place] ?? 0));
  return {
    ...fitted,
    table: withMood(fitted.table, mood.table),
    signals: withMood(fitted.signals, mood.signals),
    bias: fitted.bias + MOOD_KEPT * mood.bias,
  };
}
