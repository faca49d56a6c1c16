import { statusIn } from './permalink';

/**
 * Goes to a post's page in this tab: by X's own link where the page shows one, which keeps the page alive, or else by
 * loading it. Addresses that are not a post's are refused.
 */
export function openPost(url: string): void {
  const post = statusIn(url);
  if (!post) throw new Error('This is not the address of a post on X.');
  const path = `/${post.handle}/status/${post.id}`;
  const link = [...document.querySelectorAll<HTMLElement>(`a[href$="${path}"]`)].find((found) =>
    found.querySelector('time'),
  );
  if (link) link.click();
  else location.assign(path);
}
