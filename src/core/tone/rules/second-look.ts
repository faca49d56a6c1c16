import { postSaying } from '../example';
import { replyReading } from '../model/replyReading';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** While something is missing: the sentences that may go wrong, though nobody can say for sure how. */
export const secondLook: Rule = {
  id: 'second-look',
  topic: 'positive',
  level: 'hint',
  broad: 'fallback',
  ifLacking: true,
  why: {
    en: 'Read this once more as the customer would: sentences like it often go down badly.',
    fr: 'Relisez cette phrase avec les yeux du client\u00a0: celles qui lui ressemblent passent souvent mal.',
  },
  source: SOURCES.prompt,
  languages: ['en', 'fr'],
  match: (draft) => replyReading(draft).doubtful.map(({ start, end }) => ({ start, end })),
  bad: [],
  good: [],
};
