import type { Post } from '../../core/post';
import type { HintView } from '../../messages';
import { postPrint } from './postPrint';

interface Kept {
  print: string;
  view: HintView;
}

/** The hints of the posts seen last, by post id. A post that tells more since then is not known. */
export class HintMemory {
  #kept = new Map<string, Kept>();
  readonly #limit: number;

  /** Keeps at most `limit` posts; the one not asked for longest goes first. */
  constructor(limit = 2000) {
    this.#limit = limit;
  }

  /** What is known of exactly this post as it shows now. */
  viewOf(post: Post): HintView | undefined {
    const kept = this.#kept.get(post.id);
    if (!kept || kept.print !== postPrint(post)) return undefined;
    this.#kept.delete(post.id);
    this.#kept.set(post.id, kept);
    return kept.view;
  }

  remember(post: Post, view: HintView): void {
    this.#kept.delete(post.id);
    this.#kept.set(post.id, { print: postPrint(post), view });
    const oldest = this.#kept.keys().next().value;
    if (this.#kept.size > this.#limit && oldest !== undefined) this.#kept.delete(oldest);
  }

  clear(): void {
    this.#kept.clear();
  }
}
