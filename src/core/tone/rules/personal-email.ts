import { newBrand } from '../../brand';
import { isOwnContact } from '../ownContacts';
import { phrase } from '../phrases';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** An e-mail address in public. */
export const personalEmail: Rule = {
  id: 'personal-email',
  topic: 'privacy',
  level: 'error',
  why: {
    en: 'This e-mail address is not one of the brand’s, and anyone could read it.',
    fr: 'Cette adresse e-mail n’est pas celle de la marque, et tout le monde pourrait la lire.',
  },
  source: SOURCES.privacy,
  languages: 'any',
  match: (draft) =>
    [...draft.text.matchAll(/[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})+/gi)]
      .filter(({ 0: address }) => !OFFICE.test(address) && !isOwnContact(draft.brand, address))
      .map(({ 0: address, index }) => ({ start: index, end: index + address.length })),
  bad: [
    { lang: 'en', draft: 'We wrote to lou.b@example.org today.', marks: 'lou.b@example.org' },
    { lang: 'fr', draft: 'Nous avons écrit à lou.b@example.org hier.', marks: 'lou.b@example.org' },
  ],
  good: [
    {
      lang: 'en',
      draft: 'Our address is care@northline.example.',
      given: { brand: { ...newBrand(), contacts: ['care@northline.example'] } },
    },
    { lang: 'en', draft: 'We wrote to @lou_b today.' },
    { lang: 'en', draft: 'The team at support@northline.example answers at night too.' },
  ],
};

/** An office's address, not a person's. */
const OFFICE = new RegExp(
  phrase(
    '^(?:(?:customer|client)?[._-]?(?:support|service|services|care|relations?)|help(?:desk)?|info|contact|hello|bonjour',
    '|abuse|fraud|phishing|privacy|dpo|press|presse|media|sav|assistance|reclamations?|complaints?|feedback|team|office',
    '|accueil|serviceclients?|no-?reply|webmaster|security|sales|orders)(?:[._+-]\\w+)*@',
  ),
  'i',
);
