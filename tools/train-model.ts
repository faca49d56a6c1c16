import { calmOf } from '../src/core/triage/model/calmKinds';
import { CLASS_PLACES } from '../src/core/triage/model/classFeatures';
import { PLACES } from '../src/core/triage/model/features';
import { SIGNALS } from '../src/core/triage/model/signals';
import { inRounds, step } from './adagrad';
import { type KindWeights, kindOddsOf, newKinds, stepKinds } from './train-kinds';
import type { Vector } from './train-vector';

/** A model before it is made small: what speaks for a complaint and, where kinds are told, for each kind of calm post. */
export interface Weights {
  table: Float32Array;
  signals: Float32Array;
  bias: number;
  kinds?: KindWeights;
}

export interface FitOptions {
  epochs: number;
  rate: number;
  /** Pull towards zero for n-grams and for signals, per epoch and example. */
  decay: number;
  signalDecay: number;
  useSignals: boolean;
}

/** The log-odds of a complaint that a model gives a vector. */
export function logitOf(weights: Weights, vector: Vector): number {
  const own = ownLogit(weights, vector);
  return weights.kinds ? own - calmOf(kindOddsOf(weights.kinds, vector)) : own;
}

function ownLogit(weights: Weights, vector: Vector): number {
  let sum = weights.bias;
  const { places, shares, signals } = vector;
  for (let i = 0; i < places.length; i += 1) sum += (weights.table[places[i] ?? 0] ?? 0) * (shares[i] ?? 0);
  for (let i = 0; i < signals.length; i += 1) sum += (weights.signals[i] ?? 0) * (signals[i] ?? 0);
  return sum;
}

/**
 * Logistic regression by AdaGrad over a fixed shuffle; `start` is a model whose weights this one begins from. Where some
 * calm posts tell their kind, the kinds are fitted at the same time.
 */
export function fitLinear(vectors: readonly Vector[], options: FitOptions, start?: Weights): Weights {
  const weights: Weights = start
    ? { table: start.table.slice(), signals: start.signals.slice(), bias: start.bias }
    : { table: new Float32Array(PLACES + CLASS_PLACES), signals: new Float32Array(SIGNALS.length), bias: 0 };
  const kinds = vectors.some(({ calm }) => calm !== undefined) ? newKinds(vectors) : undefined;
  const seen = new Float32Array(weights.table.length).fill(1e-3);
  const seenSignals = new Float32Array(SIGNALS.length).fill(1e-1);
  const rounds = { epochs: options.epochs, rate: options.rate, seed: 20_261_122 };
  for (const { vector, rate } of inRounds(vectors, rounds)) {
    const odds = kinds && kindOddsOf(kinds.weights, vector);
    const complaint = 1 / (1 + Math.exp((odds ? calmOf(odds) : 0) - ownLogit(weights, vector)));
    if (kinds && odds) stepKinds(kinds, vector, odds, complaint, rate);
    const error = (complaint - vector.label) * vector.weight;
    stepPlaces(weights.table, seen, vector, error, rate, options.decay, start?.table);
    if (options.useSignals) stepSignals(weights, vector.signals, seenSignals, error, rate, options.signalDecay);
    weights.bias -= rate * 0.05 * error;
  }
  return kinds ? { ...weights, kinds: kinds.weights } : weights;
}

function stepPlaces(
  table: Float32Array,
  seen: Float32Array,
  { places, shares }: Vector,
  error: number,
  rate: number,
  decay: number,
  anchor: Float32Array | undefined,
): void {
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i] ?? 0;
    const gradient = error * (shares[i] ?? 0) + decay * ((table[place] ?? 0) - (anchor?.[place] ?? 0));
    step(table, seen, place, gradient, rate);
  }
}

function stepSignals(
  weights: Weights,
  signals: Float32Array,
  seen: Float32Array,
  error: number,
  rate: number,
  decay: number,
): void {
  for (let i = 0; i < signals.length; i += 1) {
    const value = signals[i] ?? 0;
    if (value !== 0) step(weights.signals, seen, i, error * value + decay * (weights.signals[i] ?? 0), rate);
  }
}
