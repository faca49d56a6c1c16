import type { TokenKind } from './tokenize';

/** What the options of a place in a phrase are, as `matching.ts` keeps them. */
type Options = readonly unknown[];

/**
 * A word, mark or other token as phrases compare it. One object stands for all its occurrences in all texts, so that what
 * was found out about it once is never looked for again.
 */
export class Word {
  /** The form that is compared: without the apostrophe inside a word, for many leave it out ("don't" and "dont" are one). */
  readonly key: string;
  /** Whether a phrase runs across it as if it were not there (comma, quote, hyphen, the hashtag above its words). */
  readonly isTransparent: boolean;
  /** Whether it is a line break or a run with `.`, `!`, `?` or `…`. */
  readonly endsSentence: boolean;
  /** What others found out about it, each at the place that `newNote` gave them. */
  readonly notes: unknown[] = [];
  /** The options of a place in a phrase that it can begin, by the place's number. */
  readonly options = new Map<number, Options>();
  readonly kind: TokenKind;
  readonly norm: string;

  constructor(kind: TokenKind, norm: string) {
    const isMark = kind === 'punctuation';
    const first = norm.charCodeAt(0);
    this.kind = kind;
    this.norm = norm;
    this.key = keyOf(norm);
    this.endsSentence = isMark && isEnd(first);
    this.isTransparent = kind === 'hashtag' || (isMark && !isEnd(first) && first !== 0x25);
  }
}

function isEnd(code: number): boolean {
  return code === 10 || code === 0x21 || code === 0x3f || code === 0x2e || code === 0x2026;
}

/** Beyond so many words all are forgotten and learnt anew: posts of years must not fill the memory. */
const MOST_REMEMBERED = 20_000;
/** A longer one is too rare to remember. */
const LONGEST_REMEMBERED = 24;
const words = new Map<string, Word>();
let notes = 0;

/** The word of this kind and compared form. */
export function wordOf(kind: TokenKind, norm: string): Word {
  if (norm.length > LONGEST_REMEMBERED) return new Word(kind, norm);
  const name = kind === 'word' ? norm : `${norm} ${kind}`;
  const known = words.get(name);
  if (known) return known;
  if (words.size >= MOST_REMEMBERED) words.clear();
  const word = new Word(kind, norm);
  words.set(name, word);
  return word;
}

/** A place in the `notes` of every word that nobody else writes to. */
export function newNote(): number {
  notes += 1;
  return notes - 1;
}

/** See `Word.key`. */
function keyOf(norm: string): string {
  const at = norm.indexOf("'");
  return at < 0 || at === norm.length - 1 ? norm : norm.replaceAll("'", '');
}
