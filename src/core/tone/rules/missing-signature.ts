import { newBrand } from '../../brand';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** A reply signed by nobody. */
export const missingSignature: Rule = {
  id: 'missing-signature',
  topic: 'positive',
  level: 'hint',
  absence: true,
  why: {
    en: 'Replies signed with a first name are trusted more, and cost nothing.',
    fr: 'Une réponse signée d’un prénom inspire plus confiance, et ne coûte rien.',
  },
  source: SOURCES.signature,
  label: { en: 'Sign', fr: 'Signer' },
  languages: 'any',
  match: ({ text, brand, credits }) => {
    const end = text.trimEnd().length;
    return brand.agent === '' || credits.has('signature')
      ? []
      : [{ start: 0, end: 0, fix: { text: ` ${brand.agent}`, start: end, end } }];
  },
  bad: [
    {
      lang: 'en',
      draft: 'The van left at nine, Lou.',
      marks: '',
      fixed: 'The van left at nine, Lou. Sam',
      given: { brand: { ...newBrand(), agent: 'Sam' } },
    },
    {
      lang: 'fr',
      draft: 'Le camion est parti, Lou.',
      marks: '',
      fixed: 'Le camion est parti, Lou. Léa',
      given: { brand: { ...newBrand(), agent: 'Léa' } },
    },
  ],
  good: [
    { lang: 'en', draft: 'The van left at nine, Lou. Sam', given: { brand: { ...newBrand(), agent: 'Sam' } } },
    { lang: 'fr', draft: 'Le camion est parti, Lou. ^LM', given: { brand: { ...newBrand(), agent: 'Léa' } } },
  ],
};
