import { isWithin, type Span } from '../../language/span';
import type { DraftContext } from '../context';
import { CREDIT_IDS } from '../credits/index';
import { isCredited } from '../serving';

/** What the sentence and the post look like, beside what the sentence and the rest of the draft earn. */
const AROUND = [
  'toPraise',
  'toQuestion',
  'toUnknown',
  'toGrave',
  'toSafety',
  'toAngry',
  'first',
  'last',
  'alone',
  'asks',
  'exclaims',
  'short',
  'long',
  'quoted',
] as const;

/** What speaks for or against a fault beside the words: a credit in the sentence, one elsewhere, and what stands around. */
export const SIGNS: readonly string[] = [...CREDIT_IDS, ...CREDIT_IDS.map((id) => `${id}Elsewhere`), ...AROUND];

const MOST_OF_SHORT = 3;
const MOST_OF_USUAL = 15;

/** Which of `SIGNS` stand by a sentence of the draft, by their places. */
export function signsOf(draft: DraftContext, sentence: Span): number[] {
  const found: number[] = [];
  CREDIT_IDS.forEach((id, at) => {
    if (draft.credits.has(id)) found.push(isCredited(draft, sentence, [id]) ? at : CREDIT_IDS.length + at);
  });
  aroundOf(draft, sentence).forEach((holds, at) => {
    if (holds) found.push(2 * CREDIT_IDS.length + at);
  });
  return found;
}

/** In the order of `AROUND`. */
function aroundOf({ text, complaint, sentences, quoted }: DraftContext, sentence: Span): boolean[] {
  const words = text.slice(sentence.start, sentence.end);
  const count = words.split(/\s+/).length;
  return [
    complaint.kind === 'praise',
    complaint.kind === 'question',
    complaint.kind === 'unknown',
    complaint.grave,
    complaint.safety,
    complaint.angry,
    sentence.start === sentences[0]?.start,
    sentence.start === sentences.at(-1)?.start,
    sentences.length === 1,
    /\?\s*$/.test(words),
    /!\s*$/.test(words),
    count <= MOST_OF_SHORT,
    count > MOST_OF_USUAL,
    isWithin(quoted, sentence),
  ];
}
