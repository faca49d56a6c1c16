import { DRAFT_SIGNS } from '../src/core/tone/model/draftSigns';
import type { LinearFile } from '../src/core/tone/model/linear';
import type { ReplyWeightsFile } from '../src/core/tone/model/replyWeights';
import { SIGNS } from '../src/core/tone/model/sentenceSigns';
import { packSparse, type SparseEntry } from '../src/core/triage/model/sparseTable';
import { fitReplies, type ReplyModel } from './train-replies';
import type { ReplyVector, ReplyVectors } from './train-reply-vectors';

/** So many weights of each model are kept, the heaviest. */
const MOST_ENTRIES = { sentences: 60_000, drafts: 20_000 };

/** Both models of replies. */
export interface ReplyModels {
  sentences: ReplyModel;
  drafts: ReplyModel;
}

/**
 * Fits the model of sentences and the one of drafts. The heaviest weights are kept and fitted alone once more, so that they make
 * up for what is gone; in whole steps, as they are shipped.
 */
export function fitBoth({ sentences, drafts }: ReplyVectors): ReplyModels {
  return {
    sentences: fitSmall(sentences, SIGNS.length, MOST_ENTRIES.sentences),
    drafts: fitSmall(drafts, DRAFT_SIGNS.length, MOST_ENTRIES.drafts),
  };
}

function fitSmall(vectors: readonly ReplyVector[], signs: number, most: number): ReplyModel {
  const whole = fitReplies(vectors, signs);
  const isLearnt = new Uint8Array(whole.table.length);
  for (const [number] of shrunk(whole, most).entries) isLearnt[number] = 1;
  return withLeft(fitReplies(vectors, signs, isLearnt), most);
}

/** The models made small: int8 weights of words, with the bounds that go with them. */
export function packedReplies(
  { sentences, drafts }: ReplyModels,
  bounds: ReplyWeightsFile['bounds'],
): ReplyWeightsFile {
  return {
    sentences: packed(sentences, SIGNS, MOST_ENTRIES.sentences),
    drafts: packed(drafts, DRAFT_SIGNS, MOST_ENTRIES.drafts),
    bounds,
  };
}

/** A model with what is left of its weights. */
function withLeft(model: ReplyModel, most: number): ReplyModel {
  const { entries, scale } = shrunk(model, most);
  const table = new Float32Array(model.table.length);
  for (const [number, steps] of entries) table[number] = steps * scale;
  return { ...model, table };
}

/** The heaviest weights, in whole steps of `scale`. */
function shrunk({ table }: ReplyModel, most: number): { entries: SparseEntry[]; scale: number } {
  const sizes = Float32Array.from(table, Math.abs).sort().reverse();
  const least = sizes[most] ?? 0;
  const scale = (sizes[0] ?? 1) / 127;
  const entries: SparseEntry[] = [];
  table.forEach((weight, number) => {
    const steps = Math.round(weight / scale);
    if (Math.abs(weight) > least && steps !== 0) entries.push([number, steps]);
  });
  return { entries, scale };
}

function packed(model: ReplyModel, names: readonly string[], most: number): LinearFile {
  const { heads, signs, bias } = model;
  const { entries, scale } = shrunk(model, most);
  const bySign = names.map((name, sign) => [
    name,
    Array.from(signs.subarray(sign * heads, (sign + 1) * heads), rounded),
  ]);
  return {
    ...packSparse(entries),
    wordScale: scale,
    bias: Array.from(bias, rounded),
    signs: Object.fromEntries(bySign),
  };
}

const rounded = (value: number) => Math.round(value * 1e3) / 1e3;
