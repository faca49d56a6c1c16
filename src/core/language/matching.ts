import type { Word } from './lexicon';
import type { Element, Item, Pattern } from './pattern';
import type { Stream } from './stream';

type Options = readonly (readonly Element[])[];

const NONE: Options = [];

/** The place after the match of the items from `index` on that begins at `at`, or -1. */
export function matchItems(pattern: Pattern, index: number, stream: Stream, at: number): number {
  const item = pattern.items[index];
  if (item === undefined) return pattern.atEnd && at < stream.length && !stream.words[at]?.endsSentence ? -1 : at;
  if (item.gap > 0) return matchGap(pattern, item, index, stream, at);
  const word = at < stream.length ? stream.words[at] : undefined;
  if (word !== undefined) {
    const options = optionsOf(item, word);
    for (let i = 0; i < options.length; i += 1) {
      const option = options[i] as readonly Element[];
      if (option.length > 1 && !matchRest(option, stream, at)) continue;
      const end = matchItems(pattern, index + 1, stream, at + option.length);
      if (end >= 0) return end;
    }
  }
  return item.optional ? matchItems(pattern, index + 1, stream, at) : -1;
}

function matchGap(pattern: Pattern, item: Item, index: number, stream: Stream, at: number): number {
  for (let skipped = 0; skipped <= item.gap; skipped += 1) {
    const end = matchItems(pattern, index + 1, stream, at + skipped);
    if (end >= 0) return end;
    if (at + skipped >= stream.length || stream.words[at + skipped]?.endsSentence) return -1;
  }
  return -1;
}

/** The options of a place that a word can begin, in their order; looked up once for each word. */
function optionsOf(item: Item, word: Word): Options {
  const known = word.options.get(item.number) as Options | undefined;
  if (known !== undefined) return known;
  const found = item.options.filter(([first]) => first !== undefined && isElement(first, word));
  const options = found.length > 0 ? found : NONE;
  word.options.set(item.number, options);
  return options;
}

function matchRest(option: readonly Element[], stream: Stream, at: number): boolean {
  if (at + option.length > stream.length) return false;
  for (let i = 1; i < option.length; i += 1) {
    if (!isElement(option[i] as Element, stream.words[at + i] as Word)) return false;
  }
  return true;
}

function isElement({ how, text }: Element, word: Word): boolean {
  if (how === 'word') return word.key === text;
  if (how === 'prefix') return word.key.startsWith(text);
  return text === 'any' ? word.kind !== 'punctuation' : word.kind === text;
}
