import type { Post } from '../core/post';
import { parentIn } from './parentIn';
import { permalinkOf, statusIdOf, statusIn } from './permalink';
import { allOutside, outside, quoteIn } from './quoteIn';
import { readAuthor } from './readAuthor';
import { readMentions } from './readMentions';
import { readMetrics } from './readMetrics';
import { X } from './selectors';
import { linesOf, textElement } from './textElement';
import { textOfLines } from './textPieces';

/** What must be known of the page to read a post on it. */
export interface PageContext {
  /** The path of the page's address. */
  pathname: string;
}

/** Later than any post: a time of the page behind it is none. The start of 2100. */
const LATEST = 4_102_444_800_000;
/** More than X's longest post, in characters; a page that shows more is not X's. */
const LONGEST_TEXT = 50_000;

/** Milliseconds since the epoch in the first `time` of these, 0 where there is none. */
function timeIn(times: Element[]): number {
  const at = Date.parse(times[0]?.getAttribute('datetime') ?? '');
  return at > 0 && at < LATEST ? at : 0;
}

function languageOf(element: Element | null): string {
  return /^[\w-]{1,20}$/.exec(element?.getAttribute('lang') ?? '')?.[0] ?? 'und';
}

function shownText(element: Element | null): string {
  return textOfLines(linesOf(element)).slice(0, LONGEST_TEXT);
}

/**
 * The quoted post. X gives it no permalink; the link of its photo or of "show more" tells its id, and where there is
 * none the id is 0, which no post of X has, and the address is the author's.
 */
function readQuoted(quote: Element): Post | undefined {
  const name = quote.querySelector(X.userName);
  const author = readAuthor(quote, name);
  if (!author) return undefined;
  const links = [...quote.querySelectorAll('a[href*="/status/"]')].map((link) => statusIn(link.getAttribute('href')));
  const id = links.find((link) => link?.handle.toLowerCase() === author.handle.toLowerCase())?.id;
  const body = textElement(quote, null);
  const text = shownText(body);
  return {
    id: id ?? '0',
    url: `https://x.com/${author.handle}${id ? `/status/${id}` : ''}`,
    author,
    text,
    lang: languageOf(body),
    postedAt: timeIn([...quote.querySelectorAll('time')]),
    mentions: readMentions(quote, { name, text: body, quote: null }, text),
    metrics: { replies: 0, reposts: 0, likes: 0, views: 0 },
    hasMedia: quote.querySelector(X.media) !== null,
    promoted: false,
  };
}

/** The handle and time by which X's copy of a post in the reply dialog, which has no id, can be told. */
export function signatureOf(article: Element): { handle: string; postedAt: number } | null {
  const quote = quoteIn(article);
  const author = readAuthor(article, outside(article, quote, X.userName));
  return author && { handle: author.handle.toLowerCase(), postedAt: timeIn(allOutside(article, quote, 'time')) };
}

/**
 * The post that one of X's articles shows. Null for what is no post (a notification about likes) and where no id can
 * be read (X's copy of the answered post in the reply dialog): a post is never guessed. Fields that X leaves out are
 * empty, zero or `und`.
 */
export function readPost(article: Element, context: PageContext): Post | null {
  if (article.getAttribute('data-testid') === X.notification) return null;
  const quote = quoteIn(article);
  const name = outside(article, quote, X.userName);
  const named = readAuthor(article, name);
  const link = permalinkOf(article, quote, named?.handle ?? null) ?? focalLink(article, named?.handle, context);
  const author = named ?? (link && { handle: link.handle, name: link.handle, verified: false });
  if (!link || !author) return null;
  const body = textElement(article, quote);
  const text = shownText(body);
  const quoted = quote ? readQuoted(quote) : undefined;
  const inReplyTo = parentIn(article, link.id, context.pathname);
  const times = allOutside(article, quote, 'time');
  return {
    id: link.id,
    url: `https://x.com/${link.handle}/status/${link.id}`,
    author,
    text,
    lang: languageOf(body),
    postedAt: timeIn(times),
    ...(inReplyTo ? { inReplyTo } : {}),
    mentions: readMentions(article, { name, text: body, quote }, text),
    ...(quoted ? { quoted } : {}),
    metrics: readMetrics(article, quote),
    hasMedia: allOutside(article, quote, X.media).length > 0,
    // X shows when a post was written, except on advertisements: the second sign, should the first go.
    promoted: article.closest(X.placement) !== null || times.length === 0,
  };
}

/** A page's own post is named by the page's address, should its time have lost its link. The author must agree. */
function focalLink(article: Element, handle: string | undefined, context: PageContext) {
  if (!isFocal(article) || !handle || article.closest(X.modal) || !article.querySelector(X.reply)) return null;
  const [, author] = /^\/(\w{1,20})\/status\//.exec(context.pathname) ?? [];
  const id = statusIdOf(context.pathname);
  return id && author?.toLowerCase() === handle.toLowerCase() ? { id, handle } : null;
}

/** Whether this article shows the post that its page is about: X takes it out of the tab order. */
export function isFocal(article: Element): boolean {
  return article.getAttribute('tabindex') === '-1';
}
