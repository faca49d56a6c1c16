import { outsideLinks } from '../outsideLinks';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** A bank account in public. */
export const iban: Rule = {
  id: 'iban',
  topic: 'privacy',
  level: 'error',
  why: {
    en: 'This is a bank account number, whole or in part: it must never be posted.',
    fr: 'C’est un numéro de compte bancaire, entier ou en partie : il ne doit jamais être publié.',
  },
  source: SOURCES.privacy,
  languages: 'any',
  match: ({ text }) =>
    outsideLinks(text, /(?<!\w)[A-Z]{2}\d{2}(?:[ -]?[A-Z\d]){11,30}/gi).flatMap(({ 0: found, index }) => {
      const length = validLength(found);
      if (length > 0) return [{ start: index, end: index + length }];
      const part = ACCOUNT.test(text.slice(Math.max(0, index - 24), index)) ? (PARTIAL.exec(found)?.[0] ?? '') : '';
      return part === '' ? [] : [{ start: index, end: index + part.length }];
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

/** Where an account is spoken of, the head of its number, in groups of four, is half too much. */
const ACCOUNT = /\b(?:account|iban|bank|compte|rib|banque)\b/i;
const PARTIAL = /^[A-Z]{2}\d{2}(?: \d{4}){2,}/;

/** Length of an IBAN by country (ISO 13616 registry), for countries whose people may well write to a brand. */
const LENGTHS: Record<string, number> = {
  AD: 24,
  AE: 23,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MA: 28,
  MC: 27,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  SA: 24,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  TN: 24,
  TR: 26,
};

/** How many characters of `found` are an IBAN that passes the check, or 0: words may follow it. */
function validLength(found: string): number {
  const wanted = LENGTHS[found.slice(0, 2).toUpperCase()] ?? 0;
  let plain = '';
  for (let at = 0; at < found.length && wanted > 0; at += 1) {
    const character = found.charAt(at);
    if (character !== ' ' && character !== '-') plain += character.toUpperCase();
    if (plain.length === wanted) return remainder(plain) === 1 ? at + 1 : 0;
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
