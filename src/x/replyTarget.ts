import type { Post } from '../core/post';
import { knownPost, knownPostBy, rememberPost } from './knownPosts';
import { statusIdOf } from './permalink';
import { isFocal, readPost, signatureOf } from './readPost';
import { X } from './selectors';

/** The post whose reply control was used last. */
let lastActivated: Post | null = null;

function remember(article: Element | null | undefined): void {
  const post = article ? readPost(article, location) : null;
  if (!post) return;
  rememberPost(post);
  lastActivated = post;
}

/** X answers to `r` on the post that has the keyboard's focus, unless something is being typed. */
function isReplyKey(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (event.key.toLowerCase() !== 'r' || event.ctrlKey || event.metaKey || event.altKey) return false;
  return !(target instanceof HTMLElement && target.matches('input, textarea, [contenteditable="true"]'));
}

/** Remembers which post's reply control is used, until `signal` ends: X's reply dialog itself names no id. */
export function watchReplyControls(signal: AbortSignal): void {
  const options = { capture: true, signal };
  window.addEventListener(
    'click',
    (event) => {
      const control = event.target instanceof Element ? event.target.closest(X.reply) : null;
      if (control) remember(control.closest('article'));
    },
    options,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (isReplyKey(event)) remember(document.activeElement?.closest('article'));
    },
    options,
  );
}

/** The address's `in_reply_to`, set when a reply is opened by link. */
function askedByAddress(): string | null {
  const id = new URLSearchParams(location.search).get('in_reply_to') ?? '';
  return /^\d{1,25}$/.test(id) ? id : null;
}

type Target = { postId: string; post?: Post } | null;

function named(postId: string | null): Target {
  if (!postId) return null;
  const post = knownPost(postId);
  return post ? { postId, post } : { postId };
}

/** X's copy of the answered post in its reply dialog: the last of the articles above the editor, should there be more. */
function copyIn(modal: Element): Element | null {
  const articles = [...modal.querySelectorAll('article')];
  return articles.findLast((article) => !article.parentElement?.closest('article')) ?? null;
}

/** The copy must agree with what was remembered, by author and time; or else with exactly one post seen in this tab. */
function targetInDialog(copy: Element | null): Target {
  const asked = named(askedByAddress());
  const signature = copy && signatureOf(copy);
  if (!signature) return asked;
  const same = (post: Post): boolean =>
    post.postedAt === signature.postedAt && post.author.handle.toLowerCase() === signature.handle;
  const post = lastActivated && same(lastActivated) ? lastActivated : knownPostBy(signature);
  return post ? { postId: post.id, post } : asked;
}

/** The focal post that shares its row with the box, or else the post that the page's address names. */
function targetInThread(box: Element): Target {
  const article = [...(box.closest(X.cell)?.querySelectorAll('article') ?? [])].find(isFocal);
  const post = article ? readPost(article, location) : null;
  return post ? { postId: post.id, post } : named(statusIdOf(location.pathname));
}

/** A dialog over the page that is not X's photo view: the photo view holds whole posts with their buttons. */
function dialogOf(box: Element): Element | null {
  const modal = box.closest(X.modal);
  return modal && !box.closest(X.cell) ? modal : null;
}

/** Whether a composer answers a post at all: a dialog with a copy of a post, or a box in a thread or photo view. */
export function isReplyBox(box: Element): boolean {
  const dialog = dialogOf(box);
  if (dialog) return copyIn(dialog) !== null || askedByAddress() !== null;
  // With a dialog in front, the address speaks of the dialog.
  if (location.pathname.startsWith('/compose/') && !document.querySelector(X.modal)) return askedByAddress() !== null;
  return box.closest(X.cell)?.querySelector('article') != null || statusIdOf(location.pathname) !== null;
}

/** The post that a composer answers; null for a new post, and where the page does not tell for certain. */
export function replyTarget(box: Element): Target {
  if (!isReplyBox(box)) return null;
  const dialog = dialogOf(box);
  if (dialog) return targetInDialog(copyIn(dialog));
  return location.pathname.startsWith('/compose/') ? named(askedByAddress()) : targetInThread(box);
}
