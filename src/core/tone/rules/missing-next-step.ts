import type { CreditId } from '../credits/index';
import { postSaying } from '../example';
import { guides } from '../guidance';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

const WAYS: readonly CreditId[] = ['repair', 'datedStep', 'privateContact', 'instruction'];

/** A complaint without a way out. */
export const missingNextStep: Rule = {
  id: 'missing-next-step',
  topic: 'solution',
  level: 'warn',
  absence: 'unlessComplete',
  why: {
    en: 'There is no next step yet: say who does what, and by when.',
    fr: 'Il manque la suite : dites qui fait quoi, et pour quand.',
  },
  source: SOURCES.anatomy,
  languages: 'any',
  match: (draft) => {
    const { complaint, credits } = draft;
    const isShown = WAYS.some((way) => credits.has(way)) || guides(draft);
    return complaint.kind === 'complaint' && !complaint.safety && !isShown ? [{ start: 0, end: 0 }] : [];
  },
  bad: [
    {
      lang: 'en',
      draft: 'I’m truly sorry about the lamp, Ana.',
      marks: '',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Je suis désolée pour la lampe, Ana.',
      marks: '',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
  ],
  good: [
    {
      lang: 'en',
      draft: 'I’m sorry about the lamp, Ana: we are sending a new one today.',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
  ],
};
