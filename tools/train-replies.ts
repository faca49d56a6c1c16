import type { LinearInput } from '../src/core/tone/model/linear';
import { unitOf, WORD_PLACES } from '../src/core/triage/model/features';
import { inRounds, type Rounds, step } from './adagrad';
import type { ReplyVector } from './train-reply-vectors';

const ROUNDS: Rounds = { epochs: 8, rate: 0.3, seed: 7 };
/** Errors below this teach nothing and cost time. */
const LEAST_ERROR = 2e-3;
const WORD_DECAY = 1e-5;
const SIGN_DECAY = 1e-4;
const BIAS_BELIEF = -0.5;
/** Words and pairs that fewer sentences, or drafts, hold are not learnt. */
const LEAST_HELD = 2;

/** Weights before they are made small: by place and head, and by sign and head. */
export interface ReplyModel {
  heads: number;
  table: Float32Array;
  signs: Float32Array;
  bias: Float32Array;
}

/**
 * A logistic regression for each head of the targets, by AdaGrad over a fixed shuffle. `signs` are so many; `isLearnt` says by
 * place and head which weights of words are learnt.
 */
export function fitReplies(
  vectors: readonly ReplyVector[],
  signs: number,
  isLearnt: Uint8Array = learntPlaces(vectors),
): ReplyModel {
  const heads = vectors[0]?.targets.length ?? 0;
  const model = {
    heads,
    table: new Float32Array(WORD_PLACES * heads),
    signs: new Float32Array(signs * heads),
    bias: new Float32Array(heads).fill(BIAS_BELIEF),
  };
  const seen = {
    table: new Float32Array(model.table.length).fill(1e-3),
    signs: new Float32Array(model.signs.length).fill(0.1),
  };
  for (const { vector, rate } of inRounds(vectors, ROUNDS)) stepAll(model, seen, vector, rate, isLearnt);
  return model;
}

function learntPlaces(vectors: readonly ReplyVector[]): Uint8Array {
  const heads = vectors[0]?.targets.length ?? 0;
  const held = new Uint16Array(WORD_PLACES);
  for (const { places } of vectors)
    for (const place of new Set(Array.from(places))) held[place] = Math.min(60_000, (held[place] ?? 0) + 1);
  const isLearnt = new Uint8Array(WORD_PLACES * heads);
  held.forEach((count, place) => {
    if (count >= LEAST_HELD) isLearnt.fill(1, place * heads, (place + 1) * heads);
  });
  return isLearnt;
}

/** The log-odds of one head. */
export function headOddsOf({ heads, table, signs, bias }: ReplyModel, input: LinearInput, head: number): number {
  let odds = bias[head] ?? 0;
  const unit = unitOf(1, input.places.length);
  for (let i = 0; i < input.places.length; i += 1) odds += (table[(input.places[i] ?? 0) * heads + head] ?? 0) * unit;
  for (const sign of input.signs) odds += signs[sign * heads + head] ?? 0;
  return odds;
}

function stepAll(
  model: ReplyModel,
  seen: Pick<ReplyModel, 'table' | 'signs'>,
  vector: ReplyVector,
  rate: number,
  isLearnt: Uint8Array,
): void {
  const { places, signs, targets } = vector;
  const unit = unitOf(1, places.length);
  targets.forEach((target, head) => {
    if (target === undefined) return;
    const error = 1 / (1 + Math.exp(-headOddsOf(model, vector, head))) - target;
    if (Math.abs(error) < LEAST_ERROR) return;
    for (let i = 0; i < places.length; i += 1) {
      const at = (places[i] ?? 0) * model.heads + head;
      if (isLearnt[at] === 0) continue;
      step(model.table, seen.table, at, error * unit + WORD_DECAY * (model.table[at] ?? 0), rate);
    }
    for (const sign of signs) {
      const at = sign * model.heads + head;
      step(model.signs, seen.signs, at, error + SIGN_DECAY * (model.signs[at] ?? 0), rate);
    }
    model.bias[head] = (model.bias[head] ?? 0) - rate * 0.05 * error;
  });
}
