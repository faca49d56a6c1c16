import type { Post } from '../../core/post';
import type { HintView } from '../../messages';

interface Kept {
  text: string;
  view: HintView;
}

/** The hints of the posts seen last, by post id. A post whose text has changed since ("show more") is not known. */
export class HintMemory {
  #kept = new Map<string, Kept>();
  readonly #limit: number;

  /** Keeps at most `limit` posts; the one not asked for longest goes first. */
  constructor(limit = 2000) {
    this.#limit = limit;
  }

  /** What is known of exactly this post with exactly this text. */
  viewOf(post: Post): HintView | undefined {
    const kept = this.#kept.get(post.id);
    if (!kept || kept.text !== post.text) return undefined;
    this.#kept.delete(post.id);
    this.#kept.set(post.id, kept);
    return kept.view;
  }

  remember(post: Post, view: HintView): void {
    this.#kept.delete(post.id);
    this.#kept.set(post.id, { text: post.text, view });
    const oldest = this.#kept.keys().next().value;
    if (this.#kept.size > this.#limit && oldest !== undefined) this.#kept.delete(oldest);
  }

  forget(postId: string): void {
    this.#kept.delete(postId);
  }

  clear(): void {
    this.#kept.clear();
  }
}
