import { outsideLinks } from '../outsideLinks';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** A hole left in a template. */
export const unfilledVariable: Rule = {
  id: 'unfilled-variable',
  topic: 'template',
  level: 'error',
  why: {
    en: 'This blank is still open: fill it, or leave it out.',
    fr: 'Ce champ est encore vide : remplissez-le ou retirez-le.',
  },
  source: SOURCES.holes,
  languages: 'any',
  match: ({ text }) =>
    outsideLinks(text, HOLE)
      .filter(({ 0: hole, index }) => !isTag(text, hole, index))
      .map(({ 0: hole, index }) => ({ start: index, end: index + hole.length })),
  bad: [
    { lang: 'en', draft: 'Hello {customer}, the van left.', marks: '{customer}' },
    { lang: 'en', draft: 'Hello [FIRST NAME], the van left.', marks: '[FIRST NAME]' },
    { lang: 'en', draft: 'Hello %name%, the van left.', marks: '%name%' },
    { lang: 'fr', draft: 'Bonjour {{prénom}}, le camion est parti.', marks: '{{prénom}}' },
    { lang: 'fr', draft: 'Bonjour <prénom>, le camion est parti.', marks: '<prénom>' },
    { lang: 'fr', draft: 'Bonjour XXXX, le camion est parti.', marks: 'XXXX' },
  ],
  good: [
    { lang: 'en', draft: '[NEW] Our van now comes on Sunday.' },
    { lang: 'en', draft: 'Up 5% this week, and 10% off: that is 15% [sic], with love <3' },
    { lang: 'fr', draft: 'Le camion (le bleu) est parti. [1/2]' },
  ],
};

const WORDS = "[\\p{L}_][\\p{L}\\d _.’'/-]{0,30}";
const NOTE = '(?:sic|sic\\.|\\.\\.\\.|…|edit|en|fr|update|maj|video|photo|link|lien|thread)';
const HOLE = new RegExp(
  [
    `\\{\\{\\s*${WORDS}\\s*\\}\\}`,
    `\\$?\\{\\s*${WORDS}\\s*\\}`,
    `\\[\\[?(?!${NOTE}\\])${WORDS}\\]?\\]`,
    `<(?!3)${WORDS}>`,
    `«\\s?\\{${WORDS}\\}\\s?»`,
    `%${'[\\p{L}_][\\p{L}_.]{1,30}'}%`,
    `__${'[\\p{L}][\\p{L}_]{1,28}'}__`,
    '(?<![\\w@])_{3,}(?!\\w)',
    '(?<![\\p{L}\\d])[Xx]{3,}(?![\\p{L}\\d])',
    '(?<![\\p{L}\\d])(?:TBD|TODO|TBC|lorem ipsum)(?![\\p{L}\\d])',
  ].join('|'),
  'gu',
);
const NAMES = /name|first|pr[eé]nom|nom|client|customer|agent|date|order|commande|product|produit|link|lien|handle/i;

/** Words in square brackets that open a post are a label ("[NEW] …"), unless they name what should stand there. */
function isTag(text: string, hole: string, index: number): boolean {
  const opens = /^(?:rt\b)?[^\p{L}]*$/iu.test(text.slice(0, index));
  return opens && hole.startsWith('[') && !hole.includes('_') && !NAMES.test(hole);
}
