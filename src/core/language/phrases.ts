import { anchorsOf } from './anchor';
import { flatPhrases } from './expand';
import { commonness } from './guess';
import { readPattern } from './pattern';
import type { Token } from './tokenize';
import type { Entry } from './trials';
import { Walk } from './walk';

/** A phrase found: offsets, first and last token (inclusive). */
export interface PhraseMatch<T> {
  value: T;
  start: number;
  end: number;
  first: number;
  last: number;
}

/** Finds many phrases in one walk over the tokens. */
export interface PhraseMatcher<T> {
  /** All matches in the order of their first token; the list is the matcher's own and must not be changed. */
  find(tokens: readonly Token[]): readonly PhraseMatch<T>[];
}

/**
 * Compiles phrases (see `readPattern` for how they are written) with the value each list stands for. Matching looks at
 * each token once and tries only the phrases whose rarest word stands there; gaps are bounded, so time is linear.
 * Matchers that are mostly asked about the same texts are quicker in one `walk`: it finds the phrases of all at once.
 */
export function compilePhrases<T>(
  lists: Iterable<readonly [T, readonly string[]]>,
  walk: Walk = new Walk(),
): PhraseMatcher<T> {
  const entries: Entry<T>[] = [];
  for (const [value, phrases] of lists) {
    for (const phrase of phrases.flatMap(flatPhrases)) {
      entries.push({ ...readPattern(phrase), value, rank: entries.length });
    }
  }
  const costOf = costsOf(entries);
  const member = walk.add(entries, (entry) => anchorsOf(entry, costOf));
  return { find: (tokens) => walk.find(tokens, member) as readonly PhraseMatch<T>[] };
}

/** How frequent a word is likely to be: by what is known of the language and by how many phrases hold it. */
function costsOf(entries: readonly Entry<unknown>[]): (word: string) => number {
  const uses = new Map<string, number>();
  for (const { items } of entries) {
    for (const { how, text } of items.flatMap(({ options }) => options.flat())) {
      if (how === 'word') uses.set(text, (uses.get(text) ?? 0) + 1);
    }
  }
  return (word) => 1 + commonness(word) * 40 + (uses.get(word) ?? 0) / 10;
}
