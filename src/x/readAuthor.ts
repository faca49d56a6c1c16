import type { Author } from '../core/post';
import { pathOnX } from './pathOnX';
import { X } from './selectors';
import { textOf } from './textPieces';

const HANDLE = /^@(\w{1,20})$/;
/** X's names have at most 50 letters. */
const LONGEST_NAME = 200;

/** The handle that a link to a profile leads to, null for any other link. */
export function handleIn(href: string | null): string | null {
  return /^\/(\w{1,20})\/?$/.exec(pathOnX(href) ?? '')?.[1] ?? null;
}

/** The handle written in a name block; in a quote and in the reply dialog it is no link. The name may look like one: the last wins. */
function writtenHandle(block: Element): string | null {
  const shown = [...block.querySelectorAll('span, a, div')]
    .filter((element) => element.childElementCount === 0)
    .map((element) => HANDLE.exec((element.textContent ?? '').trim())?.[1]);
  return shown.findLast((handle) => handle !== undefined) ?? null;
}

/** The displayed name: the first link, or else the first branch of the block that holds text. */
function nameIn(block: Element): string {
  const link = block.querySelector('a[href]');
  if (link) return textOf(link).trim();
  const branch = [...block.querySelectorAll('div[dir]')].find((element) => textOf(element).trim() !== '');
  return branch ? textOf(branch).trim() : '';
}

/**
 * Who wrote the post that `box` (an article or a quote) shows, read from its name block, or else from the avatar.
 * Null where the page names nobody.
 */
export function readAuthor(box: Element, block: Element | null): Author | null {
  const avatar = box.querySelector(X.avatarOf)?.getAttribute('data-testid')?.replace('UserAvatar-Container-', '');
  const linked = [...(block?.querySelectorAll('a[href]') ?? [])].map((link) => handleIn(link.getAttribute('href')));
  const handle = linked.find((found) => found !== null) ?? (block && writtenHandle(block)) ?? avatar;
  if (!handle || !/^\w{1,20}$/.test(handle)) return null;
  return {
    handle,
    name: (block && nameIn(block).slice(0, LONGEST_NAME)) || handle,
    verified: block?.querySelector(X.verified) != null,
  };
}
