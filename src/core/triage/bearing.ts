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
/** So many words may greet or thank beside a question. */
const MOST_TOLD = 5;
/** "Was a mess, but you sorted it": what follows the word is the good part. */
const NEWS_OF_GOOD = 60;

/** What the post does. Trouble that is told first and thanked for in the end is gratitude; a question without fault asks. */
export function bearingOf(reading: Reading, cues: readonly CueHit[]): Bearing {
  const standing = cues.filter((cue) => !cue.negated);
  const hostile = standing.some(({ kind }) => HOSTILE.has(kind));
  const faults = standing.filter(({ kind }) => FAULTS.has(kind));
  if (!hostile && isGrateful(reading, standing, lastOf(faults))) return 'grateful';
  const demands = standing.some(({ kind }) => kind === 'demand');
  return faults.length === 0 && !hostile && !demands && onlyAsks(reading) ? 'asking' : 'open';
}

/** Whether hardly anything is told beside the question. "Two hours in a tunnel. Is anybody driving?" tells. */
function onlyAsks({ text, tokens, asks }: Reading): boolean {
  if (!asks) return false;
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

function isGrateful(reading: Reading, standing: readonly CueHit[], lastFault: number): boolean {
  const kind = standing.filter((cue) => KIND.has(cue.kind));
  const last = lastOf(kind);
  const praises = kind.some((cue) => cue.kind === 'praise' || cue.kind === 'resolved');
  if (!praises || last < lastFault) return false;
  const turn = Math.max(-1, ...BUT.find(reading.tokens).map((match) => match.start));
  return turn < last && (turn < 0 || lastFault < turn || last - turn < NEWS_OF_GOOD);
}

function lastOf(cues: readonly CueHit[]): number {
  return Math.max(-1, ...cues.map((cue) => cue.start));
}
