import { DRAFT_SIGNS } from '../src/core/tone/model/draftSigns';
import type { LinearFile } from '../src/core/tone/model/linear';
import type { ReplyWeightsFile } from '../src/core/tone/model/replyWeights';
import { SIGNS } from '../src/core/tone/model/sentenceSigns';
import { packSparse, type SparseEntry } from '../src/core/triage/model/sparseTable';
import { fitReplies, type ReplyModel } from './train-replies';
import type { ReplyVectors } from './train-reply-vectors';

/** So many weights of each model are kept, the heaviest. */
const MOST_ENTRIES = { sentences: 30_000, drafts: 10_000 };

/** Both models of replies. */
export interface ReplyModels {
  sentences: ReplyModel;
  drafts: ReplyModel;
}

/** Fits the model of sentences and the one of drafts. */
export function fitBoth({ sentences, drafts }: ReplyVectors): ReplyModels {
  return { sentences: fitReplies(sentences, SIGNS.length), drafts: fitReplies(drafts, DRAFT_SIGNS.length) };
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

function packed({ heads, table, signs, bias }: ReplyModel, names: readonly string[], most: number): LinearFile {
  const sizes = Float32Array.from(table, Math.abs).sort().reverse();
  const least = sizes[most] ?? 0;
  const scale = (sizes[0] ?? 1) / 127;
  const entries: SparseEntry[] = [];
  table.forEach((weight, number) => {
    const steps = Math.round(weight / scale);
    if (Math.abs(weight) > least && steps !== 0) entries.push([number, steps]);
  });
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
