import { compilePhrases } from './phrases';
import { endsSentence } from './sentences';
import type { Span } from './span';
import { type Token, tokenize } from './tokenize';

/** Words that are not the author's own: between quotation marks, or told as somebody else's. */
export interface QuotedSpan extends Span {
  how: 'quote' | 'reported';
}

const CLOSING: Record<string, string> = { '«': '»', '“': '”', '„': '“', '"': '"', '‹': '›', '❝': '❞' };
/** A mark that never closes quotes nothing; beyond this many characters it is taken for a stray. */
const LONGEST_QUOTE = 600;
const HAS_MARK = /[«“„"‹❝]/;

const REPORTED = compilePhrases<true>([
  [
    true,
    [
      '(they|he|she|you|agent|driver|staff|guy|lady|service|support|news|article|police|report*|sources|people|everyone|someone) (said|says|say|told|tells|claimed|claims|claim|replied|announced) (me|us)? (that|to)?',
      '(was|were|been|being) told (that|to)?',
      'according to',
      "(ils|il|elle|on|elles|vous|conseiller|conseillere|livreur|agent|service|presse|gens) (m'|nous)? (a|ont|avez|dit|disent|pretend|pretendent|affirme|annonce|repond|repondent) (dit|repondu|annonce|affirme|pretendu|explique)? (que|qu')",
      "(selon|d' apres) (la|le|les|l')",
    ],
  ],
]);

/** Quoted stretches without their marks, then reported speech up to the end of its sentence; in the text's order. */
export function quotedSpans(text: string): QuotedSpan[] {
  return quotedSpansOf(text, tokenize(text));
}

/** The same for a text that is cut into tokens already. */
export function quotedSpansOf(text: string, tokens: readonly Token[]): QuotedSpan[] {
  const spans = markedSpans(text);
  for (const match of REPORTED.find(tokens)) {
    const start = tokens[match.last + 1]?.start;
    if (start !== undefined) spans.push({ start, end: sentenceEnd(tokens, match.last + 1), how: 'reported' });
  }
  return spans.filter((span) => span.end > span.start).sort((a, b) => a.start - b.start);
}

/** Stretches between quotation marks, without the marks, in the text's order. */
export function markedSpans(text: string): QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  if (!HAS_MARK.test(text)) return spans;
  for (let at = 0; at < text.length; at += 1) {
    const closing = CLOSING[text.charAt(at)];
    if (!closing) continue;
    const end = text.slice(at + 1, at + 1 + LONGEST_QUOTE).indexOf(closing) + at + 1;
    if (end <= at) continue;
    spans.push({ start: at + 1, end, how: 'quote' });
    at = end;
  }
  return spans;
}

function sentenceEnd(tokens: readonly Token[], from: number): number {
  let end = tokens[from]?.start ?? 0;
  for (let i = from; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || endsSentence(token)) break;
    end = Math.max(end, token.end);
  }
  return end;
}
