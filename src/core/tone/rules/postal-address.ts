import { isOwnContact } from '../ownContacts';
import { phrase } from '../phrases';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** A street address in public. */
export const postalAddress: Rule = {
  id: 'postal-address',
  topic: 'privacy',
  level: 'error',
  why: {
    en: 'This is where somebody lives, and anyone could read it.',
    fr: 'C’est l’adresse de quelqu’un, et tout le monde pourrait la lire.',
  },
  source: SOURCES.privacy,
  languages: 'any',
  match: (draft) =>
    [...draft.text.matchAll(ADDRESS)]
      .filter(({ 0: address }) => !isOwnContact(draft.brand, address))
      .map(({ 0: address, index }) => ({ start: index, end: index + address.length })),
  bad: [
    { lang: 'en', draft: 'The van was at 14 Orchard Street at noon.', marks: '14 Orchard Street' },
    { lang: 'fr', draft: 'Le camion était au 12 bis rue des Lilas à midi.', marks: '12 bis rue des Lilas' },
  ],
  good: [
    { lang: 'en', draft: 'The van was in your street at noon.' },
    { lang: 'fr', draft: 'Il y a 3 places dans la rue, et 2 avenues plus loin.' },
  ],
};

const ADDRESS = new RegExp(
  phrase(
    "(?<![\\w/])\\d{1,4}[a-c]?,? (?:bis |ter )?(?:(?:\\p{Lu}[\\p{L}'’-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln",
    '|Drive|Dr|Boulevard|Blvd|Close|Court|Square|Terrace|Crescent|Way|Gardens|Rise|Hill|Grove|Place|Row|Walk|Mews|Parade|Wharf)(?![\\p{L}])',
    '|(?:rue|avenue|av\\.|boulevard|bd|impasse|chemin|all[ée]e|place|quai|route|square|cours) (?:de |du |des |de la ',
    "|de l['’]|d['’])?(?:la |l['’])?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)*)(?:,? \\d{5}(?: \\p{Lu}[\\p{L}'’-]+)?)?",
  ),
  'gu',
);
