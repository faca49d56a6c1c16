import type { CrowdPost, Person } from '../crowd/crowd-post';
import { generatePosts } from '../crowd/generate';
import { editorTexts } from './composer/editors';
import type { ThemeName } from './look';
import { closeLayer, go, openReply, pageRoute, statusPath } from './navigation';
import { switchAccount } from './side-nav';
import { mentionsOf, postsBy, postsFor } from './timeline/posts';
import { change, now, world } from './world';

/** Keys that X's own shortcuts answered, for tests that type into the extension's fields. */
export const shortcutsUsed: string[] = [];

/** A post to be added by a test: what it leaves out is filled in. */
export type NewPost = Partial<CrowdPost> & { author: string; text: string };

let added = 0;

function filled(post: NewPost): CrowdPost {
  const id = post.id ?? `1985${String(++added).padStart(15, '0')}`;
  const counts = { replies: 0, reposts: 0, likes: 0, bookmarks: 0, views: 12 };
  return { lang: 'en', at: now() - 60_000, complaint: false, counts, ...post, id };
}

/** What tests, screenshots and the practice timeline may do to the replica: `window.__replica` in the page's own world. */
export const control = {
  /** Puts posts on top of Home (or, with `inReplyTo`, into a thread). Returns their ids. */
  addPosts(posts: NewPost[], people: Person[] = []): string[] {
    const full = posts.map(filled);
    change((next) => {
      for (const person of people) next.people.set(person.handle, person);
      for (const post of full) next.posts.set(post.id, post);
      next.home.unshift(...full.filter((post) => !post.inReplyTo).map((post) => post.id));
    });
    return full.map((post) => post.id);
  },
  /** Takes everything from Home but the posts with these ids, in this order. */
  showOnly(ids: string[]): void {
    change((next) => {
      next.home = [...ids];
    });
  },
  /** Replaces Home by `count` generated posts about the account. Returns them with their ground truth. */
  fill(count: number, seed = 1): { id: string; author: string; complaint: boolean }[] {
    const posts = generatePosts(count, seed, now());
    change((next) => {
      for (const post of posts) next.posts.set(post.id, post);
      next.home = posts.map((post) => post.id);
    });
    return posts.map(({ id, author, complaint }) => ({ id, author, complaint }));
  },
  removePost(id: string): void {
    change((next) => {
      next.home = next.home.filter((each) => each !== id);
    });
  },
  editPost(id: string, change_: Partial<CrowdPost>): void {
    change((next) => {
      const post = next.posts.get(id);
      if (post) next.posts.set(id, { ...post, ...change_ });
    });
  },
  setTheme: (theme: ThemeName) =>
    change((next) => {
      next.theme = theme;
    }),
  setLanguage: (language: 'en' | 'fr') =>
    change((next) => {
      next.language = language;
    }),
  setFontSize: (pixels: number) =>
    change((next) => {
      next.fontSize = pixels;
    }),
  setRecycling: (on: boolean) =>
    change((next) => {
      next.recycle = on;
    }),
  /** Whether the address stays as it is while the reply dialog is open. */
  setQuietDialog: (on: boolean) =>
    change((next) => {
      next.quietDialog = on;
    }),
  switchAccount,
  /** The next create-post request is answered with X's error `code`: 187, 226, 344, or 500 for a broken answer. */
  async failNext(code: number): Promise<void> {
    await fetch(`/__replica-control/fail?code=${code}`, { method: 'POST' });
  },
  /** Moves the page's clock on by `milliseconds`; what is shown as "4m" grows. */
  moveTime: (milliseconds: number) =>
    change((next) => {
      next.clockOffset += milliseconds;
    }),
  /** Drops these test ids from the page, as if X had changed; none brings all back, `*` drops every one. */
  simulateDrift: (testIds: string[]) =>
    change((next) => {
      next.drift = testIds;
    }),
  go: (path: string) => go(path),
  openReply,
  closeLayer,
  route: () => pageRoute(),
  pathOf: statusPath,
  /** Scrolls the page to `top` pixels. Returns where it stands now. */
  scrollTo(top: number): number {
    window.scrollTo(0, top);
    return window.scrollY;
  },
  /** Scrolls Home until a post's cell would be in view. The estimate may need a second call. */
  scrollToPost(id: string): void {
    const index = world().home.indexOf(id);
    window.scrollTo(
      0,
      Math.max(0, (index / Math.max(1, world().home.length)) * document.documentElement.scrollHeight - 200),
    );
  },
  /** Ids on Home, top first. */
  home: () => [...world().home],
  /** A copy of one post with its ground truth. */
  post: (id: string) => structuredClone(world().posts.get(id) ?? null),
  /** All posts, or those of a list page. */
  posts: (query?: string) => structuredClone(query === undefined ? [...world().posts.values()] : postsFor(query)),
  mentions: (handle = world().account) => mentionsOf(handle).map((post) => post.id),
  postsBy: (handle: string) => postsBy(handle).map((post) => post.id),
  account: () => world().account,
  /** What the mounted Draft.js editors hold in their own state, newest last. */
  editorTexts,
  shortcuts: () => [...shortcutsUsed],
};

/** The type of `window.__replica`. */
export type ReplicaControl = typeof control;

declare global {
  interface Window {
    __replica: ReplicaControl;
  }
}
