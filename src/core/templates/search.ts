import { readable } from '../tone/readable';
import type { Template } from './template';

const IN_TITLE = 8;
const TITLE_START = 10;
const IN_TAG = 6;
const IN_BODY = 3;
const MISTYPED = 1;
/** From this length on one slip of the finger is forgiven, from the next on two. */
const ONE_SLIP = 4;
const TWO_SLIPS = 8;

interface Searchable {
  title: string;
  tags: string[];
  body: string;
  words: string[];
}

const prepared = new WeakMap<Template, Searchable>();

/** A word of a search, and which words of the library it may be a slip of: each is looked at once. */
interface WantedWord {
  word: string;
  near: Map<string, boolean>;
}

/**
 * How well templates answer a search, 0 where they do not: every word must be found, accents do not count, a beginning
 * of a title word beats the inside of one, title beats tag beats body, and a mistyped word comes last.
 */
export function searchFor(query: string): (template: Template) => number {
  const wanted = wordsOf(query).map((word): WantedWord => ({ word, near: new Map() }));
  return (template) => {
    if (wanted.length === 0) return 1;
    const searchable = prepare(template);
    let sum = 0;
    for (const one of wanted) {
      const score = wordScore(searchable, one);
      if (score === 0) return 0;
      sum += score;
    }
    return sum / wanted.length;
  };
}

function wordScore({ title, tags, body, words }: Searchable, { word, near }: WantedWord): number {
  if (title.includes(word)) return ` ${title}`.includes(` ${word}`) ? TITLE_START : IN_TITLE;
  if (tags.some((tag) => tag.includes(word))) return IN_TAG;
  if (body.includes(word)) return IN_BODY;
  const slips = word.length >= TWO_SLIPS ? 2 : word.length >= ONE_SLIP ? 1 : 0;
  if (slips === 0) return 0;
  const isNear = (other: string) => {
    // Most words of a library begin otherwise: that is seen sooner than it is looked up.
    if (other[0] !== word[0]) return false;
    const known = near.get(other) ?? isWithin(word, other, slips);
    near.set(other, known);
    return known;
  };
  return words.some(isNear) ? MISTYPED : 0;
}

/** Reads the words of a template, so that the first search does not have to. */
export function prepareSearch(template: Template): void {
  prepare(template);
}

function prepare(template: Template): Searchable {
  const known = prepared.get(template);
  if (known) return known;
  const title = wordsOf(template.title).join(' ');
  const tags = [...template.tags, template.situation, template.step].map((tag) => wordsOf(tag).join(' '));
  const searchable = {
    title,
    tags,
    body: wordsOf(template.text).join(' '),
    words: [title, ...tags].join(' ').split(' '),
  };
  prepared.set(template, searchable);
  return searchable;
}

function wordsOf(text: string): string[] {
  return readable(text).text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether `word`, or the beginning of `other` of about its length, differs from it by at most `most` slips; the first letter is right. */
function isWithin(word: string, other: string, most: number): boolean {
  if (other.length < word.length - most) return false;
  return distance(word, other.length > word.length + most ? other.slice(0, word.length) : other) <= most;
}

/** Slips between two words: a letter too many, missing, wrong, or two neighbours swapped. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(isSwap ? Math.min(cost, (before[j - 2] ?? 0) + 1) : cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
