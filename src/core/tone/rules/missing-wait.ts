import { postSaying } from '../example';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** A late reply that does not say so. */
export const missingWait: Rule = {
  id: 'missing-wait',
  topic: 'prompt',
  level: 'warn',
  absence: true,
  why: {
    en: 'This answer comes later than your target: say that the wait was too long.',
    fr: 'Cette réponse arrive après votre objectif : dites que l’attente a été trop longue.',
  },
  source: SOURCES.speed,
  languages: 'any',
  match: ({ complaint, credits }) => {
    const waits = complaint.kind === 'complaint' || complaint.kind === 'question';
    return complaint.late && waits && !credits.has('waitAcknowledged') ? [{ start: 0, end: 0 }] : [];
  },
  bad: [
    {
      lang: 'en',
      draft: 'I’m sorry about the lamp, Ana: we are sending a new one today.',
      marks: '',
      given: { post: postSaying('@northline the lamp came broken', 'en'), postedAt: 1, now: 90_000_000 },
    },
    {
      lang: 'fr',
      draft: 'Je suis désolée pour la lampe, Ana : nous en renvoyons une aujourd’hui.',
      marks: '',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr'), postedAt: 1, now: 90_000_000 },
    },
  ],
  good: [
    {
      lang: 'en',
      draft: 'You’ve waited a day for this, Ana, and I’m sorry. A new lamp is on its way.',
      given: { post: postSaying('@northline the lamp came broken', 'en'), postedAt: 1, now: 90_000_000 },
    },
  ],
};
