import { RISKS } from '../src/core/triage/hint';
import { CLASS_PLACES } from '../src/core/triage/model/classFeatures';
import { PLACES, WORD_PLACES } from '../src/core/triage/model/features';
import { packSparse, type SparseEntry } from '../src/core/triage/model/sparseTable';
import { RISK_SIGNS } from '../src/core/triage/risks/riskSigns';
import type { RiskWeightsFile } from '../src/core/triage/risks/riskWeights';
import type { RiskVector } from './train-risk-vectors';
import { fitRisks, type RiskModel } from './train-risks';

const COUNT = RISKS.length;
/** So many weights are kept, those that move the odds of a usual post most. */
const MOST_ENTRIES = 120_000;
/** What a place of each kind adds to in a usual post. */
const USUAL_SHARE = { word: 0.14, character: 0.05, class: 0.25 };
type Kind = keyof typeof USUAL_SHARE;

/** What stands at a place of the table. */
function kindOf(number: number): Kind {
  const place = Math.floor(number / COUNT);
  return place < WORD_PLACES ? 'word' : place < PLACES ? 'character' : 'class';
}

/** The model made small, with its bounds. */
export function packedRisks(model: RiskModel, raisedFrom: RiskWeightsFile['raisedFrom']): RiskWeightsFile {
  const { entries, scales } = shrunk(model);
  const signs = RISK_SIGNS.map((name, sign) => [
    name,
    RISKS.map((_, risk) => rounded(model.signs[risk * RISK_SIGNS.length + sign] ?? 0)),
  ]);
  return {
    ...packSparse(entries),
    wordScale: scales.word,
    characterScale: scales.character,
    classScale: scales.class,
    bias: Array.from(model.bias, rounded),
    signs: Object.fromEntries(signs),
    raisedFrom,
  };
}

/** What is left of the weights: the heaviest, in whole steps of their kind. */
function shrunk({ table }: RiskModel): { entries: SparseEntry[]; scales: Record<Kind, number> } {
  const sizes: { number: number; weight: number; kind: Kind; size: number }[] = [];
  table.forEach((weight, number) => {
    if (weight === 0) return;
    const kind = kindOf(number);
    sizes.push({ number, weight, kind, size: Math.abs(weight) * USUAL_SHARE[kind] });
  });
  const kept = sizes.sort((a, b) => b.size - a.size || a.number - b.number).slice(0, MOST_ENTRIES);
  const scale = (wanted: Kind) =>
    kept.reduce((most, { kind, weight }) => (kind === wanted ? Math.max(most, Math.abs(weight)) : most), 1e-6) / 127;
  const scales = { word: scale('word'), character: scale('character'), class: scale('class') };
  const entries = kept
    .map(({ number, weight, kind }): SparseEntry => [number, Math.round(weight / scales[kind])])
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => a - b);
  return { entries, scales };
}

/**
 * Fits, keeps the heaviest weights and fits those alone once more, so that they make up for what is gone. In whole steps, as it
 * is shipped: bounds must hold for that.
 */
export function fitSmall(vectors: readonly RiskVector[]): RiskModel {
  const { entries } = shrunk(fitRisks(vectors));
  const isLearnt = new Uint8Array((PLACES + CLASS_PLACES) * COUNT);
  for (const [number] of entries) isLearnt[number] = 1;
  return asShipped(fitRisks(vectors, isLearnt));
}

function asShipped(model: RiskModel): RiskModel {
  const { entries, scales } = shrunk(model);
  const table = new Float32Array(model.table.length);
  for (const [number, steps] of entries) table[number] = steps * scales[kindOf(number)];
  return { ...model, table };
}

/** As it is written to the file: to the third place. */
export const rounded = (value: number) => Math.round(value * 1e3) / 1e3;
