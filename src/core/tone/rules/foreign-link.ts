import { newBrand } from '../../brand';
import { findLinks } from '../length';
import { isOwnContact } from '../ownContacts';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** A link to a place that is not the brand's. */
export const foreignLink: Rule = {
  id: 'foreign-link',
  topic: 'privacy',
  level: 'hint',
  why: {
    en: 'This link does not lead to one of the brand’s own addresses.',
    fr: 'Ce lien ne mène pas à une adresse de la marque.',
  },
  source: SOURCES.links,
  languages: 'any',
  match: ({ text, brand }) =>
    brand.contacts.some((contact) => !contact.includes('@') && /\.[a-z]{2,}/i.test(contact))
      ? findLinks(text)
          .filter(
            ({ url }) => !isOwnContact(brand, url) && !/^(?:https?:\/\/)?(?:t\.co|x\.com|twitter\.com)\//i.test(url),
          )
          .map(({ start, end }) => ({ start, end }))
      : [],
  bad: [
    {
      lang: 'en',
      draft: 'The map is at maps.example.com/1 for you.',
      marks: 'maps.example.com/1',
      given: { brand: { ...newBrand(), contacts: ['northline.com'] } },
    },
    {
      lang: 'fr',
      draft: 'Le plan est sur cartes.example.com/1 pour vous.',
      marks: 'cartes.example.com/1',
      given: { brand: { ...newBrand(), contacts: ['northline.com'] } },
    },
  ],
  good: [
    {
      lang: 'en',
      draft: 'The map is at help.northline.com/1 for you.',
      given: { brand: { ...newBrand(), contacts: ['northline.com'] } },
    },
  ],
};
