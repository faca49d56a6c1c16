import type { Token } from '../../language/tokenize';
import type { CueHit } from '../cues/findCues';
import type { Reading } from '../reading';
import { classPlacesOf, classShare } from './classFeatures';
import { PLACES, unitOf } from './features';
import { calmLogit } from './calmKinds';
import { type GramSums, gramSumsOf } from './gramSums';
import { SIGNALS, signalsOf } from './signals';
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
  /** What the n-grams of each token weigh, in the order of the reading's tokens; valid until the next post is scored. */
  grams: GramSums;
  /** What one unit of these weights, of words and of characters, adds to the log-odds. */
  wordUnit: number;
  characterUnit: number;
  /** What each signal added, by its name. */
  signalWeights: Readonly<Record<string, number>>;
  /** What the post is about, as `classFeatures.ts` counts it. */
  classes: readonly number[];
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

/** Overwritten by each post. */
const signals = new Float32Array(SIGNALS.length);

/**
 * The probability that a post complains, by the shipped model: what its n-grams, classes and signals say for a complaint,
 * less what they say for each kind of calm post; calibrated by language.
 */
export function scoreComplaint(reading: Reading, cues: readonly CueHit[]): Score {
  const model = weights();
  const grams = gramSumsOf(reading.tokens);
  const classes = classPlacesOf(reading);
  const wordUnit = unitOf(model.wordScale, grams.wordCount);
  const characterUnit = unitOf(model.characterScale, grams.characterCount);
  const gramLogit = grams.word * wordUnit + grams.character * characterUnit;
  signalsOf(reading, cues, signals);
  const own = model.bias + gramLogit + classLogit(model, classes) + signalLogit(model);
  const logit = own - calmLogit(model.kinds, grams, classes, signals);
  const { slope, offset } = model.calibration[reading.language] ?? model.calibration.other ?? { slope: 1, offset: 0 };
  const probability = 1 / (1 + Math.exp(-(slope * logit + offset)));
  return { probability, grams, wordUnit, characterUnit, signalWeights: model.signals, classes };
}

function classLogit({ table, classScale }: LoadedWeights, classes: readonly number[]): number {
  let sum = 0;
  for (const place of classes) sum += (table[PLACES + place] ?? 0) * classShare(place);
  return sum * classScale;
}

function signalLogit(model: LoadedWeights): number {
  let sum = 0;
  for (let i = 0; i < signals.length; i += 1) sum += (signals[i] ?? 0) * (model.signalWeights[i] ?? 0);
  return sum;
}

/** What the tokens from `first` to `last` added to the log-odds. */
export function contributionOf(score: Score, first: number, last: number): number {
  let sum = 0;
  for (let i = first; i <= last; i += 1) sum += tokenWeight(score, i);
  return sum;
}

function tokenWeight({ grams, wordUnit, characterUnit }: Score, index: number): number {
  if (index >= grams.read) return 0;
  return (grams.words[index] ?? 0) * wordUnit + (grams.characters[index] ?? 0) * characterUnit;
}

/** The words that speak most for a complaint, heaviest first, neighbours as one. Accounts, links and marks are left out. */
export function telling(reading: Reading, score: Score): Contribution[] {
  const found: Contribution[] = [];
  let previous = -2;
  let before: Contribution | undefined;
  let heaviest = 0;
  for (let index = 0; index < score.grams.read; index += 1) {
    const weight = tokenWeight(score, index);
    const token = reading.tokens[index];
    if (weight < LEAST || token === undefined || !says(token)) continue;
    heaviest = Math.max(heaviest, weight);
    if (before && previous === index - 1 && token.start >= before.end) {
      before.end = token.end;
      before.weight = Math.max(before.weight, weight);
    } else {
      before = { start: token.start, end: token.end, weight };
      found.push(before);
    }
    previous = index;
  }
  found.sort((a, b) => b.weight - a.weight);
  return found.filter(({ weight }) => weight >= LEAST_PART * heaviest);
}

/** Whether a token may be named to a manager: neither account, link, mark nor grammar. */
export function says({ kind, norm }: Token): boolean {
  return kind === 'emoji' || (kind === 'word' && norm.length > 2 && !GRAMMAR.has(norm));
}
