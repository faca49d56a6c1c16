import type { GramSums } from './gramSums';
import { classShare } from './classFeatures';
import { PLACES, unitOf } from './features';
import { addPlace, type PackedTable, type SparseTable } from './sparseTable';

/** What a post is that complains of nothing: one of these, or talk. Each may speak against a complaint in its own words. */
export const CALM_KINDS = ['praise', 'question', 'public'] as const;

/** What `npm run train` writes for the kinds of calm posts. Lists by kind are in the order of `CALM_KINDS`. */
export interface KindsFile extends PackedTable {
  /** What one step of a weight is worth. */
  wordScale: number;
  classScale: number;
  bias: readonly number[];
  /** By name of `SIGNALS`. */
  signals: Record<string, readonly number[]>;
}

/** The weights in their places; those of signals in the order of `SIGNALS`. */
export interface LoadedKinds extends Omit<KindsFile, 'steps' | 'weights' | 'signals'> {
  table: SparseTable;
  signals: readonly (readonly number[])[];
}

/** Overwritten by each post. */
const odds = new Float64Array(CALM_KINDS.length);

/**
 * What talk and the kinds of calm posts together hold against a complaint, in log-odds: that it may be praise weighs
 * nothing where it reads like a question already.
 */
export function calmLogit(
  model: LoadedKinds,
  { wordPlaces, wordCount }: GramSums,
  classes: readonly number[],
  signals: Float32Array,
): number {
  odds.set(model.bias);
  const unit = unitOf(model.wordScale, wordCount);
  for (let i = 0; i < wordCount; i += 1) addPlace(model.table, wordPlaces[i] as number, unit, odds);
  for (const about of classes) addPlace(model.table, PLACES + about, model.classScale * classShare(about), odds);
  for (let i = 0; i < signals.length; i += 1) {
    const value = signals[i] as number;
    if (value === 0) continue;
    const weights = model.signals[i] ?? [];
    for (let kind = 0; kind < odds.length; kind += 1) odds[kind] = (odds[kind] as number) + value * (weights[kind] ?? 0);
  }
  return calmOf(odds);
}

/** What talk (whose log-odds are 0) and the calm kinds with these log-odds together hold against a complaint, in log-odds. */
export function calmOf(odds: Float64Array): number {
  let sum = 1;
  for (const each of odds) sum += Math.exp(each);
  return Math.log(sum);
}
