import { tokenize } from '../../language/tokenize';
import { remember } from '../remember';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** The same first words as the last replies. */
export const sameOpening: Rule = {
  id: 'same-opening',
  topic: 'duplicate',
  level: 'hint',
  why: {
    en: 'Your last replies open with the same words: another opening sounds more like a person.',
    fr: 'Vos dernières réponses commencent pareil : une autre entrée en matière sonne plus humain.',
  },
  source: SOURCES.formula,
  languages: 'any',
  match: ({ tokens, recent }) => {
    const words = tokens.filter(({ kind }) => kind === 'word');
    const opening = words
      .slice(0, OPENING)
      .map(({ norm }) => norm)
      .join(' ');
    const first = words[0];
    const last = words[OPENING - 1];
    if (!first || !last) return [];
    const same = recent.filter((reply) => openingOf(reply) === opening).length;
    return same >= 2 ? [{ start: first.start, end: last.end }] : [];
  },
  bad: [
    {
      lang: 'en',
      draft: 'The oven door that you sent back has arrived.',
      marks: 'The oven door that',
      given: { recent: ['The oven door that we lost is found.', 'The oven door that you want is blue.'] },
    },
    {
      lang: 'fr',
      draft: 'La porte du four que vous attendez est là.',
      marks: 'La porte du four',
      given: { recent: ['La porte du four de Max est bleue.', 'La porte du four part demain.'] },
    },
  ],
  good: [
    { lang: 'en', draft: 'The oven door that you sent back has arrived.', given: { recent: ['Your lamp is blue.'] } },
  ],
};

const OPENING = 4;

const openingOf = remember((reply: string) =>
  tokenize(reply)
    .filter(({ kind }) => kind === 'word')
    .slice(0, OPENING)
    .map(({ norm }) => norm)
    .join(' '),
);
