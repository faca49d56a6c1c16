import { writtenKeys } from './written';

/** One thing a token is compared with: a `word`, a `prefix` of words ("rembours*"), a `kind` of token or `any`. */
export interface Element {
  how: 'word' | 'prefix' | 'kind';
  text: string;
}

/** One place of a phrase: any of the options, each a sequence of elements, perhaps none at all. */
export interface Item {
  options: Element[][];
  optional: boolean;
  /** At most so many words of any kind may stand here. */
  gap: number;
  /** Places written alike have one number. */
  number: number;
}

/** A phrase ready for matching. `atStart` and `atEnd` bind it to a sentence's ends. */
export interface Pattern {
  items: Item[];
  atStart: boolean;
  atEnd: boolean;
}

const PARTS = /\(([^)]*)\)(\?)?|(\.\.\.)(\d{1,2})?|(\S+)/g;
const KINDS = new Set<string>(['word', 'number', 'emoji', 'mention', 'hashtag', 'url', 'any']);
const MOST_GAPS = 4;

/**
 * Reads a phrase. Words are compared folded (case, accents, apostrophes of contractions do not count).
 *
 * `word` · `pre*` (words that begin so) · `word?` (may be missing) · `(a|b c|d)` (one of) · `(a|b)?` · `...` (up to 3
 * words between) · `...5` (up to 5) · `<number>`, `<mention>`, `<emoji>`, `<url>`, `<word>`, `<any>` (a token of that
 * kind) · `^` and `$` (start and end of the sentence). Groups within groups are written out before (`expand.ts`).
 *
 * @throws Error when the phrase begins with a gap, has only optional parts, more than four gaps, or nested groups.
 */
export function readPattern(phrase: string): Pattern {
  const items: Item[] = [];
  let body = phrase.trim();
  const atStart = body.startsWith('^');
  const atEnd = body.endsWith('$');
  body = body.slice(atStart ? 1 : 0, atEnd ? -1 : undefined);
  for (const part of body.matchAll(PARTS)) {
    const [, group, groupOptional, gap, gapLength, plain] = part;
    if (gap) items.push({ options: [], optional: true, gap: Number(gapLength ?? 3), number: -1 });
    else if (group !== undefined) items.push(itemOf(group.split('|'), groupOptional === '?'));
    else if (plain && /[|]/.test(plain)) throw new Error(`Groups cannot be nested: ${phrase}`);
    else if (plain) items.push(itemOf([plain.replace(/\?$/, '')], plain.length > 1 && plain.endsWith('?')));
  }
  if (items[0]?.gap || items.every((item) => item.optional)) throw new Error(`Phrase without a fixed start: ${phrase}`);
  if (items.filter((item) => item.gap > 0).length > MOST_GAPS) throw new Error(`Too many gaps: ${phrase}`);
  return { items, atStart, atEnd };
}

/** Places written alike are one object, so that what is known of a word there is known for all phrases. */
const shared = new Map<string, Item>();

function itemOf(alternatives: string[], optional: boolean): Item {
  const written = `${alternatives.join('|')}${optional ? ')?' : ')'}`;
  const item = shared.get(written) ?? readItem(alternatives, optional);
  shared.set(written, item);
  return item;
}

function readItem(alternatives: string[], optional: boolean): Item {
  if (alternatives.some((words) => words.includes('...')))
    throw new Error(`A group holds no gap: ${alternatives.join('|')}`);
  const options = alternatives.map((words) => words.trim().split(/\s+/).filter(Boolean).flatMap(elementsOf));
  const filled = options.filter((option) => option.length > 0);
  return { options: filled, optional, gap: 0, number: shared.size };
}

function elementsOf(word: string): Element[] {
  const kind = /^<(\w+)>$/.exec(word)?.[1];
  if (kind && KINDS.has(kind)) return [{ how: 'kind', text: kind }];
  const isPrefix = word.endsWith('*');
  const keys = writtenKeys(isPrefix ? word.slice(0, -1) : word);
  return keys.map((text, at) => ({ how: isPrefix && at === keys.length - 1 ? 'prefix' : 'word', text }));
}
