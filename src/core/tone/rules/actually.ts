import { phraseRule } from '../phraseRule';
import { SOURCES } from '../sources';

/** "Actually" corrects the customer. */
export const actually = phraseRule({
  id: 'actually',
  topic: 'positive',
  level: 'hint',
  why: {
    en: 'This word sounds like a correction: the sentence works without it.',
    fr: 'Ce mot sonne comme une correction : la phrase se passe de lui.',
  },
  source: SOURCES.accommodative,
  phrases: {
    en: [
      'actually,?|in fact,?|as a matter of fact,?|to be (?:fair|honest|clear),?|technically,?|frankly,?|honestly,?',
      'apparently,?|literally,?|supposedly,?|in (?:theory|principle),?',
    ],
    fr: [
      'en fait,?|en realite,?|a vrai dire,?|techniquement,?|pour etre honnete,?|franchement,?|soyons clairs,?|apparemment,?',
      'honnetement,?|en (?:theorie|principe),?|normalement,?|logiquement,?',
    ],
  },
  negated: true,
  mends: { en: [[/^.*$/, '']], fr: [[/^.*$/, '']] },
  bad: [
    {
      lang: 'en',
      draft: 'The shop is actually open on Sunday.',
      marks: 'actually',
      fixed: 'The shop is open on Sunday.',
    },
    {
      lang: 'fr',
      draft: 'La boutique est en fait ouverte le dimanche.',
      marks: 'en fait',
      fixed: 'La boutique est ouverte le dimanche.',
    },
  ],
  good: [
    { lang: 'en', draft: 'The shop is open on Sunday.' },
    { lang: 'fr', draft: 'La boutique est ouverte le dimanche.' },
  ],
});
