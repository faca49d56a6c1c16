import type { Exception } from './hintRow';

/** The posts whose line says something else than their hint, by post id. */
export class Exceptions {
  #known = new Map<string, Exception>();

  of(postId: string): Exception {
    return this.#known.get(postId) ?? {};
  }

  /** Takes note of an exception; an empty one ends it. */
  set(postId: string, exception: Exception): void {
    if (exception.changed || exception.refused) this.#known.set(postId, exception);
    else this.#known.delete(postId);
  }
}
