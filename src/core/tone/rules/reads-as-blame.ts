import { BROKEN, faultRule } from '../faultRule';
import { SOURCES } from '../sources';

/** Puts the fault on the customer by the way it is worded, where no rule knows the words. */
export const readsAsBlame = faultRule({
  id: 'reads-as-blame',
  fault: 'blame',
  topic: 'positive',
  why: {
    en: 'This reads as if the customer were at fault: say what happened on our side.',
    fr: 'Cela se lit comme un reproche au client\u00a0: dites ce qui s’est passé de notre côté.',
  },
  source: SOURCES.repair,
  bad: [
    {
      lang: 'en',
      draft:
        'I’m sorry about the lamp, Ana. A glance at the label would have told you which way up it goes. A new one leaves today.',
      marks: 'A glance at the label would have told you which way up it goes.',
      given: { post: BROKEN.en },
    },
    {
      lang: 'fr',
      draft:
        'Je suis désolée pour la lampe, Ana. Un coup d’œil à la notice vous aurait évité bien des ennuis. Une autre part ce soir.',
      marks: 'Un coup d’œil à la notice vous aurait évité bien des ennuis.',
      given: { post: BROKEN.fr },
    },
  ],
});
