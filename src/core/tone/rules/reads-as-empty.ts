import { postSaying } from '../example';
import { faultRule } from '../faultRule';
import { SOURCES } from '../sources';

/** Brings the customer nothing, by the way it is worded, where no rule knows the words. */
export const readsAsEmpty = faultRule({
  id: 'reads-as-empty',
  fault: 'empty',
  topic: 'solution',
  why: {
    en: 'This brings the customer nothing yet: say what you do, and by when.',
    fr: 'Cela n’apporte encore rien au client\u00a0: dites ce que vous faites, et pour quand.',
  },
  source: SOURCES.formula,
  bad: [
    {
      lang: 'en',
      draft: 'I’m sorry about the lamp, Ana. We take great pride in every lamp we send. A new one leaves today.',
      marks: 'We take great pride in every lamp we send.',
      given: { post: postSaying('@northline the lamp came broken and nobody answers', 'en') },
    },
    {
      lang: 'fr',
      draft:
        'Je suis désolée pour la lampe, Ana. Vos remarques nous aident à progresser chaque jour. Une autre part ce soir.',
      marks: 'Vos remarques nous aident à progresser chaque jour.',
      given: { post: postSaying('@northline la lampe est arrivée cassée et personne ne répond', 'fr') },
    },
  ],
  good: [
    {
      lang: 'en',
      draft:
        'I’m sorry about the lamp, Ana: we packed it badly. A new one leaves today and I will check with you on Friday. Léa',
      given: { post: postSaying('@northline the lamp came broken and nobody answers', 'en') },
    },
    {
      lang: 'fr',
      draft:
        'Je suis désolée pour la lampe, Ana : nous l’avons mal emballée. Une autre part ce soir et je vous écris vendredi. Léa',
      given: { post: postSaying('@northline la lampe est arrivée cassée et personne ne répond', 'fr') },
    },
  ],
});
