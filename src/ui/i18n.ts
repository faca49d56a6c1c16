import browser from 'webextension-polyfill';
import type { Language } from '../core/brand';

/** Words of one language by key; `$1`…`$9` stand for what is put in. */
export type Words = Readonly<Record<string, string>>;

let words: Words | undefined;
let chosen: Language | undefined;
/** Put in for themselves, so that the browser gives the pattern. */
const BLANKS = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `$${n}`);
const missing = new Map<string, number>();

/**
 * Chooses the language of the interface. With `catalogue` (the language was forced in the settings) its words are
 * used; without it the browser's own i18n answers, in the browser's language.
 */
export function useWords(catalogue: Words | undefined, language: Language): void {
  words = catalogue;
  chosen = language;
}

/** The language in which the interface speaks now. */
export function language(): Language {
  return chosen ?? (browser.i18n.getUILanguage().toLowerCase().startsWith('fr') ? 'fr' : 'en');
}

/**
 * The words for `key`, with `subs` put in for `$1`, `$2`… A key without words is shown as it is, so that the gap is
 * seen, and counted in `missingWords`.
 */
export function t(key: string, ...subs: (string | number)[]): string {
  const found = wordsFor(key, subs.map(String));
  if (found) return found;
  missing.set(key, (missing.get(key) ?? 0) + 1);
  return key;
}

/** The words for `n` things, from `key_one` or `key_other` as the language counts. `n` is put in for `$1`. */
export function tn(key: string, n: number, ...subs: (string | number)[]): string {
  const form = new Intl.PluralRules(language()).select(n) === 'one' ? 'one' : 'other';
  return t(`${key}_${form}`, new Intl.NumberFormat(locale()).format(n), ...subs);
}

/** Whether there are words for `key`; lets a caller fall back for kinds that it does not know. */
export function hasWords(key: string): boolean {
  return wordsFor(key, []) !== '';
}

/** Keys that had no words, and how often they were asked for. */
export function missingWords(): ReadonlyMap<string, number> {
  return missing;
}

/** The locale for times and numbers: both languages write the hours of a day from 0 to 24. */
export function locale(): string {
  return language() === 'fr' ? 'fr-FR' : 'en-GB';
}

function wordsFor(key: string, subs: string[]): string {
  const pattern = words ? words[key] : ofBrowser(key);
  return (pattern ?? '').replace(/\$([1-9$])/g, (_, n) => (n === '$' ? '$' : (subs[n - 1] ?? '')));
}

/** What the browser has said for a key, with its blanks: asking it costs as much as reading a post. */
const said = new Map<string, string>();

function ofBrowser(key: string): string {
  let pattern = said.get(key) ?? '';
  if (pattern) return pattern;
  try {
    pattern = browser.i18n.getMessage(key, BLANKS);
    said.set(key, pattern);
  } catch {
    // The extension was switched off or updated a moment ago: what is shown is about to be taken away.
  }
  return pattern;
}
