import { BROKEN, faultRule } from '../faultRule';
import { SOURCES } from '../sources';

/** Dismisses or mocks by the way it is worded, where no rule knows the words. */
export const readsAsCold = faultRule({
  id: 'reads-as-cold',
  fault: 'cold',
  topic: 'positive',
  why: {
    en: 'This reads as cold or mocking: say it as you would to somebody you respect.',
    fr: 'Cela paraît froid ou moqueur\u00a0: dites-le comme à quelqu’un que vous respectez.',
  },
  source: SOURCES.accommodative,
  bad: [
    {
      lang: 'en',
      draft: 'I’m sorry, Ana. It is, after all, a lamp.',
      marks: 'It is, after all, a lamp.',
      given: { post: BROKEN.en },
    },
    {
      lang: 'fr',
      draft: 'Je suis désolée, Ana. Une bougie fera l’affaire.',
      marks: 'Une bougie fera l’affaire.',
      given: { post: BROKEN.fr },
    },
  ],
  alsoFires: ['missing-next-step'],
});
