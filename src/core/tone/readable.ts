import { fold } from '../language/fold';
import type { Span } from '../language/span';
import { standIn } from './standIn';

/** A text in the form that phrases are written in, with the way back to the original. */
export interface Readable {
  /**
   * Lower case, no accents, straight apostrophes, plain spaces. May differ in length from the original. It holds one byte a
   * character, for which V8 compiles half as much of each pattern: see `standIn.ts`.
   */
  text: string;
  /** The stretch of the original that lies under `start`..`end` of `text`. */
  original(start: number, end: number): Span;
}

const seen = new Map<string, string>();
const SPACES = /[\u00a0\u2000-\u200a\u202f\u3000]/;
const MARKS = /[\p{M}\u200b\u200c\u00ad]/u;

/** The readable form of a text. Handles composed and decomposed accents alike. */
export function readable(text: string): Readable {
  if (isPlain(text)) return { text: text.toLowerCase(), original: (start, end) => ({ start, end }) };
  const starts: number[] = [];
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    const folded = foldUnit(text[at] ?? '');
    for (let i = 0; i < folded.length; i += 1) starts.push(at);
    out += folded;
  }
  starts.push(text.length);
  return { text: out, original: (start, end) => spanOf(text, starts, start, end) };
}

function spanOf(text: string, starts: number[], start: number, end: number): Span {
  let last = starts[end - 1] ?? 0;
  last += 1;
  while (last < text.length && (starts[end] ?? 0) > last && MARKS.test(text[last] ?? '')) last += 1;
  return { start: starts[start] ?? 0, end: end > start ? last : (starts[start] ?? 0) };
}

function foldUnit(unit: string): string {
  if (unit.charCodeAt(0) < 0x80) return unit.toLowerCase();
  const known = seen.get(unit);
  if (known !== undefined) return known;
  const folded = SPACES.test(unit) ? ' ' : MARKS.test(unit) ? '' : Array.from(fold(unit), standIn).join('');
  if (seen.size < 4096) seen.set(unit, folded);
  return folded;
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}
