import type { Post } from '../../core/post';

/** How a person is called in a sentence: the first word of their name, else their handle. */
export function firstName({ author }: Post): string {
  return /^[\p{L}\p{M}'’-]{2,}(?=$|\s)/u.exec(author.name.trim())?.[0] ?? `@${author.handle}`;
}
