import { BROKEN, faultRule } from '../faultRule';
import { SOURCES } from '../sources';

/** Brings the customer nothing, by the way it is worded, where no rule knows the words. */
export const readsAsEmpty = faultRule({
  id: 'reads-as-empty',
  fault: 'empty',
  topic: 'solution',
  why: {
    en: 'This brings the customer nothing: leave it out, or say what you will do, and by when.',
    fr: 'Cela n’apporte rien au client\u00a0: retirez-le, ou dites ce que vous ferez, et pour quand.',
  },
  source: SOURCES.formula,
  bad: [
    {
      lang: 'en',
      draft: 'I’m sorry about the lamp, Ana. We take great pride in every lamp we send. A new one leaves today.',
      marks: 'We take great pride in every lamp we send.',
      given: { post: BROKEN.en },
    },
    {
      lang: 'fr',
      draft:
        'Je suis désolée pour la lampe, Ana. Vos remarques nous aident à progresser chaque jour. Une autre part ce soir.',
      marks: 'Vos remarques nous aident à progresser chaque jour.',
      given: { post: BROKEN.fr },
    },
  ],
});
