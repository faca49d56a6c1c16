import type { Word } from '../../language/lexicon';
import type { Token } from '../../language/tokenize';

/** Places for word features and, after them, for character features in the one table of weights. */
export const WORD_PLACES = 131_072;
export const CHARACTER_PLACES = 262_144;
export const PLACES = WORD_PLACES + CHARACTER_PLACES;

/** Longest stretch that is read: a note of 25,000 characters says at its start whether it complains. */
export const MOST_CHARACTERS = 1_500;

/** The n-grams of a post: places in the table, and the token each comes from. Buffers are reused by the next call. */
export interface Grams {
  words: Int32Array;
  wordTokens: Int32Array;
  wordCount: number;
  characters: Int32Array;
  characterTokens: Int32Array;
  characterCount: number;
}

const grams: Grams = {
  words: new Int32Array(MOST_CHARACTERS * 2 + 4),
  wordTokens: new Int32Array(MOST_CHARACTERS * 2 + 4),
  wordCount: 0,
  characters: new Int32Array(MOST_CHARACTERS * 3 + 12),
  characterTokens: new Int32Array(MOST_CHARACTERS * 3 + 12),
  characterCount: 0,
};
const codes = new Int32Array(MOST_CHARACTERS + 8);
const owners = new Int32Array(MOST_CHARACTERS + 8);

/** What one n-gram of `count` adds, by its weight: a long post weighs no more than a short one. */
export function unitOf(scale: number, count: number): number {
  return scale / Math.sqrt(Math.max(1, count));
}

/** Whose n-grams are in the buffers: the odds of the risks and the words that tell of them ask for the same ones in a row. */
let latest: readonly Token[] | undefined;

/**
 * Hashes the words, word pairs and groups of 3 to 5 characters of a post. Accounts, links and numbers are masked, so that
 * the model never learns a name. The result is valid until the next call.
 */
export function gramsOf(tokens: readonly Token[]): Grams {
  if (latest === tokens) return grams;
  latest = tokens;
  grams.wordCount = 0;
  grams.characterCount = 0;
  let length = 0;
  let previous = BEFORE_FIRST;
  codes[length++] = 32;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'hashtag') continue;
    const form = maskedForm(token.word);
    if (length + form.length + 2 >= MOST_CHARACTERS) break;
    let hash = FIRST_HASH;
    for (let c = 0; c < form.length; c += 1) {
      const code = form.charCodeAt(c);
      hash = withCode(hash, code);
      codes[length] = code;
      owners[length++] = i;
    }
    codes[length] = 32;
    owners[length++] = i;
    addWord(hash, i);
    addWord(pairHash(previous, hash), i);
    previous = hash;
  }
  addCharacters(length);
  return grams;
}

/** A word as the model reads it. */
export function maskedForm({ kind, norm }: Word): string {
  if (kind === 'mention') return '@u';
  if (kind === 'url') return '_url';
  if (kind === 'number') return '0';
  if (norm === '\n') return '¶';
  return kind === 'punctuation' && norm.length > 3 ? norm.slice(0, 3) : norm;
}

/** Hashes before the first code of a word and of a group of characters, and of the word before the first one. */
export const FIRST_HASH = 0x811c9dc5;
export const FIRST_OF_GROUP = 0x345678;
export const BEFORE_FIRST = 0x2f;

/** The hash with one more code. */
export function withCode(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The hash of two words in a row. */
export function pairHash(before: number, hash: number): number {
  return Math.imul(before, 0x9e3779b1) ^ hash;
}

/** The place of a word or pair in the table. */
export function wordPlace(hash: number): number {
  return mixed(hash) & (WORD_PLACES - 1);
}

/** The place of a group of characters in the table. */
export function characterPlace(hash: number): number {
  return WORD_PLACES + (mixed(hash) & (CHARACTER_PLACES - 1));
}

function addWord(hash: number, token: number): void {
  grams.words[grams.wordCount] = wordPlace(hash);
  grams.wordTokens[grams.wordCount++] = token;
}

function addCharacters(length: number): void {
  for (let at = 0; at + 2 < length; at += 1) {
    let hash = withCode(withCode(FIRST_OF_GROUP, codes[at] ?? 0), codes[at + 1] ?? 0);
    for (let size = 2; size < 5 && at + size < length; size += 1) {
      hash = withCode(hash, codes[at + size] ?? 0);
      grams.characters[grams.characterCount] = characterPlace(hash);
      grams.characterTokens[grams.characterCount++] = owners[at + 1] ?? 0;
    }
  }
}

/** Spreads the hash over its low bits, as the table is smaller than 2^32. Its sizes are powers of two. */
function mixed(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (spread ^ (spread >>> 13)) >>> 0;
}
