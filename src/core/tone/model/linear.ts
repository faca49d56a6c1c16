import { unitOf } from '../../triage/model/features';
import { addPlace, type PackedTable, type SparseTable, unpackSparse } from '../../triage/model/sparseTable';

/** Several logistic regressions on the same words and signs, as `npm run train` writes them. Lists are by head. */
export interface LinearFile extends PackedTable {
  /** What one step of a word's weight is worth. */
  wordScale: number;
  bias: readonly number[];
  /** By name of the sign. */
  signs: Record<string, readonly number[]>;
}

/** The same in its place in memory; signs by their place. */
export interface Linear extends Pick<LinearFile, 'wordScale' | 'bias'> {
  table: SparseTable;
  signs: readonly (readonly number[])[];
}

/** What such a model is asked about: places of words, and the signs that stand there. */
export interface LinearInput {
  places: ArrayLike<number>;
  signs: readonly number[];
}

/** Unpacks a model whose signs have these names, in the order of their places. */
export function unpackLinear({ steps, weights, wordScale, bias, signs }: LinearFile, names: readonly string[]): Linear {
  const table = unpackSparse({ steps, weights }, bias.length);
  return { table, wordScale, bias, signs: names.map((name) => signs[name] ?? []) };
}

/** The log-odds of each head. */
export function oddsOf(model: Linear, { places, signs }: LinearInput): Float64Array {
  const odds = Float64Array.from(model.bias);
  const unit = unitOf(model.wordScale, places.length);
  for (let i = 0; i < places.length; i += 1) addPlace(model.table, places[i] as number, unit, odds);
  for (const sign of signs) {
    const weights = model.signs[sign] ?? [];
    for (let head = 0; head < odds.length; head += 1) odds[head] = (odds[head] ?? 0) + (weights[head] ?? 0);
  }
  return odds;
}
