import type { Author, Post } from '../core/post';

/**
 * What our pages call an author: the first word of their name where it is one, else their account. Whom a reply greets is
 * decided with more care, in core/firstName.ts.
 */
export function shortName(author: Author): string {
  const first = author.name.trim().split(/\s+/)[0] ?? '';
  return /^\p{L}[\p{L}'’-]+$/u.test(first) ? first : `@${author.handle}`;
}

/**
 * Where a post stands on X. Made from id and account and not taken from the page, whose links are not ours to trust.
 */
export function postAddress(post: Post): string {
  const handle = /^\w{1,20}$/.test(post.author.handle) ? post.author.handle : 'i';
  return `https://x.com/${handle}/status/${encodeURIComponent(post.id)}`;
}
