import { pathOnX } from './pathOnX';
import { allOutside } from './quoteIn';
import { X } from './selectors';

/** A post's address: X's numeric id and the author's handle as they stand in a link. */
export interface Permalink {
  id: string;
  handle: string;
}

const STATUS = /^\/(\w{1,20})\/(?:status|article)\/(\d{1,25})(?:\/|$)/;

/** The post that a link leads to (also to its numbers or media), null for other links. Links are relative or absolute. */
export function statusIn(href: string | null): Permalink | null {
  const [, handle, id] = STATUS.exec(pathOnX(href) ?? '') ?? [];
  return handle && id ? { id, handle } : null;
}

/** The id in the address of a status page or photo view, null on other pages. */
export function statusIdOf(pathname: string): string | null {
  return statusIn(pathname)?.id ?? /^\/i\/web\/status\/(\d{1,25})/.exec(pathname)?.[1] ?? null;
}

/**
 * Where an article's own post lives. The link around its time says so; advertisements have none, there the link to
 * the author's own numbers does. Links to photos of others, to quotes and to tagged people are decoys.
 */
export function permalinkOf(article: Element, quote: Element | null, handle: string | null): Permalink | null {
  const links = allOutside(article, quote, 'a[href*="/status/"]');
  const timed = links.find((link) => link.querySelector('time'));
  const numbers = links.find((link) => link.matches(X.analytics));
  for (const link of [timed, numbers]) {
    const found = statusIn(link?.getAttribute('href') ?? null);
    if (found) return found;
  }
  const own = links
    .map((link) => statusIn(link.getAttribute('href')))
    .find((found) => found && handle && found.handle.toLowerCase() === handle.toLowerCase());
  return own ?? null;
}
