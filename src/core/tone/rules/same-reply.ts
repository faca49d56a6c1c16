import type { Rule } from '../rule';
import { similarity } from '../similarity';
import { SOURCES } from '../sources';

/** The same wording again and again reads as a robot. */
export const sameReply: Rule = {
  id: 'same-reply',
  topic: 'duplicate',
  level: 'warn',
  why: {
    en: 'This is almost word for word a reply sent lately: say it differently, for this customer.',
    fr: 'C’est presque mot pour mot une réponse récente : dites-le autrement, pour ce client.',
  },
  source: SOURCES.formula,
  languages: 'any',
  match: ({ text, recent }) =>
    recent.some((reply) => similarity(text, reply) >= ALIKE) ? [{ start: 0, end: text.length }] : [],
  bad: [
    {
      lang: 'en',
      draft: 'Lou, the van left the depot at nine and reaches you today.',
      marks: 'Lou, the van left the depot at nine and reaches you today.',
      given: { recent: ['Max, the van left the depot at nine and reaches you today.'] },
    },
    {
      lang: 'fr',
      draft: 'Lou, le camion a quitté le dépôt et arrive chez vous aujourd’hui.',
      marks: 'Lou, le camion a quitté le dépôt et arrive chez vous aujourd’hui.',
      given: { recent: ['Max, le camion a quitté le dépôt et arrive chez vous aujourd’hui.'] },
    },
  ],
  alsoFires: ['same-opening'],
  good: [
    {
      lang: 'en',
      draft: 'Lou, the van left the depot at nine.',
      given: { recent: ['Your broken lamp is on its way back to us, Max.'] },
    },
  ],
};

/** Share of common word triples from which two replies read as one. */
const ALIKE = 0.6;
