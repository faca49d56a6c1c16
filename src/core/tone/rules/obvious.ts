import { phraseRule } from '../phraseRule';
import { SOURCES } from '../sources';

/** Words that make the reader feel slow. */
export const obvious = phraseRule({
  id: 'obvious',
  topic: 'positive',
  level: 'warn',
  why: {
    en: 'If it were obvious, the customer would not ask: the sentence works without this word.',
    fr: 'Si c’était évident, le client ne demanderait pas : la phrase se passe de ce mot.',
  },
  source: SOURCES.plain,
  phrases: {
    en: [
      "(?<!\\b(?:we|i|we've|i've|we're|our)(?: \\w+)? )obviously,?(?! (?:we|i|our|not)\\b)|clearly,?(?= you)",
      "(?:it's|it is|that's) (?:quite |pretty |perfectly )?obvious(?! (?:that )?(?:we|our|this|i|something|how))",
      "(?:it's|it is|that's) (?:quite|pretty|perfectly|really|very) (?:clear|simple)(?! (?:that )?(?:we|our|i|something|how))",
      'as you (?:should|surely|must|well|probably) know,?|everyone knows|common sense',
      'simply(?= read)|(?<!(?:we|i|ve|have|been|all|only) )just(?= (?:read|google) )',
      '(?:literally|right) (?:the first|there (?:on|in|at)|(?:on|in|at) (?:the (?:top|front|first)|our))(?: \\w+){0,3}',
    ],
    fr: [
      "(?<!(?:restons|reste|bien|oui) )(?<!\\b(?:nous|je|j'|on|notre|nos)[^.!?]{0,30})(?:evidemment,?|manifestement,?)(?! (?:nous|je|notre|pas due?|rembours\\w*|offert\\w*|gratuit\\w*|annul\\w*|prise? en charge)\\b)",
      'de toute evidence,?(?! (?:nous|notre))',
      "visiblement,?(?= vous)|c'est pourtant (?:evident|simple|clair|logique|ecrit)|c'est (?:evident|logique)(?= ?[.!]|$)",
      'tout le monde (?:le )?sait|comme chacun sait,?|(?:du|de) bon sens',
      'vous (?:devez|devriez|savez) (?:bien |surement |pourtant )?savoir,?',
      'il suffit (?:simplement |juste )?de(?= (?:lire|regarder|suivre))',
    ],
  },
  negated: true,
  mends: { en: [[/^(?:obviously|clearly|simply|just),? ?$/, '']], fr: [[/^(?:evidemment|manifestement),?$/, '']] },
  bad: [
    {
      lang: 'en',
      draft: 'The shop is obviously shut on Sunday.',
      marks: 'obviously',
      fixed: 'The shop is shut on Sunday.',
    },
    {
      lang: 'fr',
      draft: 'La boutique est évidemment fermée le dimanche.',
      marks: 'évidemment',
      fixed: 'La boutique est fermée le dimanche.',
    },
  ],
  good: [
    { lang: 'en', draft: 'The shop is shut on Sunday.' },
    { lang: 'fr', draft: 'La boutique est fermée le dimanche.' },
  ],
});
