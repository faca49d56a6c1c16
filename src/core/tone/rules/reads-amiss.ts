import { postSaying } from '../example';
import { faultRule } from '../faultRule';
import { SOURCES } from '../sources';

/** Reads as a fault of another kind, or of one that nobody can name for sure. */
export const readsAmiss = faultRule({
  id: 'reads-amiss',
  fault: 'unclear',
  topic: 'positive',
  why: {
    en: 'This is likely to go down badly, or promises or tells too much: put it another way or leave it out.',
    fr: 'Cela risque de mal passer, ou promet ou révèle trop\u00a0: dites-le autrement, ou retirez-le.',
  },
  source: SOURCES.prompt,
  bad: [
    {
      lang: 'en',
      draft: 'I’m sorry, Ana. Off the record, the depot is a mess.',
      marks: 'Off the record, the depot is a mess.',
      given: { post: postSaying('@northline the lamp came broken and nobody answers', 'en') },
    },
    {
      lang: 'fr',
      draft:
        'Je suis désolée pour la lampe, Ana. On se demande tout de même comment elle a été montée. Une autre part ce soir.',
      marks: 'On se demande tout de même comment elle a été montée.',
      given: { post: postSaying('@northline la lampe est arrivée cassée et personne ne répond', 'fr') },
    },
  ],
  alsoFires: ['missing-next-step'],
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
