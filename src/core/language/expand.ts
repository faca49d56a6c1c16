/**
 * Turns a phrase with groups within groups, gaps within groups or alternatives outside groups into flat phrases: a
 * group that holds something nested is written out, one phrase for each nested part and one for all plain words.
 */
export function flatPhrases(phrase: string): string[] {
  const outside = splitOutside(phrase);
  if (outside.length > 1) return outside.flatMap(flatPhrases);
  const group = nestedGroup(phrase);
  if (!group) return [phrase];
  const before = phrase.slice(0, group.start);
  const after = phrase.slice(group.end);
  const parts = splitOutside(phrase.slice(group.start + 1, group.end - 1));
  const plain = parts.filter((part) => !isNested(part));
  const written = parts.filter(isNested);
  if (plain.length > 0) written.push(`(${plain.join('|')})`);
  // An optional group that is written out may also be missing.
  if (after.startsWith('?'))
    return [...written, ''].flatMap((part) => flatPhrases(`${before}${part} ${after.slice(1)}`));
  return written.flatMap((part) => flatPhrases(`${before}${part}${after}`));
}

function isNested(part: string): boolean {
  return /[(]\p{L}|[(]<|\.\.\./u.test(part);
}

function splitOutside(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const step = depthStep(text, i);
    depth += step;
    if (text[i] === '|' && depth === 0) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(text.slice(from));
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** A bracket that belongs to a face (":(", ":)") opens and closes nothing. */
function depthStep(text: string, at: number): number {
  if (text[at - 1] === ':') return 0;
  return text[at] === '(' ? 1 : text[at] === ')' ? -1 : 0;
}

/** The first group outside any other that holds a nested part. */
function nestedGroup(text: string): { start: number; end: number } | undefined {
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const step = depthStep(text, i);
    if (step === 1 && depth === 0) start = i;
    depth += step;
    if (step === -1 && depth === 0 && isNested(text.slice(start + 1, i))) return { start, end: i + 1 };
  }
  return undefined;
}
