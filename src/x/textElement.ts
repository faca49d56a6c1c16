import { outside } from './quoteIn';
import { X } from './selectors';

/** The element that holds a post's text: X's text, or the body of a long article, or in lists only its title. */
export function textElement(article: Element, quote: Element | null): Element | null {
  return (
    outside(article, quote, X.text) ?? outside(article, quote, X.articleBody) ?? outside(article, quote, X.articleTitle)
  );
}

/** The lines that must be joined by line breaks: those of a long article; X's posts carry their own breaks. */
export function linesOf(element: Element | null): Element[] {
  if (!element) return [];
  return element.matches(X.articleBody) ? [...element.querySelectorAll(X.block)] : [element];
}
