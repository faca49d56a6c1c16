import { postSaying } from '../example';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** Marketing tags on a complaint. */
export const hashtag: Rule = {
  id: 'hashtag',
  topic: 'positive',
  level: 'hint',
  why: {
    en: 'A hashtag shows this complaint to more people, and sounds like an advertisement.',
    fr: 'Un mot-dièse montre cette réclamation à plus de monde, et sonne comme une publicité.',
  },
  source: SOURCES.firestorm,
  languages: 'any',
  match: ({ tokens, complaint }) =>
    complaint.kind === 'complaint' || complaint.kind === 'unknown'
      ? tokens
          .filter(({ kind }) => kind === 'hashtag')
          .map(({ start, end }) => ({ start, end, level: complaint.kind === 'complaint' ? 'warn' : 'hint' }))
      : [],
  bad: [
    { lang: 'en', draft: 'The van left at nine, Lou. #NorthlineCares', marks: '#NorthlineCares' },
    { lang: 'fr', draft: 'Le camion est parti, Lou. #NorthlineVousAime', marks: '#NorthlineVousAime' },
  ],
  good: [{ lang: 'en', draft: 'Enjoy! #garden', given: { post: postSaying('@northline I love my new lamp', 'en') } }],
};
