import { permalinkOf, statusIdOf } from './permalink';
import { outside, quoteIn } from './quoteIn';
import { X } from './selectors';

/** What was seen of a conversation in one list: X takes rows out of the page as they scroll away. */
interface Conversation {
  focalId: string;
  /** Where the posts that do not belong to the conversation begin ("Discover more"), in pixels of X's own layout. */
  endsAt: number;
}
const conversations = new WeakMap<Element, Conversation>();

/** X places each row of a list by an inline transform; reading it costs no layout. */
function topOf(cell: Element): number | null {
  const match = /translateY\((-?[\d.]+)px\)/.exec(cell.getAttribute('style') ?? '');
  return match ? Number(match[1]) : null;
}

/** The row above, by X's placement; rows without one stand in document order. */
function cellAbove(cell: Element): Element | null {
  const top = topOf(cell);
  if (top === null) return cell.previousElementSibling;
  let above: Element | null = null;
  let nearest = Number.NEGATIVE_INFINITY;
  for (const other of cell.parentElement?.children ?? []) {
    const otherTop = topOf(other);
    if (other === cell || otherTop === null || otherTop > top || otherTop < nearest) continue;
    const before = (other.compareDocumentPosition(cell) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (otherTop === top && !before) continue;
    above = other;
    nearest = otherTop;
  }
  return above;
}

/** Whether X draws a thread's line down from this post's avatar: an empty element under it. */
function hasLineDown(article: Element): boolean {
  const line = article.querySelector(X.avatar)?.nextElementSibling;
  return line != null && !line.textContent && !line.querySelector('img, svg');
}

/** Whether a thread's line comes down to this post from above: a bare element in the gutter over the avatar. */
function hasLineUp(article: Element): boolean {
  const row = article.querySelector(X.avatar)?.parentElement?.parentElement;
  const gutter = row?.parentElement?.firstElementChild?.firstElementChild?.firstElementChild;
  if (!gutter || gutter.contains(row ?? null)) return false;
  return gutter.childElementCount > 0 && !gutter.textContent && !gutter.querySelector('svg, img');
}

function idOf(article: Element): string | null {
  const quote = quoteIn(article);
  return permalinkOf(article, quote, null)?.id ?? null;
}

/** Brings what is known of the conversation in this list up to date, null where the list shows none. */
function conversationOf(list: Element, focalId: string): Conversation | null {
  const known = conversations.get(list);
  const current = known?.focalId === focalId ? known : undefined;
  const focal = [...list.querySelectorAll('article[tabindex="-1"]')].some((article) => idOf(article) === focalId);
  if (!focal && !current) return null;
  const headings = [...list.querySelectorAll('h2, [role="heading"]')].filter((found) => !found.closest('article'));
  const heading = headings[0]?.closest(X.cell);
  const conversation = { focalId, endsAt: (heading && topOf(heading)) ?? current?.endsAt ?? Number.POSITIVE_INFINITY };
  conversations.set(list, conversation);
  return conversation;
}

/** Ids grow with time, so that an answer's id is always greater than that of the post it answers. */
function isLater(id: string, than: string): boolean {
  return id.length === than.length ? id > than : id.length > than.length;
}

/**
 * The id of the post that this article's post answers, where the page tells it: the post above, when X joins the two
 * by a line, or else the page's own post for what stands under it. Undefined where it cannot be told.
 */
export function parentIn(article: Element, id: string, pathname: string): string | undefined {
  const cell = article.closest(X.cell);
  if (!cell?.parentElement || article.closest(X.placement)) return undefined;
  const above = cellAbove(cell)?.querySelector('article[data-testid="tweet"]');
  if (above && hasLineDown(above)) return idOf(above) ?? undefined;
  const focalId = statusIdOf(pathname);
  if (!focalId || focalId === id || hasLineUp(article) || outside(article, null, X.reply) === null) return undefined;
  const conversation = conversationOf(cell.parentElement, focalId);
  if (!conversation || !isLater(id, focalId)) return undefined;
  return (topOf(cell) ?? 0) < conversation.endsAt ? focalId : undefined;
}
