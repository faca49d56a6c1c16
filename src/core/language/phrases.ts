import { flatPhrases } from './expand';
import { type Element, type Item, type Pattern, readPattern } from './pattern';
import { isBreak, type Stream, streamOf } from './stream';
import type { Token } from './tokenize';

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
  /** All matches in the order of their first token. */
  find(tokens: readonly Token[]): PhraseMatch<T>[];
}

interface Entry<T> extends Pattern {
  value: T;
}

const MOST_REMEMBERED = 20_000;

/**
 * Compiles phrases (see `readPattern` for how they are written) with the value each list stands for. Matching looks at
 * each token once and tries only the phrases that can begin there; gaps are bounded, so time is linear in the text.
 */
export function compilePhrases<T>(lists: Iterable<readonly [T, readonly string[]]>): PhraseMatcher<T> {
  const byWord = new Map<string, Entry<T>[]>();
  const byPrefix = new Map<string, Entry<T>[]>();
  const byKind = new Map<string, Entry<T>[]>();
  for (const [value, phrases] of lists) {
    for (const phrase of phrases.flatMap(flatPhrases)) {
      file({ ...readPattern(phrase), value }, byWord, byPrefix, byKind);
    }
  }
  const remembered = new Map<string, readonly Entry<T>[]>();
  const prefixLengths = [...new Set([...byPrefix.keys()].map((prefix) => prefix.length))];
  const entriesFor = (key: string): readonly Entry<T>[] => {
    const before = remembered.get(key);
    if (before) return before;
    const found = [...(byWord.get(key) ?? [])];
    for (const length of prefixLengths) found.push(...(byPrefix.get(key.slice(0, length)) ?? []));
    const entries = found.length > 0 ? [...new Set(found)] : [];
    if (remembered.size < MOST_REMEMBERED) remembered.set(key, entries);
    return entries;
  };
  return { find: (tokens) => findAll(streamOf(tokens), entriesFor, byKind) };
}

function file<T>(
  entry: Entry<T>,
  byWord: Map<string, Entry<T>[]>,
  byPrefix: Map<string, Entry<T>[]>,
  byKind: Map<string, Entry<T>[]>,
): void {
  for (const item of entry.items) {
    for (const option of item.options) {
      const first = option[0];
      if (!first) continue;
      if ('word' in first) add(byWord, first.word, entry);
      else if ('prefix' in first) add(byPrefix, first.prefix, entry);
      else add(byKind, first.kind, entry);
    }
    if (!item.optional) return;
  }
}

function add<T>(index: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const list = index.get(key);
  if (list) list.push(entry);
  else index.set(key, [entry]);
}

function findAll<T>(
  stream: Stream,
  entriesFor: (key: string) => readonly Entry<T>[],
  byKind: ReadonlyMap<string, readonly Entry<T>[]>,
): PhraseMatch<T>[] {
  const matches: PhraseMatch<T>[] = [];
  for (let at = 0; at < stream.keys.length; at += 1) {
    for (const entry of entriesFor(stream.keys[at] ?? '')) tryEntry(entry, stream, at, matches);
    const kind = stream.tokens[stream.origin[at] ?? 0]?.kind ?? 'punctuation';
    for (const entry of byKind.get(kind) ?? []) tryEntry(entry, stream, at, matches);
    for (const entry of byKind.get('any') ?? []) tryEntry(entry, stream, at, matches);
  }
  return matches;
}

function tryEntry<T>(entry: Entry<T>, stream: Stream, at: number, matches: PhraseMatch<T>[]): void {
  if (entry.atStart && at > 0 && !isBreak(stream, at - 1)) return;
  const end = matchItems(entry, 0, stream, at);
  if (end <= at) return;
  const first = stream.origin[at] ?? 0;
  const last = stream.origin[end - 1] ?? 0;
  const head = stream.tokens[first];
  const tail = stream.tokens[last];
  if (head && tail) matches.push({ value: entry.value, start: head.start, end: tail.end, first, last });
}

/** The place after the match of the items from `index` on, or -1. */
function matchItems(pattern: Pattern, index: number, stream: Stream, at: number): number {
  const item = pattern.items[index];
  if (!item) return pattern.atEnd && at < stream.keys.length && !isBreak(stream, at) ? -1 : at;
  if (item.gap > 0) return matchGap(pattern, item, index, stream, at);
  for (const option of item.options) {
    if (!matchOption(option, stream, at)) continue;
    const end = matchItems(pattern, index + 1, stream, at + option.length);
    if (end >= 0) return end;
  }
  return item.optional ? matchItems(pattern, index + 1, stream, at) : -1;
}

function matchGap(pattern: Pattern, item: Item, index: number, stream: Stream, at: number): number {
  for (let skipped = 0; skipped <= item.gap; skipped += 1) {
    const end = matchItems(pattern, index + 1, stream, at + skipped);
    if (end >= 0) return end;
    if (at + skipped >= stream.keys.length || isBreak(stream, at + skipped)) return -1;
  }
  return -1;
}

function matchOption(option: readonly Element[], stream: Stream, at: number): boolean {
  for (let i = 0; i < option.length; i += 1) {
    const element = option[i];
    const key = stream.keys[at + i];
    if (element === undefined || key === undefined) return false;
    if ('word' in element) {
      if (element.word !== key) return false;
    } else if ('prefix' in element) {
      if (!key.startsWith(element.prefix)) return false;
    } else {
      const kind = stream.tokens[stream.origin[at + i] ?? 0]?.kind;
      if (element.kind === 'any' ? kind === 'punctuation' : kind !== element.kind) return false;
    }
  }
  return true;
}
