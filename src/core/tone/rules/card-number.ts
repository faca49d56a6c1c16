import { outsideLinks } from '../outsideLinks';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** A payment card number in public. */
export const cardNumber: Rule = {
  id: 'card-number',
  topic: 'privacy',
  level: 'error',
  why: {
    en: 'This is a valid card number: it must never be posted.',
    fr: 'C’est un numéro de carte valide : il ne doit jamais être publié.',
  },
  source: SOURCES.privacy,
  languages: 'any',
  match: ({ text }) =>
    outsideLinks(text, /(?<![\w-])\d(?:[ .-]?\d){12,18}(?![\w-])/g)
      .filter(({ 0: number }) => passesLuhn(number.replace(/\D/g, '')))
      .map(({ 0: number, index }) => ({ start: index, end: index + number.length })),
  bad: [
    { lang: 'en', draft: 'The refund went to 4111 1111 1111 1111 today.', marks: '4111 1111 1111 1111' },
    { lang: 'fr', draft: 'Le virement est parti sur 5500-0000-0000-0004 hier.', marks: '5500-0000-0000-0004' },
  ],
  good: [
    { lang: 'en', draft: 'The refund went to the card ending in 1111.' },
    { lang: 'fr', draft: 'Le compteur affiche 1234 5678 9012 3456.' },
  ],
};

/** The check digit of payment cards (ISO/IEC 7812-1, annex B). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0 && !/^(\d)\1+$/.test(digits);
}
