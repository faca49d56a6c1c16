import { newBrand } from '../../brand';
import { findLinks } from '../length';
import { isOwnContact } from '../ownContacts';
import { phrase } from '../phrases';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** A link that hides where it leads. */
export const shortenedLink: Rule = {
  id: 'shortened-link',
  topic: 'privacy',
  level: 'warn',
  why: {
    en: 'A shortened link hides where it leads, as in a fraud: give the full one.',
    fr: 'Un lien raccourci cache sa destination, comme dans une fraude : donnez le lien complet.',
  },
  source: SOURCES.links,
  languages: 'any',
  match: ({ text, brand }) =>
    findLinks(text)
      .filter(({ url }) => SHORT.test(url) && !isOwnContact(brand, url))
      .map(({ start, end }) => ({ start, end })),
  bad: [
    { lang: 'en', draft: 'The form is at bit.ly/3xYzAb2 for you.', marks: 'bit.ly/3xYzAb2' },
    {
      lang: 'fr',
      draft: 'Le formulaire est sur https://tinyurl.com/abc12 pour vous.',
      marks: 'https://tinyurl.com/abc12',
    },
  ],
  good: [
    {
      lang: 'en',
      draft: 'The form is at northline.com/help for you.',
      given: { brand: { ...newBrand(), contacts: ['northline.com'] } },
    },
  ],
};

const SHORT = new RegExp(
  phrase(
    '^(?:https?://)?(?:www\\.)?(?:bit\\.ly|tinyurl\\.com|goo\\.gl|ow\\.ly|t\\.ly|is\\.gd|buff\\.ly|rb\\.gy|cutt\\.ly',
    '|shorturl\\.at|tiny\\.cc|lnkd\\.in|s\\.id|bl\\.ink|rebrand\\.ly|shorte\\.st|adf\\.ly|urlz\\.fr|lc\\.cx|swll\\.to',
    '|spr\\.ly|dlvr\\.it)(?:/|$)',
  ),
  'i',
);
