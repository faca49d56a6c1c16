import type { CueHit } from '../cues/findCues';
import type { Reading } from '../reading';
import { gramsOf, WORD_PLACES } from './features';
import { signalsOf } from './signals';
import { type LoadedWeights, weights } from './weights';

/** A stretch of the post and what it added to the log-odds of a complaint. */
export interface Contribution {
  start: number;
  end: number;
  weight: number;
}

/** The model's answer for one post. */
export interface Score {
  /** Calibrated probability, 0 to 1, that the post complains. */
  probability: number;
  /** What each token's n-grams added to the log-odds, in the order of the reading's tokens. */
  perToken: Float64Array;
  /** What each signal added, by its name. */
  signalWeights: Readonly<Record<string, number>>;
}

/** A word is named when it added so much, and this part of what the heaviest word added. */
const LEAST = 0.2;
const LEAST_PART = 0.4;
/** Grammar says nothing to a manager, whatever weight the model gives it. */
const GRAMMAR = new Set(
  `and but the that this these those with from have has had was were are for you your they them their there then than what when
   where which who whom whose why how not nobody nothing none never still just only about after again all also any because been
   before being both could did does doing down during each every few get got her here him his into its itself like made make more
   most much now off once one other our out over own same she should some such too under until very via will would yet can may
   ain't don't didn't isn't can't won't it's i'm i've we're you're mais les des une pour pas plus que qui quoi dont avec sans dans
   sur sous par est sont ete suis etes avez avons ont aux ces cette cela ceux chez comme donc elle elles ils nous vous leur leurs
   mes mon nos notre votre vos ses son tes ton tout tous toute toutes tres trop rien jamais toujours encore personne aucun aucune
   bien aussi alors apres avant deja depuis entre etait fait faire faut ici jour meme moi non oui peu peut quand quel quelle sera
   seulement soit vers voila anybody anyone everybody everyone somebody someone something anything everything minute minutes
   hour hours day days week weeks month months year years today yesterday tomorrow tonight morning time times people thing things
   way lot really already going getting since while though maybe quelqu'un quelque chose heure heures jours semaine semaines
   mois annee annees ans aujourd'hui hier demain matin soir gens truc trucs vraiment quoi comment para con por que les und der die das nicht ist per che non`.split(/\s+/),
);

/** The probability that a post complains, by the shipped model: its n-grams and its signals, calibrated by language. */
export function scoreComplaint(reading: Reading, cues: readonly CueHit[]): Score {
  const model = weights();
  const perToken = new Float64Array(reading.tokens.length);
  const logit = model.bias + gramLogit(model, reading, perToken) + signalLogit(model, reading, cues);
  const { slope, offset } = model.calibration[reading.language] ??
    model.calibration.other ?? { slope: 1, offset: 0 };
  return { probability: 1 / (1 + Math.exp(-(slope * logit + offset))), perToken, signalWeights: model.signals };
}

function gramLogit(model: LoadedWeights, reading: Reading, perToken: Float64Array): number {
  const grams = gramsOf(reading.tokens);
  const { table } = model;
  const wordUnit = model.wordScale / Math.sqrt(Math.max(1, grams.wordCount));
  const characterUnit = model.characterScale / Math.sqrt(Math.max(1, grams.characterCount));
  let sum = 0;
  for (let i = 0; i < grams.wordCount; i += 1) {
    const value = (table[grams.words[i] ?? 0] ?? 0) * wordUnit;
    const token = grams.wordTokens[i] ?? 0;
    perToken[token] = (perToken[token] ?? 0) + value;
    sum += value;
  }
  for (let i = 0; i < grams.characterCount; i += 1) {
    const value = (table[grams.characters[i] ?? WORD_PLACES] ?? 0) * characterUnit;
    const token = grams.characterTokens[i] ?? 0;
    perToken[token] = (perToken[token] ?? 0) + value;
    sum += value;
  }
  return sum;
}

function signalLogit(model: LoadedWeights, reading: Reading, cues: readonly CueHit[]): number {
  const values = signalsOf(reading, cues);
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += (values[i] ?? 0) * (model.signalWeights[i] ?? 0);
  return sum;
}

/** What the tokens from `first` to `last` added to the log-odds. */
export function contributionOf(score: Score, first: number, last: number): number {
  let sum = 0;
  for (let i = first; i <= last; i += 1) sum += score.perToken[i] ?? 0;
  return sum;
}

/** The words that speak most for a complaint, heaviest first, neighbours as one. Accounts, links and marks are left out. */
export function telling(reading: Reading, score: Score): Contribution[] {
  const found: Contribution[] = [];
  let previous = -2;
  reading.tokens.forEach((token, index) => {
    const weight = score.perToken[index] ?? 0;
    const says = (token.kind === 'word' && token.norm.length > 2 && !GRAMMAR.has(token.norm)) || token.kind === 'emoji';
    if (!says || weight < LEAST) return;
    const before = found.at(-1);
    if (before && previous === index - 1 && token.start >= before.end) {
      before.end = token.end;
      before.weight = Math.max(before.weight, weight);
    } else found.push({ start: token.start, end: token.end, weight });
    previous = index;
  });
  found.sort((a, b) => b.weight - a.weight);
  return found.filter(({ weight }) => weight >= LEAST_PART * (found[0]?.weight ?? 0));
}
