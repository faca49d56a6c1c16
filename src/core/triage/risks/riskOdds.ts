import { RISKS } from '../hint';
import { classShare } from '../model/classFeatures';
import { gramsOf, PLACES, unitOf } from '../model/features';
import { addPlace } from '../model/sparseTable';
import { RISK_SIGNS, type RiskGrounds, riskSignsOf } from './riskSigns';
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
  const { words, wordCount, characters, characterCount } = gramsOf(reading.tokens);
  const [wordUnit, characterUnit] = [unitOf(model.wordScale, wordCount), unitOf(model.characterScale, characterCount)];
  for (let i = 0; i < wordCount; i += 1) addPlace(model.table, words[i] as number, wordUnit, odds);
  for (let i = 0; i < characterCount; i += 1) addPlace(model.table, characters[i] as number, characterUnit, odds);
  for (const about of classes) addPlace(model.table, PLACES + about, model.classScale * classShare(about), odds);
}
