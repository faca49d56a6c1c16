import { countsFor } from './counts';
import type { CrowdPost } from './crowd-post';
import { pick, randomFrom } from './random';
import { OPENERS, SENTENCES, WHERE } from './sentences';

const FIRST = [
  'mara',
  'joss',
  'ines',
  'tobin',
  'lene',
  'oskar',
  'paz',
  'wren',
  'yves',
  'dita',
  'hugo',
  'noor',
  'sami',
  'elke',
  'bram',
];
const LAST = [
  'fell',
  'quay',
  'moss',
  'brook',
  'lund',
  'tarn',
  'reed',
  'holt',
  'vane',
  'birch',
  'dune',
  'croft',
  'marsh',
  'pike',
];
const GAP_MS = 47_000;

/**
 * As many posts as asked for, for scroll tests: about one in four complains to @ValmereRail, the others are small talk,
 * praise and questions. The same seed gives the same posts with the same ids; times count back from `epoch`.
 */
export function generatePosts(count: number, seed: number, epoch: number): CrowdPost[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    const complaint = random() < 0.26;
    const lang = random() < 0.3 ? 'fr' : 'en';
    const sentences = SENTENCES[lang][complaint ? 'complaints' : random() < 0.3 ? 'praise' : 'talk'];
    const text = pick(sentences, random)
      .replace('{where}', pick(WHERE, random))
      .replace('{number}', String(2 + Math.floor(random() * 88)));
    return {
      id: `1987${String(seed).padStart(5, '0')}${String(index).padStart(10, '0')}`,
      author: `${pick(FIRST, random)}_${pick(LAST, random)}${Math.floor(random() * 90) + 10}`,
      text: pick(OPENERS[lang], random) + text,
      lang,
      at: epoch - (index + 1) * GAP_MS,
      complaint,
      counts: countsFor(random() ** 3 * 3, random),
    };
  });
}
