import { newNote, type Word } from '../../language/lexicon';
import { characterPlace, FIRST_HASH, FIRST_OF_GROUP, maskedForm, withCode, wordPlace } from './features';
import { weights } from './weights';

/**
 * What the model makes of one word wherever it stands. Only the pairs and the groups of characters that run across two
 * words must be looked up anew in each post.
 */
export interface Share {
  /** Length of the masked form, and its hash. */
  length: number;
  hash: number;
  /** Its place in the table. */
  place: number;
  /** Weight of the word, and of all groups of characters within it and the spaces around it. */
  word: number;
  inner: number;
  /** Its first three codes. */
  codes: readonly [number, number, number];
  /** Hashes of its last group of 2, 3 and 4 characters, the space behind it included; what follows goes on from there. */
  tails: readonly [number, number, number];
}

/** Where each word keeps its share. */
const NOTE = newNote();

/** The share of a word, worked out once. */
export function shareOf(word: Word): Share {
  const known = word.notes[NOTE] as Share | undefined;
  if (known !== undefined) return known;
  const form = maskedForm(word);
  const { table } = weights();
  let hash = FIRST_HASH;
  for (let i = 0; i < form.length; i += 1) hash = withCode(hash, form.charCodeAt(i));
  const place = wordPlace(hash);
  const share: Share = {
    length: form.length,
    hash,
    place,
    word: table[place] ?? 0,
    inner: innerOf(` ${form} `),
    codes: [form.charCodeAt(0), form.charCodeAt(1), form.charCodeAt(2)],
    tails: [tailOf(` ${form} `, 2), tailOf(` ${form} `, 3), tailOf(` ${form} `, 4)],
  };
  word.notes[NOTE] = share;
  return share;
}

function innerOf(padded: string): number {
  const { table } = weights();
  let sum = 0;
  for (let start = 0; start + 2 < padded.length; start += 1) {
    let hash = tailOf(padded.slice(start, start + 2), 2);
    for (let end = start + 2; end < padded.length && end < start + 5; end += 1) {
      hash = withCode(hash, padded.charCodeAt(end));
      sum += table[characterPlace(hash)] ?? 0;
    }
  }
  return sum;
}

function tailOf(padded: string, size: number): number {
  let hash = FIRST_OF_GROUP;
  for (let i = Math.max(0, padded.length - size); i < padded.length; i += 1) hash = withCode(hash, padded.charCodeAt(i));
  return hash;
}
