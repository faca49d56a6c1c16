import type { Span } from '../language/span';
import type { DraftContext } from './context';

/** Between single marks, as English quotes too; an apostrophe inside a word closes nothing. */
const SINGLE = /(?<![\w'’])['‘]((?:[^'‘’\n]|(?<=\w)['’](?=\w)){2,80})['’](?!\w)/g;

/** Stretches of a draft that stand between single quotation marks, without the marks. */
export function singleQuoted(text: string): Span[] {
  return [...text.matchAll(SINGLE)].map(({ 1: words = '', index }) => ({
    start: index + 1,
    end: index + 1 + words.length,
  }));
}

/**
 * Whether words of the draft repeat the post: a reply that takes the complaint up may say again what the customer was told.
 * One word proves nothing.
 */
export function areTheirs({ complaint, credits }: DraftContext, words: string): boolean {
  if (!words.includes(' ') || !complaint.words.includes(words)) return false;
  return credits.has('apology') || credits.has('owning') || credits.has('empathy');
}
