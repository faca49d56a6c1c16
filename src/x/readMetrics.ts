import type { PostMetrics } from '../core/post';
import { numbersIn } from './numbersIn';
import { outside } from './quoteIn';
import { X } from './selectors';

/** The number in the label of one button of X's action bar; X leaves a zero out. */
function countOf(bar: Element, selector: string): number {
  return numbersIn(bar.querySelector(selector)?.getAttribute('aria-label') ?? '')[0] ?? 0;
}

/**
 * Views have no button on a post's own page. The bar's label lists all counters in a fixed order with views last,
 * so they are what is left once the others are taken away.
 */
function viewsInLabel(bar: Element, others: number[]): number {
  const left = numbersIn(bar.getAttribute('aria-label') ?? '');
  for (const count of others) {
    if (count > 0 && left[0] === count) left.shift();
  }
  return left.length === 1 ? (left[0] ?? 0) : 0;
}

/** X's counters of the article's own post, by test id and digits only: the words are in the interface's language. */
export function readMetrics(article: Element, quote: Element | null): PostMetrics {
  const bar = actionBarOf(article, quote);
  if (!bar) return { replies: 0, reposts: 0, likes: 0, views: 0 };
  const replies = countOf(bar, X.reply);
  const reposts = countOf(bar, X.repost);
  const likes = countOf(bar, X.like);
  const views = countOf(bar, X.analytics) || viewsInLabel(bar, [replies, reposts, likes, countOf(bar, X.bookmark)]);
  return { replies, reposts, likes, views };
}

/** X's row of buttons under a post. A long article has two; the last is the post's. */
export function actionBarOf(article: Element, quote: Element | null): Element | null {
  const bars = [...article.querySelectorAll('[role="group"]')].filter(
    (bar) => !quote?.contains(bar) && bar.querySelector(`${X.reply}, ${X.like}`),
  );
  return bars.at(-1) ?? (quote ? null : outside(article, quote, X.actionBar));
}
