import { BROKEN, faultRule } from '../faultRule';
import { SOURCES } from '../sources';

/** Defends us instead of owning, by the way it is worded, where no rule knows the words. */
export const readsAsExcuse = faultRule({
  id: 'reads-as-excuse',
  fault: 'excuse',
  topic: 'transparent',
  why: {
    en: 'This reads as an excuse: own what went wrong before you explain it.',
    fr: 'Cela se lit comme une justification\u00a0: assumez ce qui n’a pas marché avant de l’expliquer.',
  },
  source: SOURCES.accommodative,
  bad: [
    {
      lang: 'en',
      draft: 'I’m sorry about the lamp, Ana. With this many parcels, some are bound to break. A new one leaves today.',
      marks: 'With this many parcels, some are bound to break.',
      given: { post: BROKEN.en },
    },
    {
      lang: 'fr',
      draft:
        'Je suis désolée pour la lampe, Ana. De notre côté, tout avait été fait dans les règles. Une autre part ce soir.',
      marks: 'De notre côté, tout avait été fait dans les règles.',
      given: { post: BROKEN.fr },
    },
  ],
});
