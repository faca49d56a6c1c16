import { RISKS } from '../hint';
import { classShare } from '../model/classFeatures';
import { PLACES, unitOf } from '../model/features';
import { type RiskShare, riskShareOf } from './riskShare';
import { RISK_SIGNS, type RiskGrounds, riskSignsOf } from './riskSigns';
import { addPlace } from './riskTable';
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

/** Weights added up by risk: of words and pairs, and of groups of characters. Overwritten by each post. */
const words = new Int32Array(RISKS.length);
const characters = new Int32Array(RISKS.length);
const about = new Int32Array(RISKS.length);

function addWords(model: LoadedRiskWeights, { reading, grams, classes }: RiskGrounds, odds: Float64Array): void {
  const { table } = model;
  words.fill(0);
  characters.fill(0);
  for (let i = 0; i < grams.read; i += 1) {
    const word = reading.tokens[i]?.word;
    if (word !== undefined && word.kind !== 'hashtag') addShare(riskShareOf(word));
  }
  for (let i = 0; i < grams.pairCount; i += 1) addPlace(table, grams.pairs[i] as number, words);
  for (let i = 0; i < grams.acrossCount; i += 1) addPlace(table, grams.across[i] as number, characters);
  addSums(odds, words, unitOf(model.wordScale, grams.wordCount));
  addSums(odds, characters, unitOf(model.characterScale, grams.characterCount));
  for (const place of classes) {
    about.fill(0);
    addPlace(table, PLACES + place, about);
    addSums(odds, about, model.classScale * classShare(place));
  }
}

function addShare({ word, inner }: RiskShare): void {
  for (let risk = 0; risk < words.length; risk += 1) {
    words[risk] = (words[risk] as number) + (word[risk] as number);
    characters[risk] = (characters[risk] as number) + (inner[risk] as number);
  }
}

function addSums(odds: Float64Array, sums: Int32Array, unit: number): void {
  for (let risk = 0; risk < odds.length; risk += 1) odds[risk] = (odds[risk] as number) + (sums[risk] as number) * unit;
}
