import { newNote, type Word } from '../../language/lexicon';
import { type Stream, streamOf } from '../../language/stream';
import { writtenKeys } from '../../language/written';
import type { Reading } from '../reading';
import { CLASSES_EN } from './en';
import { CLASSES_FR } from './fr';
import { CLASS_NAMES, type WordClasses } from './wordClass';

/** Words of a post that are about something: its place in `CLASS_NAMES`, first and last token (inclusive). */
export interface ClassHit {
  about: number;
  first: number;
  last: number;
}

/** A turn by its words; one that ends with "*" stands for all that begin so. */
interface Turn {
  about: number;
  words: readonly string[];
}

/** The turns that begin with a word, by that word; those that begin with a prefix apart. */
interface Index {
  exact: Map<string, Turn[]>;
  prefixed: Turn[];
  /** Where each word keeps the turns that it begins. */
  note: number;
}

const NONE: readonly Turn[] = [];

function indexOf(classes: WordClasses): Index {
  const index: Index = { exact: new Map(), prefixed: [], note: newNote() };
  CLASS_NAMES.forEach((name, about) => {
    for (const written of classes[name].split('|')) {
      const words = written.split(/\s+/).flatMap(keysOf);
      const [head = ''] = words;
      if (head.endsWith('*')) index.prefixed.push({ about, words });
      else index.exact.set(head, [...(index.exact.get(head) ?? []), { about, words }]);
    }
  });
  return index;
}

function keysOf(word: string): string[] {
  if (!word.endsWith('*')) return writtenKeys(word);
  return writtenKeys(word.slice(0, -1)).map((key, at, { length }) => (at === length - 1 ? `${key}*` : key));
}

const indices = new Map<WordClasses, Index>();

/** The words of a post by what they are about, in their order. English serves every language but French. */
export function findClasses({ tokens, language }: Reading): ClassHit[] {
  const classes = language === 'fr' ? CLASSES_FR : CLASSES_EN;
  const index = indices.get(classes) ?? indexOf(classes);
  indices.set(classes, index);
  const stream = streamOf(tokens);
  const hits: ClassHit[] = [];
  for (let at = 0; at < stream.length; at += 1) {
    const word = stream.words[at];
    if (word === undefined) continue;
    for (const { about, words } of turnsFrom(index, word)) {
      const end = at + words.length - 1;
      if (words.length > 1 && !continues(words, stream, at)) continue;
      hits.push({ about, first: stream.origin[at] ?? 0, last: stream.origin[end] ?? 0 });
    }
  }
  return hits;
}

function turnsFrom(index: Index, word: Word): readonly Turn[] {
  const known = word.notes[index.note] as readonly Turn[] | undefined;
  if (known !== undefined) return known;
  const found = [
    ...(index.exact.get(word.key) ?? NONE),
    ...index.prefixed.filter(({ words: [head = ''] }) => matches(head, word.key)),
  ];
  const turns = found.length > 0 ? found : NONE;
  word.notes[index.note] = turns;
  return turns;
}

function continues(words: readonly string[], stream: Stream, at: number): boolean {
  for (let i = 1; i < words.length; i += 1) {
    const word = at + i < stream.length ? stream.words[at + i] : undefined;
    if (!word || !matches(words[i] ?? '', word.key)) return false;
  }
  return true;
}

function matches(written: string, key: string): boolean {
  return written.endsWith('*') ? key.startsWith(written.slice(0, -1)) : written === key;
}
