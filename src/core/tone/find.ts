import { isNegated } from '../language/negation';
import { isWithin, type Span } from '../language/span';
import type { DraftContext } from './context';
import { findPhrases, type PhraseHit, type Phrases } from './phrases';

/** How phrases are looked for. Words in quotation marks are never ours, so they never count. */
interface FindOptions {
  /** Also count phrases in the scope of a negation, where the phrase means the same or holds its own negation. */
  negated?: boolean;
}

/** Where a rule's phrases stand in the draft, in its language, without quoted and negated ones. */
export function find(draft: DraftContext, phrases: Phrases, options: FindOptions = {}): PhraseHit[] {
  return findPhrases(draft.readable, phrases[draft.language]).filter(
    (hit) => !isWithin(draft.quoted, hit) && (options.negated || !isNegatedAt(draft, hit)),
  );
}

/** Whether the words at `span` stand in the scope of a negation that begins before them. */
function isNegatedAt(draft: DraftContext, span: Span): boolean {
  const index = draft.tokens.findIndex((token) => token.end > span.start);
  return index >= 0 && isNegated(draft.tokens, index, draft.language);
}
