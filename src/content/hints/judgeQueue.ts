import type { Post } from '../../core/post';
import type { HintView } from '../../messages';
import { postPrint } from './postPrint';

/** Posts in one message: enough for a screenful, small enough to be answered within a frame or two. */
const BATCH = 50;
/** Milliseconds until a failed batch is asked once more: a stopped background needs a moment to start. */
const RETRY = 1_500;

/** What the queue asks and tells. */
export interface JudgeDoors {
  judge(posts: Post[]): Promise<HintView[]>;
  judged(post: Post, view: HintView): void;
  /** The second try has failed too. */
  failed(posts: Post[]): void;
}

/**
 * Gathers the posts that appear at once and asks for their hints in one message, each post only once as it shows. Posts
 * are told once a frame as it is: waiting for another would show each hint a frame later.
 */
export class JudgeQueue {
  #waiting = new Map<string, Post>();
  #asked = new Set<string>();
  #planned = false;
  readonly #doors: JudgeDoors;

  constructor(doors: JudgeDoors) {
    this.#doors = doors;
  }

  add(post: Post): void {
    const key = postPrint(post);
    if (this.#asked.has(key) || this.#waiting.has(key)) return;
    this.#waiting.set(key, post);
    if (this.#planned) return;
    this.#planned = true;
    queueMicrotask(() => this.#flush());
  }

  #flush(): void {
    this.#planned = false;
    const posts = [...this.#waiting.values()];
    this.#waiting.clear();
    for (let at = 0; at < posts.length; at += BATCH) void this.#ask(posts.slice(at, at + BATCH), true);
  }

  async #ask(posts: Post[], mayRetry: boolean): Promise<void> {
    for (const post of posts) this.#asked.add(postPrint(post));
    try {
      const views = new Map((await this.#doors.judge(posts)).map((view) => [view.hint.postId, view]));
      for (const post of posts) this.#deliver(post, views.get(post.id));
    } catch {
      if (mayRetry) setTimeout(() => void this.#ask(posts, false), RETRY);
      else this.#giveUp(posts);
    }
  }

  #deliver(post: Post, view: HintView | undefined): void {
    this.#asked.delete(postPrint(post));
    if (view) this.#doors.judged(post, view);
  }

  #giveUp(posts: Post[]): void {
    for (const post of posts) this.#asked.delete(postPrint(post));
    this.#doors.failed(posts);
  }
}
