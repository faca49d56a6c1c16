import { RISKS } from '../src/core/triage/hint';
import { PLACES, WORD_PLACES } from '../src/core/triage/model/features';
import { packSparse, type SparseEntry } from '../src/core/triage/model/sparseTable';
import { RISK_SIGNS } from '../src/core/triage/risks/riskSigns';
import type { RiskWeightsFile } from '../src/core/triage/risks/riskWeights';
import type { RiskVector } from './train-risk-vectors';
import { fitRisks, oddsOf, type RiskModel } from './train-risks';

const COUNT = RISKS.length;
/** So many weights are kept, those that move the odds of a usual post most. */
const MOST_ENTRIES = 24_000;
/** What a place of each kind adds to in a usual post. */
const USUAL_SHARE = { word: 0.14, character: 0.05, class: 0.25 };
/** The part of posts without any risk that may raise one by a phrase, and by the words alone. */
const FALSE_BY_PHRASE = 0.02;
const FALSE_ALONE = 0.025;
/** Of the posts in which the words alone raise a risk, so many must tell of it; one more is counted as wrong. */
const RIGHT_ALONE = 0.7;
/** Log-odds that no post has. */
const NEVER = 99;

type Bounds = RiskWeightsFile['raisedFrom'];

const kindOf = (place: number) => (place < WORD_PLACES ? 'word' : place < PLACES ? 'character' : 'class');

/** The model made small, with its bounds. */
export function packedRisks(model: RiskModel, raisedFrom: Bounds): RiskWeightsFile {
  const sizes: { number: number; weight: number; kind: keyof typeof USUAL_SHARE; size: number }[] = [];
  model.table.forEach((weight, number) => {
    if (weight === 0) return;
    const kind = kindOf(Math.floor(number / COUNT));
    sizes.push({ number, weight, kind, size: Math.abs(weight) * USUAL_SHARE[kind] });
  });
  const kept = sizes.sort((a, b) => b.size - a.size || a.number - b.number).slice(0, MOST_ENTRIES);
  const scale = (wanted: string) =>
    kept.reduce((most, { kind, weight }) => (kind === wanted ? Math.max(most, Math.abs(weight)) : most), 1e-6) / 127;
  const scales = { word: scale('word'), character: scale('character'), class: scale('class') };
  const entries = kept
    .map(({ number, weight, kind }): SparseEntry => [number, Math.round(weight / scales[kind])])
    .filter(([, weight]) => weight !== 0)
    .sort(([a], [b]) => a - b);
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

const rounded = (value: number) => Math.round(value * 1e3) / 1e3;

/** A post of a hand with the odds that a model gives it which has not seen that hand. */
export interface HeldOdds {
  vector: RiskVector;
  odds: Float64Array;
}

/** The risks of each hand by a model trained on the other hands. */
export function risksWithoutEachHand(vectors: readonly RiskVector[]): HeldOdds[] {
  const hands = [...new Set(vectors.map(({ post }) => post.hand))];
  return hands.flatMap((hand) => {
    const model = fitRisks(vectors.filter(({ post }) => post.hand !== hand && post.seen));
    return vectors.filter(({ post }) => post.hand === hand).map((vector) => ({ vector, odds: oddsOf(model, vector) }));
  });
}

/**
 * The odds beyond which so few posts without a risk lie as may raise one, by language. By words alone each risk must also
 * be right often enough, whatever the language: despair is sooner read into grief at a parcel than a threat is.
 */
export function boundsOf(held: readonly HeldOdds[]): Bounds {
  const rightOften = RISKS.map((_, at) => rightBound(held, at));
  const of = (lang: string) => {
    const calm = held.filter(({ vector }) => vector.post.lang === lang && vector.post.risks.length === 0);
    const alone = boundOf(calm, false, FALSE_ALONE);
    return { phrase: boundOf(calm, true, FALSE_BY_PHRASE), alone: rightOften.map((bound) => Math.max(bound, alone)) };
  };
  return { en: of('en'), fr: of('fr') };
}

function boundOf(calm: readonly HeldOdds[], byPhrase: boolean, part: number): number {
  const highest = calm
    .map(({ vector, odds }) =>
      RISKS.reduce(
        (most, risk, at) => (vector.phrases.has(risk) === byPhrase ? Math.max(most, odds[at] ?? 0) : most),
        Number.NEGATIVE_INFINITY,
      ),
    )
    .sort((a, b) => b - a);
  return rounded(highest[Math.floor(highest.length * part)] ?? 0);
}

/** The odds from which words alone are right about a risk often enough. Posts that tell of other risks say nothing here. */
function rightBound(held: readonly HeldOdds[], at: number): number {
  const risk = RISKS[at] ?? 'safety';
  const told = held
    .filter(({ vector: { phrases } }) => !phrases.has(risk))
    .filter(({ vector: { post } }) => post.risks.length === 0 || post.risks.includes(risk))
    .map(({ vector, odds }) => ({ odds: odds[at] ?? 0, isRight: vector.post.risks.length > 0 }))
    .sort((a, b) => b.odds - a.odds);
  let right = 0;
  let bound = NEVER;
  told.forEach(({ odds, isRight }, before) => {
    right += Number(isRight);
    if (isRight && right >= RIGHT_ALONE * (before + 2)) bound = odds;
  });
  // A hair below, so that the last right one lies beyond it after rounding.
  return rounded(bound - 0.001);
}
