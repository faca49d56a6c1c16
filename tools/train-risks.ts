import { RISKS } from '../src/core/triage/hint';
import { CLASS_PLACES } from '../src/core/triage/model/classFeatures';
import { PLACES } from '../src/core/triage/model/features';
import { RISK_SIGNS } from '../src/core/triage/risks/riskSigns';
import { inRounds, type Rounds, step } from './adagrad';
import { CLASS_OF_RISK } from './train-risk-classes';
import type { RiskVector } from './train-risk-vectors';

const COUNT = RISKS.length;
const SIGNS = RISK_SIGNS.length;
const ROUNDS: Rounds = { epochs: 12, rate: 0.2, seed: 77 };
/** Errors below this teach nothing and cost time. */
const LEAST_ERROR = 2e-3;
const SIGN_DECAY = 1e-4;
/** What is believed before the first post: that a phrase speaks for its risk, and words of a class for theirs. */
const PHRASE_BELIEF = 3;
const CLASS_BELIEF = 1;
const BIAS_BELIEF = -2.5;
/** Places of n-grams that fewer posts hold are not learnt. */
const LEAST_POSTS = 30;

/** Weights before they are made small: `table` by place and risk, `signs` by sign and risk. */
export interface RiskModel {
  table: Float32Array;
  signs: Float32Array;
  bias: Float32Array;
}

/** Twelve logistic regressions at once, by AdaGrad over a fixed shuffle. */
export function fitRisks(vectors: readonly RiskVector[], isLearnt = learntPlaces(vectors)): RiskModel {
  const model = believed();
  const seen = new Float32Array(model.table.length).fill(1e-3);
  const seenSigns = new Float32Array(model.signs.length).fill(0.1);
  for (const { vector, rate } of inRounds(vectors, ROUNDS)) {
    const odds = oddsOf(model, vector);
    for (let risk = 0; risk < COUNT; risk += 1) {
      if (isUnknown(vector, risk)) continue;
      const target = Number(vector.post.risks.includes(RISKS[risk] ?? 'safety'));
      const error = 1 / (1 + Math.exp(-(odds[risk] ?? 0))) - target;
      if (Math.abs(error) < LEAST_ERROR) continue;
      model.bias[risk] = (model.bias[risk] ?? 0) - rate * 0.05 * error;
      stepPlaces(model.table, seen, vector, risk, error, rate, isLearnt);
      stepSigns(model.signs, seenSigns, vector, risk, error, rate);
    }
  }
  return model;
}

/** A real post is taken to tell of no grave risk only where no phrase says that it does. */
function isUnknown({ post, phrases }: RiskVector, at: number): boolean {
  const risk = RISKS[at] ?? 'safety';
  return post.unknown !== undefined && (post.unknown.includes(risk) || phrases.has(risk));
}

function believed(): RiskModel {
  const table = new Float32Array((PLACES + CLASS_PLACES) * COUNT);
  const signs = new Float32Array(SIGNS * COUNT);
  RISKS.forEach((risk, at) => {
    signs[at * SIGNS] = PHRASE_BELIEF;
    for (const about of CLASS_OF_RISK[risk]) table[(PLACES + about) * COUNT + at] = CLASS_BELIEF;
  });
  return { table, signs, bias: new Float32Array(COUNT).fill(BIAS_BELIEF) };
}

/** By place and risk: whether enough posts hold the place for its weight to be learnt. */
function learntPlaces(vectors: readonly RiskVector[]): Uint8Array {
  const posts = new Uint16Array(PLACES + CLASS_PLACES);
  for (const { places } of vectors)
    for (const place of places) posts[place] = Math.min(60_000, (posts[place] ?? 0) + 1);
  const isLearnt = new Uint8Array(posts.length * COUNT);
  posts.forEach((count, place) => {
    if (place >= PLACES || count >= LEAST_POSTS) isLearnt.fill(1, place * COUNT, (place + 1) * COUNT);
  });
  return isLearnt;
}

/** The log-odds of each risk. */
export function oddsOf({ table, signs, bias }: RiskModel, vector: RiskVector): Float64Array {
  const odds = Float64Array.from(bias);
  const { places, shares } = vector;
  for (let i = 0; i < places.length; i += 1) {
    const at = (places[i] ?? 0) * COUNT;
    const share = shares[i] ?? 0;
    for (let risk = 0; risk < COUNT; risk += 1) odds[risk] = (odds[risk] ?? 0) + (table[at + risk] ?? 0) * share;
  }
  for (let at = 0; at < COUNT * SIGNS; at += 1) {
    const risk = Math.floor(at / SIGNS);
    odds[risk] = (odds[risk] ?? 0) + (signs[at] ?? 0) * (vector.signs[at] ?? 0);
  }
  return odds;
}

function stepPlaces(
  table: Float32Array,
  seen: Float32Array,
  { places, shares }: RiskVector,
  risk: number,
  error: number,
  rate: number,
  isLearnt: Uint8Array,
): void {
  for (let i = 0; i < places.length; i += 1) {
    const at = (places[i] ?? 0) * COUNT + risk;
    if (isLearnt[at] === 0) continue;
    step(table, seen, at, error * (shares[i] ?? 0), rate);
  }
}

function stepSigns(
  signs: Float32Array,
  seen: Float32Array,
  vector: RiskVector,
  risk: number,
  error: number,
  rate: number,
): void {
  for (let at = risk * SIGNS; at < (risk + 1) * SIGNS; at += 1) {
    const value = vector.signs[at] ?? 0;
    if (value === 0) continue;
    step(signs, seen, at, error * value + SIGN_DECAY * (signs[at] ?? 0), rate);
  }
}
