import { X } from './selectors';

/**
 * The box of the quoted post inside an article, null without one. X draws it as a link-like `div` with an author of
 * its own, without test id; a quote that cannot be shown is a nested article.
 */
export function quoteIn(article: Element): Element | null {
  const names = article.querySelectorAll(X.userName);
  const second = names[1] ?? null;
  for (const mark of [second, ...article.querySelectorAll(X.text)]) {
    const box = mark?.closest('div[role="link"], article');
    if (box && box !== article && article.contains(box)) return box;
  }
  return article.querySelector('article');
}

/** The first element that matches and is not part of the quoted post. */
export function outside(article: Element, quote: Element | null, selector: string): Element | null {
  return allOutside(article, quote, selector)[0] ?? null;
}

/** All elements that match and are not part of the quoted post, in document order. */
export function allOutside(article: Element, quote: Element | null, selector: string): Element[] {
  const found = [...article.querySelectorAll(selector)];
  return quote ? found.filter((element) => !quote.contains(element)) : found;
}
