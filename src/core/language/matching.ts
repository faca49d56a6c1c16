import type { Element, Item, Pattern } from './pattern';
import type { Stream } from './stream';

/** The place after the match of the items from `index` on that begins at `at`, or -1. */
export function matchItems(pattern: Pattern, index: number, stream: Stream, at: number): number {
  const item = pattern.items[index];
  if (!item) return pattern.atEnd && at < stream.words.length && !stream.breaks[at] ? -1 : at;
  if (item.gap > 0) return matchGap(pattern, item, index, stream, at);
  for (const option of optionsAt(item, stream, at)) {
    if (!matchRest(option, stream, at)) continue;
    const end = matchItems(pattern, index + 1, stream, at + option.length);
    if (end >= 0) return end;
  }
  return item.optional ? matchItems(pattern, index + 1, stream, at) : -1;
}

function matchGap(pattern: Pattern, item: Item, index: number, stream: Stream, at: number): number {
  for (let skipped = 0; skipped <= item.gap; skipped += 1) {
    const end = matchItems(pattern, index + 1, stream, at + skipped);
    if (end >= 0) return end;
    if (at + skipped >= stream.words.length || stream.breaks[at + skipped]) return -1;
  }
  return -1;
}

const NONE: readonly Element[][] = [];

/** The options of a place that the word there can begin, in their order; looked up once for each word. */
function optionsAt(item: Item, stream: Stream, at: number): readonly (readonly Element[])[] {
  const word = stream.words[at];
  if (!word) return NONE;
  // A kind belongs to the token, not to its word, so places with a kind are looked at each time.
  if (item.hasKind) return item.options.filter(([first]) => first !== undefined && matchElement(first, stream, at));
  const known = word.options.get(item) as readonly (readonly Element[])[] | undefined;
  if (known) return known;
  const found = item.options.filter(([first]) => first !== undefined && matchElement(first, stream, at));
  const options = found.length > 0 ? found : NONE;
  word.options.set(item, options);
  return options;
}

function matchRest(option: readonly Element[], stream: Stream, at: number): boolean {
  for (let i = 1; i < option.length; i += 1) {
    const element = option[i];
    if (!element || !matchElement(element, stream, at + i)) return false;
  }
  return true;
}

function matchElement(element: Element, stream: Stream, at: number): boolean {
  const key = stream.words[at]?.key;
  if (key === undefined) return false;
  if ('word' in element) return element.word === key;
  if ('prefix' in element) return key.startsWith(element.prefix);
  const kind = stream.tokens[stream.origin[at] ?? 0]?.kind;
  return element.kind === 'any' ? kind !== 'punctuation' : kind === element.kind;
}
