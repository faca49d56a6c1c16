import { compilePhrases } from '../language/phrases';
import { sentencesOf } from '../language/sentences';
import type { Token } from '../language/tokenize';
import type { CueHit } from './cues/findCues';
import type { Reading } from './reading';
import { CUE_KINDS } from './reasonKinds';

/** What a post does beside telling: it thanks or praises in the end, it plainly asks, or neither. */
export type Bearing = 'grateful' | 'asking' | 'open';

/** A complaint cue that names a fault (a demand or anger alone may be small talk). */
export const FAULTS: ReadonlySet<string> = new Set(CUE_KINDS.filter((kind) => kind !== 'demand' && kind !== 'anger'));
const HOSTILE: ReadonlySet<string> = new Set(['sarcasm', 'anger', 'leaving']);
const KIND: ReadonlySet<string> = new Set(['praise', 'thanks', 'resolved', 'noFault']);

/** After these words the thanks are taken back. */
const BUT = compilePhrases<true>([
  [
    true,
    [
      '(but|however|though|although|yet|except|shame|pity|still|unfortunately|sadly)',
      '(mais|sauf|pourtant|dommage|par contre|cependant|malheureusement|toujours|helas|en revanche)',
    ],
  ],
]);
/** Questions that ask for nothing: whoever puts them is indignant. */
const SCORN = compilePhrases<true>([
  [
    true,
    [
      '(what|how) you call (a|an|this|that|service|support|help|care|quality|fast|premium)',
      '(you|they) call (this|that|it) (a|an|service|support|help|care|quality|fast|premium)',
      '(is|was) (this|that|it) (a|some kind of|some sort of|supposed to be a|meant to be a) joke',
      '(are|r) (you|u|they) (even |actually |all )?(serious|kidding|joking|having a laugh|taking the mick|taking the piss)',
      '(how|what) (hard|difficult) (is it|can it be|can that be)',
      'what (exactly |the hell |on earth )?(am i|are we|do i|do we|did i) pay* for',
      "(c' est|est ce) (ca|cela|donc ca) (que|ce que) vous appelez",
      'vous appelez (ca|cela) (un|une|du|de|des|la|le)',
      '(vous vous|vous|on se|on nous) (moquez|moque|foutez|fout) (de|du|d)',
      "(c' est|est ce) (une|une mauvaise) (blague|plaisanterie)",
      '(vous etes|vs etes|t es|etes vous) serieu*',
      'a quoi (ca |cela )?(sert|servez) (vous|votre|de vous|de payer|l)',
    ],
  ],
]);
/** So many words may greet or thank beside a question. */
const MOST_TOLD = 5;
/** "Was a mess, but you sorted it": what follows the word is the good part. */
const NEWS_OF_GOOD = 60;

/** What the post does. Trouble that is told first and thanked for in the end is gratitude; a question without fault asks. */
export function bearingOf(reading: Reading, cues: readonly CueHit[]): Bearing {
  let hostile = false;
  let demands = false;
  let praises = false;
  let lastFault = -1;
  let lastKind = -1;
  for (let i = 0; i < cues.length; i += 1) {
    const { kind, start, negated } = cues[i] as CueHit;
    if (negated) continue;
    if (HOSTILE.has(kind)) hostile = true;
    if (FAULTS.has(kind)) lastFault = Math.max(lastFault, start);
    if (KIND.has(kind)) lastKind = Math.max(lastKind, start);
    if (kind === 'demand') demands = true;
    if (kind === 'praise' || kind === 'resolved') praises = true;
  }
  if (!hostile && praises && lastKind >= lastFault && isGrateful(reading, lastKind, lastFault)) return 'grateful';
  return lastFault < 0 && !hostile && !demands && onlyAsks(reading) ? 'asking' : 'open';
}

/** Whether hardly anything is told beside the question. "Two hours in a tunnel. Is anybody driving?" tells. */
function onlyAsks({ text, tokens, asks }: Reading): boolean {
  if (!asks || SCORN.find(tokens).length > 0) return false;
  const told = sentencesOf(tokens).filter((sentence) => !text.slice(sentence.start, sentence.end).includes('?'));
  if (told.length === sentencesOf(tokens).length) return true;
  const isTold = (token: Token) =>
    token.kind === 'word' && told.some(({ start, end }) => token.start >= start && token.end <= end);
  return tokens.filter(isTold).length <= MOST_TOLD;
}

/** What gratitude and a plain question take from the log-odds of a complaint. */
const TAKEN: Record<Bearing, number> = { grateful: 1.6, asking: 1.6, open: 0 };

/** The probability of a complaint, given what else the post does. */
export function inBearing(probability: number, bearing: Bearing): number {
  const odds = (probability / (1 - probability)) * Math.exp(-TAKEN[bearing]);
  return Number.isFinite(odds) ? odds / (1 + odds) : probability;
}

/** Whether the kind words have the last say. */
function isGrateful(reading: Reading, last: number, lastFault: number): boolean {
  let turn = -1;
  for (const { start } of BUT.find(reading.tokens)) turn = Math.max(turn, start);
  return turn < last && (turn < 0 || lastFault < turn || last - turn < NEWS_OF_GOOD);
}
