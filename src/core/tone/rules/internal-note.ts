import { phrase } from '../phrases';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** Words between colleagues that were left in the reply. */
export const internalNote: Rule = {
  id: 'internal-note',
  topic: 'template',
  level: 'error',
  why: {
    en: 'This reads like a note between colleagues: take it out before you post.',
    fr: 'Cela ressemble à une note entre collègues : retirez-la avant de publier.',
  },
  source: SOURCES.holes,
  languages: 'any',
  match: ({ text }) =>
    [...text.matchAll(NOTE)].map(({ 0: note, index }) => ({ start: index, end: index + note.length })),
  bad: [
    {
      lang: 'en',
      draft: 'Your lamp left today. [Rob please check the date before sending]',
      marks: '[Rob please check the date before sending]',
    },
    { lang: 'en', draft: 'Your lamp left today. Note to self, ring the depot.', marks: 'Note to self' },
    {
      lang: 'fr',
      draft: 'Votre lampe part ce soir. [à valider par le service juridique avant envoi]',
      marks: '[à valider par le service juridique avant envoi]',
    },
  ],
  good: [
    { lang: 'en', draft: 'The driver [the one in blue] will check with legal.' },
    { lang: 'en', draft: 'Our legal team is checking that before we answer you.' },
    { lang: 'fr', draft: 'La lampe [la bleue] part ce soir.' },
  ],
};

const NOTE = new RegExp(
  [
    // What asks, doubts or decides inside brackets is said to a colleague.
    phrase(
      '\\[[^\\]\\n]*\\b(?:pls|please|check|approve\\w*|sign(?:ed)? off|send(?:ing)?|post(?:ing)?|publish|goes out|not sure|legal|manager|delete|remove',
      '|copy|insert|todo|wording|ok with|fyi|valider|verifier|vérifier|relire|envoi|envoyer|publier|juridique|supprimer|pas sûre?|insérer)\\b[^\\]\\n]*\\]',
    ),
    '\\b(?:note to (?:self|team|colleagues?)|internal (?:note|only|use)|for internal use|not for (?:publication|posting)|note interne|à usage interne)\\b',
    phrase(
      '\\b(?:(?:can|could) (?:some(?:one|body)|you|anyone)|(?:pls|please|plz)|ask \\p{Lu}\\p{Ll}+|check|run (?:it|this) (?:by|past)) (?:\\w+ ){0,3}?(?:w/|with|by|past|in) ?',
      '(?:legal|comms|pr|compliance|the lawyers?)\\b[^.?!\\n]*\\b(?:before|first)\\b[^.?!\\n]*',
    ),
    '\\b(?:before|until) (?:this (?:goes? out|posts?|is (?:posted|published|sent))|we (?:admit\\w*|answer this|reply to this|post this|publish this))\\b[^.?!\\n]*',
    // Handing the customer on, or keeping something from them, is no word to the customer.
    phrase(
      "^@\\w+ (?:can|could|pls|please|will) (?:you |u )?(?:deal w|handle|pick (?:this|it) up|take (?:this|it|over)|field|jump on|sort this one)\\w*\\b[^.!?\\n]*|\\b(?:don[’']t|do not|nobody|without) (?:admit|mention|tell (?:him|her|them)|promise (?:him|her|them)|apologis\\w+)\\b[^.!?\\n]*",
      '|\\b(?:customer|client|punter|user|lady|guy|bloke|this one) (?:is )?(?:kicking off|moaning|ranting|fuming|going mad|losing it|complaining again)\\b[^.!?\\n]*|\\bbefore (?:i (?:send|post|reply|hit)|we (?:send|post) (?:it|this))\\b[^.!?\\n]*|\\b(?:til|until|till) legal\\b[^.!?\\n]*',
    ),
    '^(?:draft|reply|version|option) ?\\w?:|\\b(?:avant (?:envoi|publication)|à faire valider)\\b',
  ].join('|'),
  'gimu',
);
