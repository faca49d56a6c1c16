import { phraseRule } from '../phraseRule';
import { SOURCES } from '../sources';

/** Sympathy in the place of ownership. */
export const sorryToHear = phraseRule({
  id: 'sorry-to-hear',
  topic: 'transparent',
  level: 'hint',
  why: {
    en: 'This is sympathy from outside: it was our doing, so say so.',
    fr: 'C’est la compassion d’un tiers : si cela vient de nous, dites-le.',
  },
  source: SOURCES.anatomy,
  phrases: {
    en: ['sorry to (?:hear|read|see|learn)(?: (?:about|of|that|this))?'],
    fr: [
      "(?:desolee?s?|navree?s?|regrettons|regrette) (?:d'apprendre|de lire|d'entendre|de voir|de savoir)(?: (?:que|cela|ceci))?",
    ],
  },
  when: (draft) => !draft.credits.has('owning') && !draft.credits.has('apology'),
  bad: [
    { lang: 'en', draft: 'Sorry to hear that, Lou.', marks: 'Sorry to hear that' },
    { lang: 'fr', draft: 'Navrés d’apprendre cela, Lou.', marks: 'Navrés d’apprendre cela' },
  ],
  good: [
    { lang: 'en', draft: 'I’m sorry: we cancelled your class an hour before.' },
    { lang: 'fr', draft: 'Je suis navrée d’avoir annulé votre cours.' },
  ],
});
