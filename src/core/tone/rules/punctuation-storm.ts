import { isWithin } from '../../language/span';
import { postSaying } from '../example';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** "!!!" and "???". */
export const punctuationStorm: Rule = {
  id: 'punctuation-storm',
  topic: 'positive',
  level: 'warn',
  why: {
    en: 'One mark is enough: more of them read as shouting or scorn.',
    fr: 'Un seul signe suffit : plusieurs se lisent comme un cri ou du mépris.',
  },
  source: SOURCES.plain,
  languages: 'any',
  match: ({ text, quoted, complaint }) =>
    [...text.matchAll(/[!?]{2,}|(?<!\.)\.{4,}|…{2,}|(?:[!?]\s){2,}[!?]/g)]
      .map(({ 0: marks, index }) => ({ start: index, end: index + marks.length, fix: { text: single(marks) } }))
      .filter((hit) => !isWithin(quoted, hit))
      // Shared joy may shout.
      .filter(({ fix }) => complaint.kind !== 'praise' || fix.text === '?'),
  bad: [
    { lang: 'en', draft: 'Your lamp is here!!!', marks: '!!!', fixed: 'Your lamp is here!' },
    { lang: 'fr', draft: 'Votre lampe est là ??', marks: '??', fixed: 'Votre lampe est là ?' },
  ],
  good: [
    { lang: 'en', draft: 'Your lamp is here!' },
    { lang: 'fr', draft: 'Votre lampe est là… enfin !' },
    { lang: 'en', draft: 'Thank you!!', given: { post: postSaying('@northline I love my new lamp, thanks', 'en') } },
  ],
};

function single(marks: string): string {
  if (marks.includes('?')) return '?';
  return marks.includes('!') ? '!' : '…';
}
