import { outside, quoteIn } from './quoteIn';
import { actionBarOf } from './readMetrics';
import { X } from './selectors';

/**
 * Where a hint is appended as last child: the smallest part of the article that holds both the author's name and X's
 * buttons, which is the content column in a list and the whole post on its own page. Null for an article without
 * buttons (the copy in the reply dialog).
 */
export function hintSlot(article: HTMLElement): HTMLElement | null {
  const quote = quoteIn(article);
  const name = outside(article, quote, X.userName) ?? outside(article, quote, X.text);
  let slot = actionBarOf(article, quote)?.parentElement ?? null;
  while (slot && slot !== article && name && !slot.contains(name)) slot = slot.parentElement;
  return slot && slot !== article ? slot : null;
}
