import { BROKEN, faultRule } from '../faultRule';
import { SOURCES } from '../sources';

/** Hands the work to the customer by the way it is worded, where no rule knows the words. */
export const readsAsBurden = faultRule({
  id: 'reads-as-burden',
  fault: 'burden',
  topic: 'solution',
  why: {
    en: 'This hands the work to the customer: do it for them, or ask only for what you need.',
    fr: 'Cela donne du travail au client\u00a0: faites-le pour lui, ou ne demandez que le nécessaire.',
  },
  source: SOURCES.contact,
  bad: [
    {
      lang: 'en',
      draft:
        'I’m sorry about the lamp, Ana. We will need the box, the receipt and a signed form from you. A new one leaves today.',
      marks: 'We will need the box, the receipt and a signed form from you.',
      given: { post: BROKEN.en },
    },
    {
      lang: 'fr',
      draft: 'Je suis désolée, Ana. À vous d’imprimer l’étiquette et de déposer le carton au dépôt.',
      marks: 'À vous d’imprimer l’étiquette et de déposer le carton au dépôt.',
      given: { post: BROKEN.fr },
    },
  ],
  alsoFires: ['missing-next-step'],
});
