import type { PageState } from '../messages';
import { pageKind } from './pageKind';
import { readPost } from './readPost';
import { X } from './selectors';

const WITH_POSTS = new Set(['home', 'status', 'notifications', 'search', 'profile']);
/** Rows that are known not to be posts: suggestions of accounts, trends, notices, "nothing here" and headings. */
const NOT_POSTS = `[data-testid="UserCell"], [data-testid="trend"], [data-testid="emptyState"], [data-testid="notification"], h1, h2, [role="heading"]`;
/** Where no row is known any more, such a link is still one to a post. */
const PERMALINK = 'a[href*="/status/"]';
/** So much text in the main column cannot be just X's own labels, in letters. */
const MUCH_TEXT = 1500;

/** X's spinner has a drawing; the bar that it keeps hidden in each composer has none. */
function isLoading(main: Element): boolean {
  return main.querySelector('[role="progressbar"] svg') !== null;
}

function looksLikePost(row: Element): boolean {
  return !row.matches(NOT_POSTS) && !row.querySelector(NOT_POSTS) && (row.textContent ?? '').trim().length > 20;
}

/**
 * How well this page of X can be read now: `reading` when a post can be read, `changed` when rows that look like posts
 * are there and none can be read, `quiet` when the page should have none, is loading or is empty.
 */
export function pageHealth(page: Document): PageState {
  if (!WITH_POSTS.has(pageKind(page.location))) return 'quiet';
  const articles = [...page.querySelectorAll('article')];
  if (articles.some((article) => readPost(article, page.location))) return 'reading';
  const main = page.querySelector('main, [role="main"]');
  if (!main || isLoading(main)) return 'quiet';
  const rows = [...main.querySelectorAll(`article, ${X.cell}`)];
  if (rows.some(looksLikePost)) return 'changed';
  if (rows.length > 0) return 'quiet';
  return main.querySelector(PERMALINK) || (main.textContent ?? '').length > MUCH_TEXT ? 'changed' : 'quiet';
}
