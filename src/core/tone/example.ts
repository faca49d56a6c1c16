import type { Post } from '../post';

const NOBODY = { handle: 'someone', name: 'Ana Somebody', verified: false };
const UNSEEN = { replies: 0, reposts: 0, likes: 0, views: 0 };

/** An invented post for the examples of rules and credits. */
export function postSaying(text: string, lang: string, more: Partial<Post> = {}): Post {
  const post = {
    id: '1',
    url: 'https://x.com/someone/status/1',
    author: NOBODY,
    text,
    lang,
    postedAt: 0,
    mentions: [],
  };
  return { ...post, metrics: UNSEEN, hasMedia: false, promoted: false, ...more };
}
