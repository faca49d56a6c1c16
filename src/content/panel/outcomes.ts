import type { RuleOutcome } from '../../core/tone/outcome';
import type { ask as askBackground } from '../../messages';

/** What became of the findings in replies on their way: X confirms a reply when its composer may be gone. */
export class Outcomes {
  #waiting = new Map<string, RuleOutcome>();
  readonly #ask: typeof askBackground;

  constructor(ask: typeof askBackground) {
    this.#ask = ask;
  }

  /** A reply to this post is being sent; null where the check found nothing to say about it. */
  trying(postId: string | undefined, outcome: RuleOutcome | null): void {
    if (postId === undefined) return;
    if (outcome) this.#waiting.set(postId, outcome);
    else this.#waiting.delete(postId);
  }

  /** The reply to this post is out: its outcome is counted. */
  sent(postId: string): void {
    const outcome = this.#waiting.get(postId);
    this.#waiting.delete(postId);
    if (outcome) void this.#ask('ruleOutcome', outcome).catch(() => null);
  }

  /** X refused the reply: only what is posted counts. */
  refused(postId: string): void {
    this.#waiting.delete(postId);
  }
}
