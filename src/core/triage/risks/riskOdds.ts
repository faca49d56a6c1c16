import { RISKS } from '../hint';
import { classShare } from '../model/classFeatures';
import { gramsOf, PLACES } from '../model/features';
import { RISK_SIGNS, type RiskGrounds, riskSignsOf } from './riskSigns';
import type { RiskTable } from './riskTable';
import { type LoadedRiskWeights, riskWeights } from './riskWeights';

/** The log-odds of each risk, in the order of `RISKS`. */
export function riskOddsOf(grounds: RiskGrounds): Float64Array {
  const model = riskWeights();
  const odds = Float64Array.from(model.bias);
  addWords(model, grounds, odds);
  const signs = riskSignsOf(grounds);
  for (let sign = 0; sign < RISK_SIGNS.length; sign += 1) {
    const weights = model.signs[RISK_SIGNS[sign] ?? ''];
    const value = signs[sign] ?? 0;
    if (value === 0 || weights === undefined) continue;
    for (let risk = 0; risk < odds.length; risk += 1) odds[risk] = (odds[risk] ?? 0) + value * (weights[risk] ?? 0);
  }
  const lean = signs[1] ?? 0;
  for (const risk of grounds.phrases) {
    const at = RISKS.indexOf(risk);
    odds[at] = (odds[at] ?? 0) + (model.signs.phrase?.[at] ?? 0) + lean * (model.signs.phraseInComplaint?.[at] ?? 0);
  }
  return odds;
}

function addWords(model: LoadedRiskWeights, { reading, classes }: RiskGrounds, odds: Float64Array): void {
  const grams = gramsOf(reading.tokens);
  const words = model.wordScale / Math.sqrt(Math.max(1, grams.wordCount));
  addPlaces(model.table, grams.words, grams.wordCount, words, odds);
  const characters = model.characterScale / Math.sqrt(Math.max(1, grams.characterCount));
  addPlaces(model.table, grams.characters, grams.characterCount, characters, odds);
  const { starts, risks, weights } = model.table;
  for (const about of classes) {
    const unit = model.classScale * classShare(about);
    const end = starts[PLACES + about + 1] as number;
    for (let entry = starts[PLACES + about] as number; entry < end; entry += 1) {
      odds[risks[entry] as number] = (odds[risks[entry] as number] as number) + (weights[entry] as number) * unit;
    }
  }
}

/** Hundreds of places in every post, so nothing is asked for twice. */
function addPlaces(
  { starts, risks, weights }: RiskTable,
  places: Int32Array,
  count: number,
  unit: number,
  odds: Float64Array,
): void {
  for (let i = 0; i < count; i += 1) {
    const place = places[i] as number;
    let entry = starts[place] as number;
    const end = starts[place + 1] as number;
    for (; entry < end; entry += 1) {
      const risk = risks[entry] as number;
      odds[risk] = (odds[risk] as number) + (weights[entry] as number) * unit;
    }
  }
}
