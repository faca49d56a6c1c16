import { quoteIn } from './quoteIn';
import { textElement } from './readPost';
import { rangesOver, textPieces } from './textPieces';

/**
 * Ranges over X's own nodes for a span of `post.text` (UTF-16 offsets), to be painted with the highlight API.
 * Empty when the article shows no text now. Emoji images are included whole.
 */
export function textRanges(article: Element, start: number, end: number): Range[] {
  const element = textElement(article, quoteIn(article));
  return element ? rangesOver(textPieces(element), start, end) : [];
}
