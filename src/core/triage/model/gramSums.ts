import type { Token } from '../../language/tokenize';
import { BEFORE_FIRST, characterPlace, MOST_CHARACTERS, pairHash, withCode, wordPlace } from './features';
import { type Share, shareOf } from './share';
import { weights } from './weights';

/** The weights of a post's n-grams, added up in units of the table. Overwritten by the next post. */
export interface GramSums {
  /** Of each token: its word and the pair that it ends; the groups of characters that begin in it. */
  words: Int32Array;
  characters: Int32Array;
  /** The places of words and pairs, `wordCount` of them. */
  wordPlaces: Int32Array;
  /** So many tokens were read. */
  read: number;
  /** Of all tokens together. */
  word: number;
  character: number;
  /** How many n-grams there are. */
  wordCount: number;
  characterCount: number;
}

const sums: GramSums = {
  words: new Int32Array(MOST_CHARACTERS),
  characters: new Int32Array(MOST_CHARACTERS),
  wordPlaces: new Int32Array(MOST_CHARACTERS * 2),
  read: 0,
  word: 0,
  character: 0,
  wordCount: 0,
  characterCount: 0,
};
/** The share of each token that was read. */
const shares: Share[] = [];
/** Stands for what follows the last word. */
const NOTHING = -1;
const SPACE = 32;

/** The sums of a post's tokens: the same n-grams as `gramsOf` lists, without listing them. */
export function gramSumsOf(tokens: readonly Token[]): GramSums {
  const length = readWords(tokens);
  readCharacters(tokens);
  sums.characterCount = Math.max(0, length - 2) + Math.max(0, length - 3) + Math.max(0, length - 4);
  return sums;
}

/** Adds up words and pairs. Returns the length of what was read, in characters. */
function readWords(tokens: readonly Token[]): number {
  const { table } = weights();
  let length = 1;
  let previous = BEFORE_FIRST;
  sums.read = sums.word = sums.wordCount = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const word = tokens[i]?.word;
    if (word === undefined) break;
    let sum = 0;
    if (word.kind !== 'hashtag') {
      const share = shareOf(word);
      if (length + share.length + 2 >= MOST_CHARACTERS) break;
      length += share.length + 1;
      const pair = wordPlace(pairHash(previous, share.hash));
      sum = share.word + (table[pair] ?? 0);
      previous = share.hash;
      shares[i] = share;
      sums.wordPlaces[sums.wordCount++] = share.place;
      sums.wordPlaces[sums.wordCount++] = pair;
    }
    sums.words[i] = sum;
    sums.word += sum;
    sums.read = i + 1;
  }
  return length;
}

/** Adds up groups of characters, from the last word to the first, for each needs to know what follows. */
function readCharacters(tokens: readonly Token[]): void {
  sums.character = 0;
  let next = NOTHING;
  let second = NOTHING;
  let third = NOTHING;
  for (let i = sums.read - 1; i >= 0; i -= 1) {
    const share = tokens[i]?.kind === 'hashtag' ? undefined : shares[i];
    if (share === undefined) {
      sums.characters[i] = 0;
      continue;
    }
    const { length, codes } = share;
    const sum = share.inner + acrossOf(share, next, second, third);
    sums.characters[i] = sum;
    sums.character += sum;
    third = length > 2 ? codes[2] : length === 2 ? SPACE : length === 1 ? next : second;
    second = length > 1 ? codes[1] : length === 1 ? SPACE : next;
    next = length > 0 ? codes[0] : SPACE;
  }
}

/** The groups of 3 to 5 characters that begin in a word and end in what follows the space behind it. */
function acrossOf({ length, tails }: Share, next: number, second: number, third: number): number {
  if (next === NOTHING) return 0;
  const { table } = weights();
  let hash = withCode(tails[0], next);
  let sum = table[characterPlace(hash)] ?? 0;
  const longer = length > 0 ? withCode(tails[1], next) : 0;
  if (length > 0) sum += table[characterPlace(longer)] ?? 0;
  if (length > 1) sum += table[characterPlace(withCode(tails[2], next))] ?? 0;
  if (second === NOTHING) return sum;
  hash = withCode(hash, second);
  sum += table[characterPlace(hash)] ?? 0;
  if (length > 0) sum += table[characterPlace(withCode(longer, second))] ?? 0;
  return third === NOTHING ? sum : sum + (table[characterPlace(withCode(hash, third))] ?? 0);
}
