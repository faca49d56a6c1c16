import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** A bank account in public. */
export const iban: Rule = {
  id: 'iban',
  topic: 'privacy',
  level: 'error',
  why: {
    en: 'This is a valid bank account number: it must never be posted.',
    fr: 'C’est un numéro de compte bancaire valide : il ne doit jamais être publié.',
  },
  source: SOURCES.privacy,
  languages: 'any',
  match: ({ text }) =>
    [...text.matchAll(/(?<!\w)[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]{1,4}){3,8}(?!\w)/gi)].flatMap(({ 0: found, index }) => {
      const length = validLength(found);
      return length > 0 ? [{ start: index, end: index + length }] : [];
    }),
  bad: [
    { lang: 'en', draft: 'The refund went to GB82 WEST 1234 5698 7654 32.', marks: 'GB82 WEST 1234 5698 7654 32' },
    {
      lang: 'fr',
      draft: 'Le virement est parti vers FR14 2004 1010 0505 0001 3M02 606 hier.',
      marks: 'FR14 2004 1010 0505 0001 3M02 606',
    },
  ],
  good: [
    { lang: 'en', draft: 'The refund went to your usual account.' },
    { lang: 'fr', draft: 'La référence FR14 2004 1010 0505 est la nôtre.' },
  ],
};

const SHORTEST = 15;

/** Length of the longest beginning of `found` that passes the check (ISO 13616), or 0: words may follow an IBAN. */
function validLength(found: string): number {
  for (let length = found.length; length >= SHORTEST; length -= 1) {
    const plain = found.slice(0, length).replace(/[ -]/g, '').toUpperCase();
    if (/[A-Z\d]$/i.test(found.slice(0, length)) && plain.length >= SHORTEST && remainder(plain) === 1) return length;
  }
  return 0;
}

function remainder(iban: string): number {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = /\d/.test(character) ? character : String(character.charCodeAt(0) - 55);
    rest = Number(`${rest}${value}`) % 97;
  }
  return rest;
}
