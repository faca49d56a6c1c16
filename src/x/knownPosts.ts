import type { Post } from '../core/post';

/** Enough for a long working day of one tab; the oldest sightings go first. */
const LIMIT = 500;
const posts = new Map<string, Post>();

/** Remembers a post seen in this tab, so that a reply dialog, which names no id, can be told what it answers. */
export function rememberPost(post: Post): void {
  posts.delete(post.id);
  posts.set(post.id, post);
  const oldest = posts.size > LIMIT ? posts.keys().next().value : undefined;
  if (oldest !== undefined) posts.delete(oldest);
}

/** A post seen in this tab by its id. */
export function knownPost(id: string): Post | undefined {
  return posts.get(id);
}

/** The one post seen in this tab with this author (lower case) and time, null when there are none or several. */
export function knownPostBy(signature: { handle: string; postedAt: number }): Post | null {
  const found = [...posts.values()].filter(
    (post) => post.postedAt === signature.postedAt && post.author.handle.toLowerCase() === signature.handle,
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
