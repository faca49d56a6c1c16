import { RISKS, type Risk } from '../src/core/triage/hint';
import type { RiskWeightsFile } from '../src/core/triage/risks/riskWeights';
import { fitSmall, rounded } from './train-risk-file';
import { EVERYDAY } from './train-risk-real';
import type { RiskVector } from './train-risk-vectors';
import { oddsOf } from './train-risks';

/** The part of posts without any risk that may raise one by a phrase, and by the words alone. */
const FALSE_BY_PHRASE = 0.03;
const FALSE_ALONE = 0.025;
/** The part of real posts that may raise a grave one by the words alone: hardly any of them tell of one in words that no phrase knows. */
const FALSE_ON_REAL = 0.005;
/** Of the posts in which the words alone raise a risk, so many must tell of it; one more is counted as wrong. */
const RIGHT_ALONE = 0.7;
/**
 * Of the real posts in which a phrase names a risk, the part that tells of it, from 400 hits that were read, in round figures. Elsewhere than in
 * written posts, nearly all who name the press or their despair mean nothing by it.
 */
const RIGHT_BY_PHRASE: Record<Risk, number> = {
  safety: 0.4,
  privacy: 0.6,
  billing: 0.5,
  fraud: 0.6,
  legal: 0.6,
  discrimination: 0.55,
  outage: 0.6,
  boycott: 0.3,
  media: 0.2,
  vulnerable: 0.3,
  distress: 0.1,
  threat: 0.15,
};
/** Hands are held back in so many groups. */
const GROUPS = 8;
/** Log-odds that no post has. */
const NEVER = 99;

type Bounds = RiskWeightsFile['raisedFrom'];

/** A post of a hand with the odds that a model gives it which has not seen that hand. */
export interface HeldOdds {
  vector: RiskVector;
  odds: Float64Array;
}

/** The risks of each hand by a model that has not seen it. A few hands at a time are held back, or it would take half an hour. */
export function risksWithoutEachHand(vectors: readonly RiskVector[]): HeldOdds[] {
  const hands = [...new Set(vectors.map(({ post }) => post.hand))];
  const groupOf = new Map(hands.map((hand, at) => [hand, at % GROUPS]));
  return Array.from({ length: GROUPS }, (_, group) => {
    const isHeld = ({ post }: RiskVector) => groupOf.get(post.hand) === group;
    const model = fitSmall(vectors.filter((vector) => !isHeld(vector) && vector.post.seen));
    return vectors.filter(isHeld).map((vector) => ({ vector, odds: oddsOf(model, vector) }));
  }).flat();
}

/**
 * The odds beyond which so few posts without a risk lie as may raise one, by language. By words alone each risk must also
 * be right often enough, whatever the language: despair is sooner read into grief at a parcel than a threat is. Grave ones must
 * be rare among real posts besides.
 */
export function boundsOf(held: readonly HeldOdds[]): Bounds {
  const rightOften = RISKS.map((_, at) => rightBound(held, at));
  const rarer = RISKS.map((risk) => rarerInReal(held, risk));
  const of = (lang: string) => {
    const mine = held.filter(({ vector: { post } }) => post.lang === lang && post.risks.length === 0);
    const calm = mine.filter(({ vector }) => !isReal(vector));
    const phrase = boundOf(calm, true, FALSE_BY_PHRASE, rarer);
    const alone = boundOf(calm, false, FALSE_ALONE);
    const grave = Math.max(
      alone,
      boundOf(
        mine.filter(({ vector }) => isReal(vector)),
        false,
        FALSE_ON_REAL,
      ),
    );
    const least = (at: number) => (EVERYDAY.includes(RISKS[at] ?? 'safety') ? alone : grave);
    return {
      phrase: rarer.map((by) => rounded(phrase + by)),
      alone: rightOften.map((bound, at) => Math.max(bound, least(at))),
    };
  };
  return { en: of('en'), fr: of('fr') };
}

function isReal({ post }: RiskVector): boolean {
  return post.unknown !== undefined;
}

/** By how much, in log-odds, the phrases of a risk are rarer right in real posts than in written ones. */
function rarerInReal(held: readonly HeldOdds[], risk: Risk): number {
  const named = held.filter(({ vector }) => !isReal(vector) && vector.phrases.has(risk));
  const right = named.filter(({ vector }) => vector.post.risks.includes(risk)).length;
  return logit((right + 1) / (named.length + 2)) - logit(RIGHT_BY_PHRASE[risk]);
}

const logit = (share: number) => Math.log(share / (1 - share));

/** `less` is taken from the odds of each risk. */
function boundOf(calm: readonly HeldOdds[], byPhrase: boolean, part: number, less: readonly number[] = []): number {
  const highest = calm
    .map(({ vector, odds }) =>
      RISKS.reduce(
        (most, risk, at) =>
          vector.phrases.has(risk) === byPhrase && !vector.post.unknown?.includes(risk)
            ? Math.max(most, (odds[at] ?? 0) - (less[at] ?? 0))
            : most,
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
    .filter(({ vector: { phrases, post } }) => !phrases.has(risk) && !post.unknown?.includes(risk))
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
