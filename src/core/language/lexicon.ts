/**
 * A word as phrases compare it. One object stands for all its occurrences, so that what a matcher found out about the
 * word once (`phrases.ts`) is never looked for again: `starts` by matcher, `options` by place of a phrase.
 */
export interface Word {
  key: string;
  starts: (readonly unknown[] | undefined)[];
  options: Map<object, readonly unknown[]>;
}

/** Beyond so many words all are forgotten and learnt anew: posts of years must not fill the memory. */
const MOST_REMEMBERED = 20_000;
const words = new Map<string, Word>();

/** The word of a token's compared form. */
export function wordOf(norm: string): Word {
  const known = words.get(norm);
  if (known) return known;
  if (words.size >= MOST_REMEMBERED) words.clear();
  const word = { key: keyOf(norm), starts: [], options: new Map() };
  words.set(norm, word);
  return word;
}

/** The form that is compared: without the apostrophe inside a word, for many leave it out ("don't" and "dont" are one). */
export function keyOf(norm: string): string {
  const at = norm.indexOf("'");
  return at < 0 || at === norm.length - 1 ? norm : norm.replaceAll("'", '');
}
