import type { Span } from './span';
import { type Token, tokenize } from './tokenize';

/** Whether a token ends a sentence: a line break or a run with `.`, `!`, `?` or `…`. */
export function endsSentence(token: Token): boolean {
  return token.word.endsSentence;
}

/** Spans of the sentences of a text, closing punctuation included, without the space around them. */
export function sentences(text: string): Span[] {
  return sentencesOf(tokenize(text));
}

/** The same for a text that is cut into tokens already. */
export function sentencesOf(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  let start = -1;
  let end = -1;
  for (const token of tokens) {
    const isBreak = token.norm === '\n';
    if (!isBreak) {
      if (start < 0) start = token.start;
      end = Math.max(end, token.end);
    }
    if (start >= 0 && endsSentence(token)) {
      spans.push({ start, end });
      start = -1;
    }
  }
  if (start >= 0) spans.push({ start, end });
  return spans;
}
