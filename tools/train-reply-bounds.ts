import { LEAN } from '../src/core/tone/model/replyReading';
import type { ReplyBounds, ReplyWeightsFile } from '../src/core/tone/model/replyWeights';
import { headOddsOf } from './train-replies';
import { fitBoth } from './train-reply-file';
import type { ReplyVector, ReplyVectors } from './train-reply-vectors';

/** A sentence or a draft with the odds that models give it which have not seen its hand. */
export interface HeldReply {
  vector: ReplyVector;
  /** By head. */
  odds: readonly number[];
}

/** The sentences and drafts of each hand by models trained on the other hands. */
export function repliesWithoutEachHand(vectors: ReplyVectors): { sentences: HeldReply[]; drafts: HeldReply[] } {
  const handOf = ({ reply }: ReplyVector) => `${reply.lang} ${reply.hand}`;
  const hands = [...new Set(vectors.drafts.map(handOf))];
  const held: { sentences: HeldReply[]; drafts: HeldReply[] } = { sentences: [], drafts: [] };
  for (const hand of hands) {
    const split = (isIn: boolean): ReplyVectors => ({
      sentences: vectors.sentences.filter((vector) => (handOf(vector) === hand) === isIn),
      drafts: vectors.drafts.filter((vector) => (handOf(vector) === hand) === isIn),
    });
    const models = fitBoth(split(false));
    const left = split(true);
    const wholes = new Map(left.drafts.map((vector) => [vector.reply, headOddsOf(models.drafts, vector, 0)]));
    for (const vector of left.drafts) held.drafts.push({ vector, odds: [wholes.get(vector.reply) ?? 0] });
    for (const vector of left.sentences) {
      const lean = LEAN * (wholes.get(vector.reply) ?? 0);
      const odds = vector.targets.map((_, head) => headOddsOf(models.sentences, vector, head) + lean);
      held.sentences.push({ vector, odds });
    }
  }
  return held;
}

/** The part of fine sentences that may be called faulty, or doubtful, of sentences that are not grave that may be called grave … */
const FALSELY_FAULTY = 0.025;
const FALSELY_DOUBTFUL = 0.1;
const FALSELY_GRAVE = 0.02;
/** … of faulty sentences that may be taken for fine, */
const FALSELY_FINE = 0.04;
/** … and of drafts at fault that may pass as lacking nothing. */
const FALSELY_COMPLETE = 0.05;

/** The bounds by language, from hands that the models have not seen. */
export function replyBoundsOf(held: {
  sentences: readonly HeldReply[];
  drafts: readonly HeldReply[];
}): ReplyWeightsFile['bounds'] {
  const of = (lang: string): ReplyBounds => {
    const odds = (part: readonly HeldReply[], head: number, target: number) =>
      part
        .filter(({ vector }) => vector.reply.lang === lang && vector.targets[head] === target)
        .map(({ odds }) => odds[head] ?? 0)
        .sort((a, b) => a - b);
    const [fine, faulty, mild] = [odds(held.sentences, 0, 0), odds(held.sentences, 0, 1), odds(held.sentences, 1, 0)];
    const unready = odds(held.drafts, 0, 1);
    return {
      faulty: at(fine, 1 - FALSELY_FAULTY),
      doubtful: at(fine, 1 - FALSELY_DOUBTFUL),
      fine: at(faulty, FALSELY_FINE),
      grave: at(mild, 1 - FALSELY_GRAVE),
      lacking: at(unready, FALSELY_COMPLETE),
    };
  };
  return { en: of('en'), fr: of('fr') };
}

function at(sorted: readonly number[], part: number): number {
  return Math.round((sorted[Math.floor(sorted.length * part)] ?? 0) * 1e3) / 1e3;
}
