import { writeFileSync } from 'node:fs';
import { CLASS_PLACES } from '../src/core/triage/model/classFeatures';
import { PLACES, WORD_PLACES } from '../src/core/triage/model/features';
import { SIGNALS } from '../src/core/triage/model/signals';
import { packTable } from '../src/core/triage/model/table';
import type { WeightsFile } from '../src/core/triage/model/weights';
import { type HeldPost, withoutEachHand } from './train-hands';
import { vectorOf, type Weights } from './train-model';
import { labelledExamples, missingSets, moodModel, shippedModel } from './train-recipe';
import { boundsOf, packedRisks, risksWithoutEachHand } from './train-risk-file';
import { riskVectors } from './train-risk-vectors';
import { fitRisks } from './train-risks';

/** Where the weights go that the extension ships. */
const TARGET = new URL('../src/core/triage/model/weights.json', import.meta.url);
const RISK_TARGET = new URL('../src/core/triage/risks/weights.json', import.meta.url);
/** The heaviest weights are clipped at this part of the sorted sizes, so that the many small ones keep their steps. */
const CLIP = 0.9995;

/** `npm run train`: trains the shipped model from ../shared/data and the invented corpus. Takes about two minutes. */
function main(): void {
  const missing = missingSets();
  if (missing.length > 0) {
    console.error(`Cannot train: ../shared/data lacks ${missing.join(', ')}.`);
    process.exit(1);
  }
  const examples = labelledExamples();
  const vectors = examples.map(vectorOf);
  const mood = moodModel();
  const weights = shippedModel(vectors, mood);
  const { held, calibration } = withoutEachHand(examples, vectors, mood);
  const written = packed(weights, calibration);
  writeFileSync(TARGET, `${JSON.stringify(written, null, 1)}\n`);
  console.log(`Trained on ${vectors.length} labelled posts; ${JSON.stringify(written).length} bytes written.`);
  console.log(JSON.stringify(written.calibration));
  trainRisks(held, calibration);
}

function trainRisks(held: readonly HeldPost[], calibration: WeightsFile['calibration']): void {
  const vectors = riskVectors(held, calibration);
  const bounds = boundsOf(risksWithoutEachHand(vectors));
  const written = packedRisks(fitRisks(vectors.filter(({ post }) => post.seen)), bounds);
  writeFileSync(RISK_TARGET, `${JSON.stringify(written, null, 1)}\n`);
  console.log(
    `Risks: ${vectors.length} posts; ${JSON.stringify(written).length} bytes written. ${JSON.stringify(bounds)}`,
  );
}

function packed(weights: Weights, calibrated: WeightsFile['calibration']): WeightsFile {
  const wordScale = scaleOf(weights.table.subarray(0, WORD_PLACES));
  const characterScale = scaleOf(weights.table.subarray(WORD_PLACES, PLACES));
  const classScale = scaleOf(weights.table.subarray(PLACES));
  const table = new Int8Array(PLACES + CLASS_PLACES);
  for (let place = 0; place < table.length; place += 1) {
    const scale = place < WORD_PLACES ? wordScale : place < PLACES ? characterScale : classScale;
    const scaled = (weights.table[place] ?? 0) / scale;
    table[place] = Math.max(-127, Math.min(127, Math.round(scaled)));
  }
  const signals = Object.fromEntries(SIGNALS.map((name, i) => [name, rounded(weights.signals[i] ?? 0)]));
  const bias = rounded(weights.bias);
  return { bias, wordScale, characterScale, classScale, signals, calibration: calibrated, table: packTable(table) };
}

function scaleOf(block: Float32Array): number {
  const sizes = Float32Array.from(block.filter((value) => value !== 0).map(Math.abs)).sort();
  return (sizes[Math.floor((sizes.length - 1) * CLIP)] ?? 1) / 127;
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

main();
