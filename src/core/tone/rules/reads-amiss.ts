import { BROKEN, faultRule } from '../faultRule';
import { SOURCES } from '../sources';

/** Reads as a fault of another kind, or of one that nobody can name for sure. */
export const readsAmiss = faultRule({
  id: 'reads-amiss',
  fault: 'unclear',
  topic: 'positive',
  why: {
    en: 'This may go down badly, promise too much or tell too much: put it another way, or leave it out.',
    fr: 'Cela risque de mal passer, de trop promettre ou d’en dire trop\u00a0: dites-le autrement, ou retirez-le.',
  },
  source: SOURCES.prompt,
  bad: [
    {
      lang: 'en',
      draft: 'I’m sorry, Ana. Off the record, the depot is a mess.',
      marks: 'Off the record, the depot is a mess.',
      given: { post: BROKEN.en },
    },
    {
      lang: 'fr',
      draft:
        'Je suis désolée pour la lampe, Ana. On se demande tout de même comment elle a été montée. Une autre part ce soir.',
      marks: 'On se demande tout de même comment elle a été montée.',
      given: { post: BROKEN.fr },
    },
  ],
  alsoFires: ['missing-next-step'],
});
