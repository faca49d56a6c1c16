import { tokenize } from '../language/tokenize';
import { remember } from './remember';

/** Likeness of two replies from 0 to 1: the share of word triples they have in common (Jaccard), names and links aside. */
export function similarity(a: string, b: string): number {
  const left = triples(a);
  const right = triples(b);
  if (left.size === 0 || right.size === 0) return 0;
  let common = 0;
  for (const triple of left) if (right.has(triple)) common += 1;
  return common / (left.size + right.size - common);
}

/** Replies sent lately are compared with every draft: their triples are kept. */
const triples = remember((text: string): Set<string> => {
  const words = tokenize(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ norm }) => norm);
  return new Set(words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`));
}, 256);
