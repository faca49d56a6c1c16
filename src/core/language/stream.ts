import { isTransparent, keyOf } from './pattern';
import { endsSentence } from './sentences';
import type { Token } from './tokenize';

/** Tokens as phrases see them: without commas, quotes, hyphens and the hashtags above their words. */
export interface Stream {
  tokens: readonly Token[];
  keys: string[];
  /** Index in `tokens` of each place of the stream. */
  origin: number[];
}

/** The stream of a text's tokens. */
export function streamOf(tokens: readonly Token[]): Stream {
  const keys: string[] = [];
  const origin: number[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || isTransparent(token)) continue;
    keys.push(keyOf(token.norm));
    origin.push(i);
  }
  return { tokens, keys, origin };
}

/** Whether a sentence ends at this place of the stream. */
export function isBreak(stream: Stream, at: number): boolean {
  const token = stream.tokens[stream.origin[at] ?? 0];
  return token !== undefined && endsSentence(token);
}
