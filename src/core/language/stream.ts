import { type Word, wordOf } from './lexicon';
import { isTransparent } from './pattern';
import { endsSentence } from './sentences';
import type { Token } from './tokenize';

/** Tokens as phrases see them: without commas, quotes, hyphens and the hashtags above their words. */
export interface Stream {
  tokens: readonly Token[];
  words: Word[];
  /** Whether a sentence ends at this place. */
  breaks: boolean[];
  /** Index in `tokens` of each place of the stream. */
  origin: number[];
}

let latest: Stream | undefined;

/** The stream of a text's tokens. Many matchers ask for the same one in a row, so the latest is kept. */
export function streamOf(tokens: readonly Token[]): Stream {
  if (latest?.tokens === tokens) return latest;
  const stream: Stream = { tokens, words: [], breaks: [], origin: [] };
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || isTransparent(token)) continue;
    stream.words.push(wordOf(token.norm));
    stream.breaks.push(endsSentence(token));
    stream.origin.push(i);
  }
  latest = stream;
  return stream;
}
