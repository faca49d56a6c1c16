import { findClasses } from '../classes/findClasses';
import { classShare } from '../model/classFeatures';
import { gramsOf, PLACES, unitOf } from '../model/features';
import { says } from '../model/score';
import type { Reading } from '../reading';
import { type LoadedRiskWeights, riskWeights } from './riskWeights';

/** Words beside the heaviest one belong to it when they add this part of what it adds. */
const LEAST_PART = 0.3;
/** Words between two telling ones are taken in. */
const MOST_BETWEEN = 2;

/** The stretch of a post that speaks most for the risk at this place of `RISKS`, by the weights; none in an empty post. */
export function tellingWords(reading: Reading, risk: number): { start: number; end: number } | undefined {
  const { tokens } = reading;
  const added = addedByToken(reading, risk);
  const isWord = (at: number) => {
    const token = tokens[at];
    return token !== undefined && says(token);
  };
  let heaviest = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    if (isWord(at) && (added[at] ?? 0) > (added[heaviest] ?? Number.NEGATIVE_INFINITY)) heaviest = at;
  }
  const least = (added[heaviest] ?? 0) * LEAST_PART;
  const reach = (step: 1 | -1) => {
    let edge = heaviest;
    for (let at = heaviest + step; Math.abs(at - edge) <= MOST_BETWEEN + 1 && tokens[at]; at += step) {
      if (isWord(at) && (added[at] ?? 0) >= least) edge = at;
    }
    return edge;
  };
  const first = tokens[reach(-1)];
  const last = tokens[reach(1)];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

function addedByToken(reading: Reading, risk: number): Float64Array {
  const model = riskWeights();
  const added = new Float64Array(reading.tokens.length);
  const add = (token: number, value: number) => {
    added[token] = (added[token] ?? 0) + value;
  };
  const grams = gramsOf(reading.tokens);
  const words = unitOf(model.wordScale, grams.wordCount);
  for (let i = 0; i < grams.wordCount; i += 1) {
    add(grams.wordTokens[i] ?? 0, weightAt(model, grams.words[i] ?? 0, risk) * words);
  }
  const characters = unitOf(model.characterScale, grams.characterCount);
  for (let i = 0; i < grams.characterCount; i += 1) {
    add(grams.characterTokens[i] ?? 0, weightAt(model, grams.characters[i] ?? 0, risk) * characters);
  }
  for (const { about, first } of findClasses(reading)) {
    add(first, weightAt(model, PLACES + about, risk) * model.classScale * classShare(about));
  }
  return added;
}

function weightAt({ table }: LoadedRiskWeights, place: number, risk: number): number {
  const end = table.starts[place + 1] ?? 0;
  for (let entry = table.starts[place] ?? 0; entry < end; entry += 1) {
    if (table.heads[entry] === risk) return table.weights[entry] ?? 0;
  }
  return 0;
}
