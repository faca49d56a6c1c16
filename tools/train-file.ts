import { CALM_KINDS, type KindsFile } from '../src/core/triage/model/calmKinds';
import { CLASS_PLACES } from '../src/core/triage/model/classFeatures';
import { PLACES, WORD_PLACES } from '../src/core/triage/model/features';
import { SIGNALS } from '../src/core/triage/model/signals';
import { packSparse, type SparseEntry } from '../src/core/triage/model/sparseTable';
import { packTable } from '../src/core/triage/model/table';
import type { WeightsFile } from '../src/core/triage/model/weights';
import { type KindWeights, newKinds } from './train-kinds';
import type { Weights } from './train-model';

/** The heaviest weights are clipped at this part of the sorted sizes, so that the many small ones keep their steps. */
const CLIP = 0.9995;

/** The model made small: int8 weights with a scale for each block. */
export function packedModel(weights: Weights, calibration: WeightsFile['calibration']): WeightsFile {
  const { table, signals, bias, kinds = newKinds([]).weights } = weights;
  const wordScale = scaleOf(table.subarray(0, WORD_PLACES));
  const characterScale = scaleOf(table.subarray(WORD_PLACES, PLACES));
  const classScale = scaleOf(table.subarray(PLACES));
  const scaleAt = (place: number) => (place < WORD_PLACES ? wordScale : place < PLACES ? characterScale : classScale);
  return {
    bias: rounded(bias),
    wordScale,
    characterScale,
    classScale,
    signals: Object.fromEntries(SIGNALS.map((name, i) => [name, rounded(signals[i] ?? 0)])),
    calibration,
    kinds: packedKinds(kinds),
    table: packTable(Int8Array.from(table, (weight, place) => inSteps(weight, scaleAt(place)))),
  };
}

function packedKinds({ table, signals, bias }: KindWeights): KindsFile {
  const count = CALM_KINDS.length;
  const firstClass = PLACES * count;
  const wordScale = scaleOf(table.subarray(0, firstClass));
  const classScale = scaleOf(table.subarray(firstClass, (PLACES + CLASS_PLACES) * count));
  const entries: SparseEntry[] = [];
  table.forEach((weight, number) => {
    const steps = inSteps(weight, number < firstClass ? wordScale : classScale);
    if (steps !== 0) entries.push([number, steps]);
  });
  const ofKinds = (values: Float32Array, at: number) => CALM_KINDS.map((_, kind) => rounded(values[at + kind] ?? 0));
  return {
    ...packSparse(entries),
    wordScale,
    classScale,
    bias: ofKinds(bias, 0),
    signals: Object.fromEntries(SIGNALS.map((name, i) => [name, ofKinds(signals, i * count)])),
  };
}

function inSteps(weight: number, scale: number): number {
  return Math.max(-127, Math.min(127, Math.round(weight / scale)));
}

function scaleOf(block: Float32Array): number {
  const sizes = Float32Array.from(block.filter((value) => value !== 0).map(Math.abs)).sort();
  return (sizes[Math.floor((sizes.length - 1) * CLIP)] ?? 1) / 127;
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
