import { quoteIn } from './quoteIn';
import { actionBarOf } from './readMetrics';
import { X } from './selectors';

/** Opens X's own reply dialog for the post in this article. False when the article has no reply button. */
export function openReplyTo(article: Element): boolean {
  const button = actionBarOf(article, quoteIn(article))?.querySelector<HTMLElement>(X.reply);
  button?.click();
  return button != null;
}
