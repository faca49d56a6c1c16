import type { Span } from '../../language/span';
import type { Token } from '../../language/tokenize';
import { BEFORE_FIRST, FIRST_HASH, maskedForm, pairHash, withCode, wordPlace } from '../../triage/model/features';

/** Longest stretch that is read, in tokens. */
const MOST_TOKENS = 300;

/** The places of the words of a stretch and of each word with the one before it. Accounts, links and numbers are masked. */
export function wordPlacesOf(tokens: readonly Token[], { start, end }: Span): number[] {
  const places: number[] = [];
  let previous = BEFORE_FIRST;
  for (const token of tokens) {
    if (token.end > end || places.length >= 2 * MOST_TOKENS) break;
    if (token.start < start || token.kind === 'hashtag') continue;
    const hash = hashOf(maskedForm(token.word));
    places.push(wordPlace(hash), wordPlace(pairHash(previous, hash)));
    previous = hash;
  }
  return places;
}

function hashOf(form: string): number {
  let hash = FIRST_HASH;
  for (let at = 0; at < form.length; at += 1) hash = withCode(hash, form.charCodeAt(at));
  return hash;
}
