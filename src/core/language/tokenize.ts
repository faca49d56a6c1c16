import { beginsLatin, characterKind, isApostrophe, latinEnd } from './characters';
import { elisionEnd } from './elision';
import { fold } from './fold';
import { hashtagWords } from './hashtag';
import { type Word, wordOf } from './lexicon';
import { emojiEnd, emoticonEnd, handleEnd, numberEnd, urlEnd } from './scan';
import { type Spelling, spellingAt } from './spelling';

export type TokenKind = 'word' | 'number' | 'emoji' | 'mention' | 'hashtag' | 'url' | 'punctuation';

/** A piece of a text. `text` = the characters from `start` to `end` (UTF-16 offsets); `norm` = the form to compare. */
export interface Token {
  text: string;
  /** Lower case, accents folded, elongations squeezed, apostrophes straight. A line break has the norm "\n". */
  norm: string;
  start: number;
  end: number;
  kind: TokenKind;
  /** The word it is an occurrence of: what is known of that word need not be worked out for each token. */
  word: Word;
}

/**
 * Cuts a text into tokens, in order, in linear time. French elisions are split (`j'` `ai`), hyphens stand alone, and a
 * hashtag is followed by its words, whose spans lie inside it. Line breaks and runs of `!?.` are punctuation.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    // Nearly all that a text begins anew with is a space or a Latin letter.
    const code = text.charCodeAt(at);
    if (code === 0x20) at += 1;
    else at = beginsLatin(code) ? readWord(text, at, tokens) : readToken(text, at, tokens);
  }
  return tokens;
}

function readToken(text: string, at: number, tokens: Token[]): number {
  const code = text.codePointAt(at) ?? 0;
  const width = code > 0xffff ? 2 : 1;
  const kind = characterKind(code);
  if (kind === 'space') return at + width;
  if (kind === 'letter') return readWord(text, at, tokens);
  if (kind === 'digit') return readNumber(text, at, tokens);
  if (kind === 'emoji') return push(tokens, text, at, emojiEnd(text, at), 'emoji');
  if (kind === 'newline') return pushAs(tokens, text.charAt(at), at, at + 1, wordOf('punctuation', '\n'));
  return readMark(text, at, width, code, tokens);
}

function readMark(text: string, at: number, width: number, code: number, tokens: Token[]): number {
  if (code === 0x40 || code === 0xff20) {
    const end = handleEnd(text, at);
    if (end > at) return push(tokens, text, at, end, 'mention');
  }
  if (code === 0x23 || code === 0xff03) {
    const end = tagEnd(text, at + 1);
    if (end > at + 1) return pushHashtag(tokens, text, at, end);
  }
  const face = emoticonEnd(text, at);
  if (face > at) return push(tokens, text, at, face, 'emoji');
  if (code === 0x21 || code === 0x3f || code === 0x2e || code === 0x2026) {
    let end = at + 1;
    while (end < text.length && isStop(text.charCodeAt(end))) end += 1;
    return push(tokens, text, at, end, 'punctuation');
  }
  return push(tokens, text, at, at + width, 'punctuation');
}

function isStop(code: number): boolean {
  return code === 0x21 || code === 0x3f || code === 0x2e || code === 0x2026;
}

function readNumber(text: string, at: number, tokens: Token[]): number {
  const end = numberEnd(text, at);
  // "4g", "2nd", "1h08" read as words; a keycap (digit + U+20E3) reads as a number, which is near enough.
  if (isWordCode(text, end)) return readWord(text, at, tokens);
  return push(tokens, text, at, end, 'number');
}

function isWordCode(text: string, at: number): boolean {
  const code = text.codePointAt(at);
  if (code === undefined) return false;
  const kind = characterKind(code);
  return kind === 'letter' || kind === 'digit';
}

/** The word that ends where a space or a plain mark follows: no link, no apostrophe, nothing unusual to look into. */
function plainEnd(text: string, at: number): number {
  const end = latinEnd(text, at);
  if (end === text.length) return end;
  const next = text.charCodeAt(end);
  if (next === 0x20 || next === 0x2c || next === 0x21 || next === 0x3f || next === 10) return end;
  // "www." alone is the beginning of a link.
  const isPlainDot =
    next === 0x2e && PLAIN_AFTER_DOT.has(text.charCodeAt(end + 1)) && (text.charCodeAt(at) | 32) !== 0x77;
  return isPlainDot ? end : at;
}

function readWord(text: string, at: number, tokens: Token[]): number {
  const plain = plainEnd(text, at);
  if (plain > at) return pushWord(tokens, text, at, plain);
  const link = urlEnd(text, at);
  if (link > at) return push(tokens, text, at, link, 'url');
  const elision = elisionEnd(text, at);
  if (elision > at) return push(tokens, text, at, elision, 'word');
  return pushWord(tokens, text, at, wordEnd(text, at));
}

function pushWord(tokens: Token[], text: string, at: number, end: number): number {
  const spelling = spellingAt(text, at, end, 'word');
  if (spelling.head === 0) return pushSpelling(tokens, spelling, at, end);
  const cut = at + spelling.head;
  const head = text.slice(at, cut);
  pushAs(tokens, head, at, cut, wordOf('word', `${fold(head)}'`));
  return push(tokens, text, cut, end, 'word');
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.codePointAt(end) ?? 0;
    const kind = characterKind(code);
    const inside = kind === 'letter' || kind === 'digit';
    // An apostrophe or a masking star holds a word together only between letters.
    if (!inside && !((isApostrophe(code) || code === 0x2a) && end > at && isWordCode(text, end + 1))) {
      if (code !== 0x2a || end === at || text.charCodeAt(end + 1) !== 0x2a) break;
    }
    end += code > 0xffff ? 2 : 1;
  }
  return end;
}

function tagEnd(text: string, at: number): number {
  let end = at;
  while (isWordCode(text, end)) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return end;
}

function pushHashtag(tokens: Token[], text: string, start: number, end: number): number {
  push(tokens, text, start, end, 'hashtag');
  for (const word of hashtagWords(text, start + 1, end)) push(tokens, text, word.start, word.end, 'word');
  return end;
}

/** Space, line break, another dot, the text's end. */
const PLAIN_AFTER_DOT = new Set([0x20, 10, 0x2e, Number.NaN]);

function push(tokens: Token[], text: string, start: number, end: number, kind: TokenKind): number {
  return pushSpelling(tokens, spellingAt(text, start, end, kind), start, end);
}

function pushSpelling(tokens: Token[], { text, word }: Spelling, start: number, end: number): number {
  return pushAs(tokens, text, start, end, word);
}

function pushAs(tokens: Token[], text: string, start: number, end: number, word: Word): number {
  tokens.push({ text, norm: word.norm, start, end, kind: word.kind, word });
  return end;
}
