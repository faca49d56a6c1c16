import { quoteIn } from './quoteIn';
import { linesOf, textElement } from './textElement';
import { linePieces, rangesOver } from './textPieces';

/**
 * Ranges over X's own nodes for a span of `post.text` (UTF-16 offsets), to be painted with the highlight API.
 * Empty when the article shows no text now. Emoji images are included whole.
 */
export function textRanges(article: Element, start: number, end: number): Range[] {
  return rangesOver(linePieces(linesOf(textElement(article, quoteIn(article)))), start, end);
}
