import { findCues } from '../src/core/triage/cues/findCues';
import { CLASS_PLACES, classPlacesOf, classShare } from '../src/core/triage/model/classFeatures';
import { gramsOf, PLACES, unitOf } from '../src/core/triage/model/features';
import { SIGNALS, signalsOf } from '../src/core/triage/model/signals';
import { readText } from '../src/core/triage/reading';
import type { Example } from './train-data';

/** An example as numbers: places of n-grams and classes with their share, and signals. */
export interface Vector {
  places: Int32Array;
  shares: Float32Array;
  signals: Float32Array;
  label: 0 | 1;
  weight: number;
  source: string;
}

/** A linear model before it is made small. */
export interface Weights {
  table: Float32Array;
  signals: Float32Array;
  bias: number;
}

export interface FitOptions {
  epochs: number;
  rate: number;
  /** Pull towards zero for n-grams and for signals, per epoch and example. */
  decay: number;
  signalDecay: number;
  useSignals: boolean;
}

/** Reads an example once, so that many models can be fitted on it. */
export function vectorOf(example: Example): Vector {
  const reading = readText({ text: example.text, lang: example.lang });
  const grams = gramsOf(reading.tokens);
  const counts = new Map<number, number>();
  const wordShare = unitOf(1, grams.wordCount);
  const characterShare = unitOf(1, grams.characterCount);
  for (let i = 0; i < grams.wordCount; i += 1) add(counts, grams.words[i] ?? 0, wordShare);
  for (let i = 0; i < grams.characterCount; i += 1) add(counts, grams.characters[i] ?? 0, characterShare);
  for (const place of classPlacesOf(reading)) counts.set(PLACES + place, classShare(place));
  const signals = signalsOf(reading, findCues(reading));
  const { label, weight, source } = example;
  const places = Int32Array.from(counts.keys());
  return { places, shares: Float32Array.from(counts.values()), signals, label, weight, source };
}

function add(counts: Map<number, number>, place: number, share: number): void {
  counts.set(place, (counts.get(place) ?? 0) + share);
}

/** The log-odds that a model gives a vector. */
export function logitOf(weights: Weights, vector: Vector): number {
  let sum = weights.bias;
  const { places, shares, signals } = vector;
  for (let i = 0; i < places.length; i += 1) sum += (weights.table[places[i] ?? 0] ?? 0) * (shares[i] ?? 0);
  for (let i = 0; i < signals.length; i += 1) sum += (weights.signals[i] ?? 0) * (signals[i] ?? 0);
  return sum;
}

/** Logistic regression by AdaGrad over a fixed shuffle; `start` is a model whose weights this one begins from. */
export function fitLinear(vectors: readonly Vector[], options: FitOptions, start?: Weights): Weights {
  const weights: Weights = start
    ? { table: start.table.slice(), signals: start.signals.slice(), bias: start.bias }
    : { table: new Float32Array(PLACES + CLASS_PLACES), signals: new Float32Array(SIGNALS.length), bias: 0 };
  const anchor = start?.table;
  const seen = new Float32Array(weights.table.length).fill(1e-3);
  const seenSignals = new Float32Array(SIGNALS.length).fill(1e-1);
  const order = Int32Array.from(vectors.keys());
  const random = generator(20_261_122);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    const rate = options.rate / (1 + 0.3 * epoch);
    for (const index of order) {
      const vector = vectors[index];
      if (!vector) continue;
      const error = (1 / (1 + Math.exp(-logitOf(weights, vector))) - vector.label) * vector.weight;
      const { places, shares, signals } = vector;
      for (let i = 0; i < places.length; i += 1) {
        const place = places[i] ?? 0;
        const weight = weights.table[place] ?? 0;
        const gradient = error * (shares[i] ?? 0) + options.decay * (weight - (anchor?.[place] ?? 0));
        const total = (seen[place] ?? 0) + gradient * gradient;
        seen[place] = total;
        weights.table[place] = weight - (rate * gradient) / Math.sqrt(total);
      }
      if (options.useSignals) stepSignals(weights, signals, seenSignals, error, rate, options.signalDecay);
      weights.bias -= rate * 0.05 * error;
    }
  }
  return weights;
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
    if (value === 0) continue;
    const gradient = error * value + decay * (weights.signals[i] ?? 0);
    const total = (seen[i] ?? 0) + gradient * gradient;
    seen[i] = total;
    weights.signals[i] = (weights.signals[i] ?? 0) - (rate * gradient) / Math.sqrt(total);
  }
}

/** Repeatable random numbers from 0 to 1 (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Shuffles in place. */
export function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = held;
  }
}
