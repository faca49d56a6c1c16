import { type Anchor, anchorsOf } from './anchor';
import { flatPhrases } from './expand';
import { commonness } from './guess';
import type { Word } from './lexicon';
import { matchItems } from './matching';
import { type Element, type Pattern, readPattern } from './pattern';
import { type Stream, streamOf } from './stream';
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
  /** In the order in which the phrases were given. */
  rank: number;
}

/** A phrase to try where a certain word stands. */
interface Trial<T> extends Anchor {
  entry: Entry<T>;
  /** The walk that tried it last, and the first place that it has not tried since. */
  walk: number;
  next: number;
}

type Found<T> = PhraseMatch<T> & { rank: number };

let matchers = 0;
let walks = 0;

/**
 * Compiles phrases (see `readPattern` for how they are written) with the value each list stands for. Matching looks at
 * each token once and tries only the phrases whose rarest word stands there; gaps are bounded, so time is linear.
 */
export function compilePhrases<T>(lists: Iterable<readonly [T, readonly string[]]>): PhraseMatcher<T> {
  const entries: Entry<T>[] = [];
  for (const [value, phrases] of lists) {
    for (const phrase of phrases.flatMap(flatPhrases)) {
      entries.push({ ...readPattern(phrase), value, rank: entries.length });
    }
  }
  const index = indexOf(entries);
  const matcher = matchers;
  matchers += 1;
  const trialsFor = (word: Word): readonly Trial<T>[] => {
    const known = word.starts[matcher] as readonly Trial<T>[] | undefined;
    if (known) return known;
    const trials = index.trialsFor(word.key);
    word.starts[matcher] = trials;
    return trials;
  };
  return { find: (tokens) => findAll(streamOf(tokens), trialsFor, index.byKind) };
}

interface Index<T> {
  trialsFor(key: string): readonly Trial<T>[];
  byKind: ReadonlyMap<string, readonly Trial<T>[]>;
}

/** Files each phrase under its anchors. */
function indexOf<T>(entries: readonly Entry<T>[]): Index<T> {
  const byWord = new Map<string, Trial<T>[]>();
  const byPrefix = new Map<string, Trial<T>[]>();
  const byKind = new Map<string, Trial<T>[]>();
  const costOf = costsOf(entries);
  for (const entry of entries) {
    for (const anchor of anchorsOf(entry, costOf)) {
      const { element } = anchor;
      const trial = { ...anchor, entry, walk: 0, next: 0 };
      if ('word' in element) add(byWord, element.word, trial);
      else if ('prefix' in element) add(byPrefix, element.prefix, trial);
      else add(byKind, element.kind, trial);
    }
  }
  const lengths = [...new Set([...byPrefix.keys()].map((prefix) => prefix.length))];
  const trialsFor = (key: string) => {
    const found = [...(byWord.get(key) ?? [])];
    for (const length of lengths) if (length <= key.length) found.push(...(byPrefix.get(key.slice(0, length)) ?? []));
    return found.length > 0 ? found : NONE;
  };
  return { trialsFor, byKind };
}

const NONE: readonly never[] = [];

/** How frequent a word is likely to be: by what is known of the language and by how many phrases hold it. */
function costsOf<T>(entries: readonly Entry<T>[]): (word: string) => number {
  const uses = new Map<string, number>();
  const count = (element: Element) => {
    if ('word' in element) uses.set(element.word, (uses.get(element.word) ?? 0) + 1);
  };
  for (const { items } of entries) for (const { options } of items) for (const option of options) option.forEach(count);
  return (word) => 1 + commonness(word) * 40 + (uses.get(word) ?? 0) / 10;
}

function add<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (list) list.push(value);
  else index.set(key, [value]);
}

function findAll<T>(
  stream: Stream,
  trialsFor: (word: Word) => readonly Trial<T>[],
  byKind: ReadonlyMap<string, readonly Trial<T>[]>,
): PhraseMatch<T>[] {
  const found: Found<T>[] = [];
  walks += 1;
  for (let at = 0; at < stream.words.length; at += 1) {
    const word = stream.words[at];
    if (!word) continue;
    for (const trial of trialsFor(word)) tryAround(trial, stream, at, found);
    if (byKind.size === 0) continue;
    const kind = stream.tokens[stream.origin[at] ?? 0]?.kind ?? 'punctuation';
    for (const trial of byKind.get(kind) ?? NONE) tryAround(trial, stream, at, found);
    if (kind !== 'punctuation') for (const trial of byKind.get('any') ?? NONE) tryAround(trial, stream, at, found);
  }
  if (found.length < 2) return found;
  found.sort((a, b) => a.first - b.first || a.rank - b.rank);
  // Two anchors of one phrase may both lead to the same match.
  return found.filter((match, i) => match.first !== found[i - 1]?.first || match.rank !== found[i - 1]?.rank);
}

/** Tries a phrase wherever it may begin if its anchor stands at `at`, each place once. */
function tryAround<T>(trial: Trial<T>, stream: Stream, at: number, found: Found<T>[]): void {
  if (trial.walk !== walks) {
    trial.walk = walks;
    trial.next = 0;
  }
  const end = at - trial.least;
  for (let start = Math.max(trial.next, at - trial.most); start <= end; start += 1) {
    tryAt(trial.entry, stream, start, found);
  }
  if (end >= trial.next) trial.next = end + 1;
}

function tryAt<T>(entry: Entry<T>, stream: Stream, at: number, found: Found<T>[]): void {
  if (entry.atStart && at > 0 && !stream.breaks[at - 1]) return;
  const end = matchItems(entry, 0, stream, at);
  if (end <= at) return;
  const first = stream.origin[at] ?? 0;
  const last = stream.origin[end - 1] ?? 0;
  const head = stream.tokens[first];
  const tail = stream.tokens[last];
  if (!head || !tail) return;
  found.push({ value: entry.value, start: head.start, end: tail.end, first, last, rank: entry.rank });
}
