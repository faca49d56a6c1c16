import { postSaying } from '../example';
import { phraseRule } from '../phraseRule';
import { SOURCES } from '../sources';

/** Laughing while somebody complains. */
export const laughter = phraseRule({
  id: 'laughter',
  topic: 'positive',
  level: 'error',
  why: {
    en: 'Laughter beside a complaint reads as mockery.',
    fr: 'Rire devant une réclamation se lit comme une moquerie.',
  },
  source: SOURCES.accommodative,
  phrases: {
    en: ['(?:lol|lmao|lmfao|rofl|(?:ha){2,}h?|(?:he){2,}h?|hihi)|(?:😂|🤣|😹|😆)+'],
    fr: [
      '(?:on|nous|notre \\w+|tout le monde|equipe) (?:en )?(?:a|avons|ont) (?:encore |bien |beaucoup |tous )*(?:ri|rigole|souri|rit)|(?:lol|mdr+|ptdr+|xptdr|(?:ha){2,}h?|(?:ah){2,}|(?:he){2,}|hihi|jpp)|(?:😂|🤣|😹|😆)+',
    ],
  },
  negated: true,
  when: (draft) => draft.complaint.kind === 'complaint' || draft.complaint.kind === 'unknown',
  mends: { en: [[/^.*$/, '']], fr: [[/^.*$/, '']] },
  bad: [
    {
      lang: 'en',
      draft: 'Your box went to Norway lol, we will fetch it.',
      marks: 'lol',
      fixed: 'Your box went to Norway, we will fetch it.',
    },
    {
      lang: 'fr',
      draft: 'Votre colis est parti en Norvège mdr, nous allons le chercher.',
      marks: 'mdr',
      fixed: 'Votre colis est parti en Norvège, nous allons le chercher.',
    },
  ],
  good: [
    {
      lang: 'en',
      draft: 'Haha, that photo made our day!',
      given: { post: postSaying('I love my new lamp, thank you @northline, look at my cat', 'en') },
    },
    { lang: 'fr', draft: 'Votre colis est parti en Norvège, nous allons le chercher.' },
  ],
});
