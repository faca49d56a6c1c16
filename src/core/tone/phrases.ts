import type { Language } from '../brand';
import type { Span } from '../language/span';
import type { Readable } from './readable';
import { withStandIns } from './standIn';

/**
 * Phrases of a rule or credit, per language, as sources of regular expressions over the readable form of the draft:
 * lower case, no accents, straight apostrophes. They match whole words.
 */
export type Phrases = Partial<Record<Language, readonly string[]>>;

/** One long phrase, written over several lines. */
export function phrase(...parts: readonly string[]): string {
  return parts.join('');
}

/** V8 turns a pattern into machine code at once where the text is so long, else first into steps of its own and soon again. */
const LONG = ' '.repeat(1000);
const compiled = new WeakMap<readonly string[], RegExp>();

/** Where the phrases stand in the text, in order, as spans of the original with the matched readable words. */
export function findPhrases(text: Readable, sources: readonly string[] | undefined): PhraseHit[] {
  if (!sources || sources.length === 0) return [];
  const hits: PhraseHit[] = [];
  const pattern = patternOf(sources);
  pattern.lastIndex = 0;
  // Not `matchAll`: it copies the pattern first, which costs more than looking for it.
  for (let match = pattern.exec(text.text); match; match = pattern.exec(text.text)) {
    const end = match.index + match[0].length;
    if (end > match.index)
      hits.push({ ...text.original(match.index, end), words: match[0], from: match.index, to: end });
    else pattern.lastIndex += 1;
  }
  return hits;
}

/** A phrase found: its span in the original, and where and how it stands in the readable form. */
export interface PhraseHit extends Span {
  words: string;
  from: number;
  to: number;
}

/** Whether any of the phrases stands in the text. */
export function hasPhrase(text: Readable, sources: readonly string[] | undefined): boolean {
  return findPhrases(text, sources).length > 0;
}

/** Phrases match whole words; the rest of a shortened verb ("'ll") counts as one. */
function patternOf(sources: readonly string[]): RegExp {
  const known = compiled.get(sources);
  if (known) return known;
  const phrases = withStandIns(sources.join('|'));
  const start = CLITIC.test(phrases) ? "(?<![0-9_@#]|[a-z](?!'))" : '(?<![a-z0-9_@#])';
  const pattern = new RegExp(`${start}(?:${phrases})(?![a-z0-9_])`, 'g');
  pattern.test(LONG);
  compiled.set(sources, pattern);
  return pattern;
}

/** Some phrase begins inside a word, at its apostrophe ("'ll"): only then is that place looked at, as it costs time. */
const CLITIC = /(?:^|[|(:])'/;
