import { fusedHead } from './elision';
import { fold } from './fold';
import { type Word, wordOf } from './lexicon';
import type { TokenKind } from './tokenize';

/** One way to write a word, with its capitals and accents, as it stands in texts. */
export interface Spelling {
  text: string;
  word: Word;
  /** Length of an elided French head without its apostrophe ("jai"), mostly 0. */
  head: number;
  hash: number;
}

/** Places of the table, a power of two; at most two thirds of them are taken before all are forgotten. */
const PLACES = 32_768;
const MOST_REMEMBERED = 20_000;
/** A longer one is too rare to remember. */
const LONGEST_REMEMBERED = 24;
let table: (Spelling | undefined)[] = new Array(PLACES);
let remembered = 0;

/**
 * The spelling of the token that stands from `start` to `end`. Words return again and again, so they are found by their
 * characters in place: no copy of them is made, which is what costs when texts are cut.
 */
export function spellingAt(text: string, start: number, end: number, kind: TokenKind): Spelling {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  if (end - start > LONGEST_REMEMBERED) return newSpelling(text.slice(start, end), kind, hash);
  let place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  for (let known = table[place]; known !== undefined; known = table[place]) {
    if (known.hash === hash && known.word.kind === kind && standsAt(known.text, text, start, end)) return known;
    place = (place + 1) & (PLACES - 1);
  }
  if (remembered >= MOST_REMEMBERED) {
    table = new Array(PLACES);
    remembered = 0;
  }
  const spelling = newSpelling(text.slice(start, end), kind, hash);
  table[place] = spelling;
  remembered += 1;
  return spelling;
}

function standsAt(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let i = 0; i < written.length; i += 1) {
    if (written.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  }
  return true;
}

function newSpelling(text: string, kind: TokenKind, hash: number): Spelling {
  const word = wordOf(kind, fold(text));
  // Where nothing is folded, both share one string, which makes them quick to compare.
  return { text: text === word.norm ? word.norm : text, word, head: kind === 'word' ? fusedHead(text) : 0, hash };
}
