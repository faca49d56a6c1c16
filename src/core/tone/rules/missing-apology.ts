import { postSaying } from '../example';
import { ownership } from '../ownership';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** A complaint that nobody owns. */
export const missingApology: Rule = {
  id: 'missing-apology',
  topic: 'transparent',
  level: 'warn',
  absence: 'unlessComplete',
  why: {
    en: 'Nobody owns what happened yet: say that it was our mistake, or that you are sorry for it.',
    fr: 'Personne n’assume encore ce qui s’est passé : dites que c’est notre erreur, ou que vous en êtes désolé.',
  },
  source: SOURCES.anatomy,
  languages: 'any',
  match: (draft) =>
    draft.complaint.kind === 'complaint' && !draft.complaint.isRequest && !ownership(draft)
      ? [{ start: 0, end: 0 }]
      : [],
  bad: [
    {
      lang: 'en',
      draft: 'I have sent a new lamp today, Ana.',
      marks: '',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'J’ai renvoyé une lampe aujourd’hui, Ana.',
      marks: '',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
  ],
  good: [
    {
      lang: 'en',
      draft: 'We packed it badly, Ana: our mistake. A new lamp leaves today.',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Je suis navrée d’apprendre que la lampe est arrivée cassée, Ana : une autre part ce soir.',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
    {
      lang: 'fr',
      draft: 'Avec plaisir, Ana.',
      given: { post: postSaying('@northline merci, la lampe est superbe', 'fr') },
    },
  ],
};
