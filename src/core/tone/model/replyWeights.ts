import type { Language } from '../../brand';
import { DRAFT_SIGNS } from './draftSigns';
import { type Linear, type LinearFile, unpackLinear } from './linear';
import { SIGNS } from './sentenceSigns';
import file from './weights.json' with { type: 'json' };

/** Log-odds: from `faulty` and `grave` on a sentence is called so, from `doubtful` on it may be, below `fine` it is fine; a draft below `lacking` lacks nothing. */
export interface ReplyBounds {
  faulty: number;
  grave: number;
  doubtful: number;
  fine: number;
  lacking: number;
}

/** What `npm run train` writes for replies. */
export interface ReplyWeightsFile {
  /** Heads in the order of `HEADS`. */
  sentences: LinearFile;
  /** One head: whether a draft is not ready. */
  drafts: LinearFile;
  bounds: Record<Language, ReplyBounds>;
}

interface ReplyWeights extends Pick<ReplyWeightsFile, 'bounds'> {
  sentences: Linear;
  drafts: Linear;
}

let loaded: ReplyWeights | undefined;

/** The shipped weights for replies, unpacked at the first use. */
export function replyWeights(): ReplyWeights {
  loaded ??= {
    sentences: unpackLinear(file.sentences, SIGNS),
    drafts: unpackLinear(file.drafts, DRAFT_SIGNS),
    bounds: file.bounds,
  };
  return loaded;
}
