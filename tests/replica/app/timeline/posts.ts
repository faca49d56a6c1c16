import type { CrowdPost } from '../../crowd/crowd-post';
import { change, now, world } from '../world';

/** Makes a post the logged-in account has just sent visible in its thread and on Home. */
export function addSent(id: string, text: string, inReplyTo: string | null): void {
  const post: CrowdPost = {
    id,
    author: world().account,
    text,
    lang: 'en',
    at: now(),
    complaint: false,
    counts: { replies: 0, reposts: 0, likes: 0, bookmarks: 0, views: 1 },
    ...(inReplyTo ? { inReplyTo } : {}),
  };
  change((next) => {
    next.posts.set(id, post);
    const parent = inReplyTo ? next.posts.get(inReplyTo) : undefined;
    if (parent) parent.counts = { ...parent.counts, replies: parent.counts.replies + 1 };
    else next.home.unshift(id);
  });
}

/** The answers to a post, the popular first, the author's own thread before them. */
export function repliesTo(id: string): CrowdPost[] {
  const author = world().posts.get(id)?.author;
  return [...world().posts.values()]
    .filter((post) => post.inReplyTo === id)
    .sort((a, b) => Number(b.author === author) - Number(a.author === author) || a.at - b.at);
}

/** The posts above a post in its thread, the first one first. */
export function ancestorsOf(id: string): CrowdPost[] {
  const chain: CrowdPost[] = [];
  let parent = world().posts.get(id)?.inReplyTo;
  while (parent !== undefined) {
    const post = world().posts.get(parent);
    if (!post) break;
    chain.unshift(post);
    parent = post.inReplyTo;
  }
  return chain;
}

function newestFirst(posts: CrowdPost[]): CrowdPost[] {
  return posts.sort((a, b) => b.at - a.at);
}

/** Posts whose text, author or language answers a search as far as a stand-in needs: every word must occur. */
export function postsFor(query: string): CrowdPost[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((each) => each && !each.includes(':'));
  return newestFirst(
    [...world().posts.values()].filter((post) => {
      const text = `${post.text} @${post.author}`.toLowerCase();
      return !post.promoted && words.every((each) => text.includes(each));
    }),
  );
}

/** Posts that mention the account or answer it. */
export function mentionsOf(handle: string): CrowdPost[] {
  const own = `@${handle.toLowerCase()}`;
  return newestFirst(
    [...world().posts.values()].filter((post) => {
      const parent = post.inReplyTo ? world().posts.get(post.inReplyTo) : undefined;
      if (post.author === handle || post.promoted) return false;
      return post.text.toLowerCase().includes(own) || parent?.author === handle;
    }),
  );
}

/** What an account posted, answers included. */
export function postsBy(handle: string): CrowdPost[] {
  const wanted = handle.toLowerCase();
  return newestFirst([...world().posts.values()].filter((post) => post.author.toLowerCase() === wanted));
}
