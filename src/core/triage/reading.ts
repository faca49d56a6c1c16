import { guessLanguageOf } from '../language/guess';
import { isQuestionOf } from '../language/question';
import { type Token, tokenize } from '../language/tokenize';
import type { Post } from '../post';

/** A post as triage works on it: cut into tokens once, its language settled. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  /** ISO 639-1, or `und`. */
  language: string;
  /** Whether it asks for an answer. */
  asks: boolean;
}

/** Codes by which X says that it names no language. */
const UNNAMED = new Set(['', 'und', 'qme', 'zxx', 'qht', 'qam', 'qct', 'qst', 'art']);

/** Of a long note only so much is read: it bounds the time, and a complaint shows itself sooner. UTF-16 units. */
const MOST_CHARACTERS = 8_000;

/** Reads a post. X's own language code is believed where it names one; otherwise a cheap guess decides. */
export function readText(post: Pick<Post, 'text' | 'lang'>): Reading {
  const tokens = tokenize(post.text.length > MOST_CHARACTERS ? post.text.slice(0, MOST_CHARACTERS) : post.text);
  const named = primaryOf(post.lang);
  const language = UNNAMED.has(named) ? guessLanguageOf(post.text, tokens) : named;
  return { text: post.text, tokens, language, asks: isQuestionOf(tokens) };
}

const primaries = new Map<string, string>();
/** X knows some seventy codes; what a file or a hostile page makes up is not kept. */
const MOST_CODES = 200;

/** The language of a code, without region or script. */
function primaryOf(code: string): string {
  const known = primaries.get(code);
  if (known !== undefined) return known;
  const primary = code
    .toLowerCase()
    .slice(0, 3)
    .replace(/[-_].*$/, '');
  if (primaries.size < MOST_CODES) primaries.set(code, primary);
  return primary;
}
