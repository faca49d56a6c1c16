import { writeFileSync } from 'node:fs';
import { PLACES, WORD_PLACES } from '../src/core/triage/model/features';
import { SIGNALS } from '../src/core/triage/model/signals';
import { packTable } from '../src/core/triage/model/table';
import type { WeightsFile } from '../src/core/triage/model/weights';
import { foldOf, platt } from './train-calibration';
import type { Example } from './train-data';
import { logitOf, type Vector, vectorOf, type Weights } from './train-model';
import {
  aclExamples,
  complaintModel,
  corpusExamples,
  missingSets,
  moodModel,
  rigautExamples,
  shippedModel,
  TALK,
  talkExamples,
} from './train-recipe';

/** Where the weights go that the extension ships. */
const TARGET = new URL('../src/core/triage/model/weights.json', import.meta.url);
const FOLDS = 3;
/** The heaviest weights are clipped at this part of the sorted sizes, so that the many small ones keep their steps. */
const CLIP = 0.9995;

/** `npm run train`: trains the shipped model from ../shared/data and the invented corpus. Takes about two minutes. */
function main(): void {
  const missing = missingSets();
  if (missing.length > 0) {
    console.error(`Cannot train: ../shared/data lacks ${missing.join(', ')}.`);
    process.exit(1);
  }
  const examples = [...aclExamples(), ...rigautExamples(), ...corpusExamples(true), ...talkExamples()];
  const vectors = examples.map(vectorOf);
  const mood = moodModel();
  const weights = shippedModel(vectors, mood);
  const written = packed(weights, calibration(examples, vectors, mood));
  writeFileSync(TARGET, `${JSON.stringify(written, null, 1)}\n`);
  console.log(`Trained on ${vectors.length} labelled posts; ${JSON.stringify(written).length} bytes written.`);
  console.log(JSON.stringify(written.calibration));
}

function packed(weights: Weights, calibrated: WeightsFile['calibration']): WeightsFile {
  const wordScale = scaleOf(weights.table.subarray(0, WORD_PLACES));
  const characterScale = scaleOf(weights.table.subarray(WORD_PLACES));
  const table = new Int8Array(PLACES);
  for (let place = 0; place < PLACES; place += 1) {
    const scaled = (weights.table[place] ?? 0) / (place < WORD_PLACES ? wordScale : characterScale);
    table[place] = Math.max(-127, Math.min(127, Math.round(scaled)));
  }
  const signals = Object.fromEntries(SIGNALS.map((name, i) => [name, rounded(weights.signals[i] ?? 0)]));
  const bias = rounded(weights.bias);
  return { bias, wordScale, characterScale, signals, calibration: calibrated, table: packTable(table) };
}

function scaleOf(block: Float32Array): number {
  const sizes = Float32Array.from(block.filter((value) => value !== 0).map(Math.abs)).sort();
  return (sizes[Math.floor((sizes.length - 1) * CLIP)] ?? 1) / 127;
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** From posts that a model has not seen (folds by core for invented ones): the slope from English, offsets by language. */
function calibration(examples: Example[], vectors: Vector[], mood: Weights): WeightsFile['calibration'] {
  const logits = new Float64Array(vectors.length);
  const folds = examples.map((example, index) =>
    foldOf(example.source.includes(' ') ? example.source : `${index}`, FOLDS),
  );
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = complaintModel(
      vectors.filter((_, i) => folds[i] !== fold),
      mood,
    );
    vectors.forEach((vector, i) => {
      if (folds[i] === fold) logits[i] = logitOf(model, vector);
    });
  }
  const pick = (wanted: (example: Example) => boolean) =>
    examples.flatMap((example, i) =>
      wanted(example) && !example.source.startsWith(TALK) ? [{ logit: logits[i] ?? 0, label: example.label }] : [],
    );
  const isReal = ({ source }: Example) => !source.includes(' ');
  const en = platt(pick((example) => example.lang === 'en' && isReal(example)));
  const of = (wanted: (lang: string) => boolean) =>
    platt(
      pick(({ lang }) => wanted(lang)),
      en.slope,
    );
  return { en, fr: of((lang) => lang === 'fr'), other: of((lang) => lang !== 'fr' && lang !== 'en') };
}

main();
