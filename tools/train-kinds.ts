import { CALM_KINDS, calmOf } from '../src/core/triage/model/calmKinds';
import { CLASS_PLACES } from '../src/core/triage/model/classFeatures';
import { PLACES } from '../src/core/triage/model/features';
import { SIGNALS } from '../src/core/triage/model/signals';
import { step } from './adagrad';
import type { CorpusKind } from './corpus/kinds';
import type { Vector } from './train-vector';

const COUNT = CALM_KINDS.length;
/** Words that fewer written posts hold are not learnt: they would fill the package and say little. */
const LEAST_POSTS = 8;
/** What is believed of each kind against talk before the first post. */
const BIAS_BELIEF = -1.5;
const SIGNAL_DECAY = 1e-5;
/** Errors below this teach nothing and cost time. */
const LEAST_ERROR = 2e-3;

const PLACE_OF: Partial<Record<CorpusKind, number>> = {
  praise: 0,
  praiseOfAbsence: 0,
  question: 1,
  news: 2,
  advert: 2,
  talk: -1,
};

/** The place of a kind in `CALM_KINDS`, -1 for talk; nothing for what complains. */
export function calmKind(kind: CorpusKind): { calm?: number } {
  const calm = PLACE_OF[kind];
  return calm === undefined ? {} : { calm };
}

/** What speaks for each of `CALM_KINDS` against talk: by place and kind, by signal and kind. */
export interface KindWeights {
  table: Float32Array;
  signals: Float32Array;
  bias: Float32Array;
}

/** Kinds while they are fitted: how far each weight has gone, and the places that are learnt. */
export interface KindFit {
  weights: KindWeights;
  seen: Omit<KindWeights, 'bias'>;
  isKept: Uint8Array;
}

/** Kinds before the first post. Words and classes that stand in enough written posts are learnt. */
export function newKinds(vectors: readonly Vector[]): KindFit {
  const size = PLACES + CLASS_PLACES;
  const posts = new Uint16Array(size);
  for (const { source, told } of vectors) {
    if (!source.startsWith('written')) continue;
    for (const place of told.places) posts[place] = Math.min(60_000, (posts[place] ?? 0) + 1);
  }
  return {
    weights: {
      table: new Float32Array(size * COUNT),
      signals: new Float32Array(SIGNALS.length * COUNT),
      bias: new Float32Array(COUNT).fill(BIAS_BELIEF),
    },
    seen: {
      table: new Float32Array(size * COUNT).fill(1e-3),
      signals: new Float32Array(SIGNALS.length * COUNT).fill(0.1),
    },
    isKept: Uint8Array.from(posts, (count) => Number(count >= LEAST_POSTS)),
  };
}

/** The log-odds of each calm kind against talk. */
export function kindOddsOf({ table, signals, bias }: KindWeights, vector: Vector): Float64Array {
  const odds = Float64Array.from(bias);
  const add = (weights: Float32Array, place: number, value: number) => {
    for (let kind = 0; kind < COUNT; kind += 1) {
      odds[kind] = (odds[kind] ?? 0) + (weights[place * COUNT + kind] ?? 0) * value;
    }
  };
  const { told, signals: values } = vector;
  for (let i = 0; i < told.places.length; i += 1) add(table, told.places[i] ?? 0, told.shares[i] ?? 0);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? 0;
    if (value !== 0) add(signals, i, value);
  }
  return odds;
}

/**
 * One step of AdaGrad. A calm post whose kind nobody told counts for each kind as much as the model thinks it is one.
 * @param complaint the probability that the model gives the post before the step
 */
export function stepKinds(fit: KindFit, vector: Vector, odds: Float64Array, complaint: number, rate: number): void {
  const calm = Math.exp(calmOf(odds));
  for (let kind = 0; kind < COUNT; kind += 1) {
    const among = Math.exp(odds[kind] ?? 0) / calm;
    const told = vector.calm === undefined ? among : Number(vector.calm === kind);
    const error = ((1 - complaint) * among - (vector.label === 1 ? 0 : told)) * vector.weight;
    if (Math.abs(error) < LEAST_ERROR) continue;
    fit.weights.bias[kind] = (fit.weights.bias[kind] ?? 0) - rate * 0.05 * error;
    stepKind(fit, vector, kind, error, rate);
  }
}

function stepKind({ weights, seen, isKept }: KindFit, vector: Vector, kind: number, error: number, rate: number): void {
  const { told, signals } = vector;
  const { places, shares } = told;
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i] ?? 0;
    if (isKept[place] === 1) step(weights.table, seen.table, place * COUNT + kind, error * (shares[i] ?? 0), rate);
  }
  for (let i = 0; i < signals.length; i += 1) {
    const value = signals[i] ?? 0;
    if (value === 0) continue;
    const at = i * COUNT + kind;
    step(weights.signals, seen.signals, at, error * value + SIGNAL_DECAY * (weights.signals[at] ?? 0), rate);
  }
}
