import type { Word } from './lexicon';
import type { Token } from './tokenize';

/** Tokens as phrases see them: without commas, quotes, hyphens and the hashtags above their words. */
export interface Stream {
  tokens: readonly Token[];
  /** The words of the stream are the first `length`; what follows is left from longer texts. */
  words: Word[];
  length: number;
  /** Index in `tokens` of each place of the stream. */
  origin: number[];
  /** Changes with each text. */
  number: number;
}

/** Matchers ask for the same text in a row, so there is only one stream, which each new text overwrites. */
const stream: Stream = { tokens: [], words: [], length: 0, origin: [], number: 0 };

/** The stream of a text's tokens, valid until another text's is asked for. */
export function streamOf(tokens: readonly Token[]): Stream {
  if (stream.tokens === tokens) return stream;
  let length = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const word = tokens[i]?.word;
    if (word === undefined || word.isTransparent) continue;
    stream.words[length] = word;
    stream.origin[length] = i;
    length += 1;
  }
  stream.tokens = tokens;
  stream.length = length;
  stream.number += 1;
  return stream;
}
