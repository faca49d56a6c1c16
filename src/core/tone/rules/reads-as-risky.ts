import { postSaying } from '../example';
import { faultRule } from '../faultRule';
import { SOURCES } from '../sources';

/** Promises or tells too much by the way it is worded, where no rule knows the words. */
export const readsAsRisky = faultRule({
  id: 'reads-as-risky',
  fault: 'risky',
  topic: 'followUp',
  why: {
    en: 'This promises or tells more than you can stand by: keep to what is yours to say.',
    fr: 'Cela promet ou révèle plus que vous ne pouvez assurer\u00a0: tenez-vous-en à ce qui vous revient.',
  },
  source: SOURCES.recovery,
  bad: [
    {
      lang: 'en',
      draft:
        'I’m sorry about the lamp, Ana. Our packer has been warned twice already and will be dismissed this week. A new one leaves today.',
      marks: 'Our packer has been warned twice already and will be dismissed this week.',
      given: { post: postSaying('@northline the lamp came broken and nobody answers', 'en') },
    },
    {
      lang: 'fr',
      draft:
        'Je suis désolée pour la lampe, Ana. L’emballeur a déjà eu deux avertissements et il sera licencié cette semaine. Une autre part ce soir.',
      marks: 'L’emballeur a déjà eu deux avertissements et il sera licencié cette semaine.',
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
