import { postSaying } from '../example';
import type { Rule } from '../rule';
import { settles } from '../settles';
import { SOURCES } from '../sources';

/** A heavy complaint left alone after one reply. */
export const missingFollowUp: Rule = {
  id: 'missing-follow-up',
  topic: 'followUp',
  level: 'warn',
  absence: 'unlessComplete',
  why: {
    en: 'Something this serious needs a promise to come back: say when the customer hears from you again.',
    fr: 'Un sujet aussi sérieux appelle un retour : dites quand le client aura de vos nouvelles.',
  },
  source: SOURCES.deviation,
  languages: 'any',
  match: (draft) => {
    const { complaint, credits } = draft;
    const isHeavy = complaint.kind === 'complaint' && (complaint.grave || complaint.spreading);
    const stays = credits.has('followUpPromise') || credits.has('privateContact') || settles(draft);
    return isHeavy && !stays ? [{ start: 0, end: 0 }] : [];
  },
  bad: [
    {
      lang: 'en',
      draft: 'I’m sorry, Ana: our mistake. We have blocked the card.',
      marks: '',
      given: { post: postSaying('@northline someone stole my card data from your site', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Je suis désolée, Ana : c’est notre erreur. Nous avons bloqué la carte.',
      marks: '',
      given: { post: postSaying('@northline mes données ont fuité de votre site', 'fr') },
    },
  ],
  good: [
    {
      lang: 'en',
      draft: 'I’m sorry, Ana: our mistake. We have blocked the card and I’ll call you at six.',
      given: { post: postSaying('@northline someone stole my card data from your site', 'en') },
    },
  ],
};
