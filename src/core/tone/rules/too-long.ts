import { weightedLength } from '../length';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** Longer than X accepts. */
export const tooLong: Rule = {
  id: 'too-long',
  topic: 'length',
  level: 'error',
  why: {
    en: 'This is longer than your account may post: the marked words would not fit.',
    fr: 'C’est plus long que ce que votre compte peut publier : les mots marqués ne tiendraient pas.',
  },
  source: SOURCES.length,
  languages: 'any',
  match: ({ text, limit }) =>
    weightedLength(text) > limit ? [{ start: fittingEnd(text, limit), end: text.length }] : [],
  bad: [
    { lang: 'en', draft: 'The van left at nine.', marks: 'at nine.', given: { limit: 13 } },
    { lang: 'fr', draft: 'Le camion est parti.', marks: 'parti.', given: { limit: 14 } },
  ],
  good: [{ lang: 'en', draft: 'The van left at nine.' }],
};

/** Where the part ends that still fits, found by halving; never inside a surrogate pair. */
function fittingEnd(text: string, limit: number): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (weightedLength(text.slice(0, middle)) <= limit) low = middle;
    else high = middle - 1;
  }
  const code = text.charCodeAt(low);
  return code >= 0xdc00 && code <= 0xdfff ? low - 1 : low;
}
