import { postSaying } from '../example';
import { replyReading } from '../model/replyReading';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** While something is missing: the sentences that may go wrong, though nobody can say for sure how. */
export const secondLook: Rule = {
  id: 'second-look',
  topic: 'positive',
  level: 'hint',
  broad: 'fallback',
  ifLacking: true,
  why: {
    en: 'Read this once more as the customer would: sentences like it often go down badly.',
    fr: 'Relisez cette phrase avec les yeux du client\u00a0: de telles phrases passent souvent mal.',
  },
  source: SOURCES.prompt,
  languages: 'any',
  match: (draft) => [...replyReading(draft).doubtful],
  bad: [
    {
      lang: 'en',
      draft: 'I’m sorry, Ana. We lost sight of your lamp, in a manner of speaking.',
      marks: 'We lost sight of your lamp, in a manner of speaking.',
      given: { post: postSaying('@northline the lamp came broken and nobody answers', 'en') },
    },
  ],
  alsoFires: ['missing-next-step'],
  good: [
    {
      lang: 'en',
      draft: 'I’m sorry, Ana. We lost sight of your lamp, and a new one leaves today.',
      given: { post: postSaying('@northline the lamp came broken and nobody answers', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Je suis désolée, Ana : nous avons perdu votre lampe de vue, une autre part ce soir.',
      given: { post: postSaying('@northline la lampe est arrivée cassée et personne ne répond', 'fr') },
    },
  ],
};
