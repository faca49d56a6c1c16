import type { DraftContext } from '../context';
import { postSaying } from '../example';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** The mend waits for the customer’s next visit. */
export const nextVisit = phraseRule({
  id: 'next-visit',
  topic: 'solution',
  level: 'warn',
  why: {
    en: 'The customer has to come back for this: bring the mend to them, or name the day you meet.',
    fr: 'Le client doit revenir pour cela : apportez-lui la réparation, ou fixez le jour.',
  },
  source: SOURCES.anatomy,
  phrases: {
    en: [
      phrase(
        "(?:next time|when|whenever) (?:you(?:'re| are)?) (?:next )?(?:\\w+ )?",
        '(?:in(?! the (?:door|house|taxi|car|room|building|warm))|by|visit|pop|come|here|around|passing|stop|drop|order|fly|travel|shop|book|dine|stay|ride)(?: \\w+)?',
      ),
      'on your next (?:visit|order|trip|stay|flight|purchase|booking|ride|meal)',
      "(?:let|allow) (?:me|us) (?:cook|host|serve|welcome|show|make)(?: [\\w']+){0,4}",
      '(?:give|allow) us (?:another|a second|one more) (?:chance|try|go)',
      "hope (?:to|you'll) (?:see|welcome|serve|come|visit|give|have)(?: \\w+){0,3}",
    ],
    fr: [
      '(?:lors d(?:e |.)|a |pour |sur )(?:votre|une?|vos) (?:prochaine?|future?|nouvelle?)s? (?:visite|passage|commande|sejour|achat|voyage|venue|repas|vol|reservation)',
      '(?:la prochaine fois que|quand|lorsque|des que) vous (?:re)?(?:viendrez|passerez|serez|voyagerez|commanderez|passez|venez)(?: \\w+){0,2}',
      '(?:une (?:autre|nouvelle|seconde|deuxieme) chance)',
      '(?:esperons|espere|au plaisir de|hate de) (?:vous )?(?:re)?(?:voir|accueillir|servir|recevoir|compter|retrouver)(?: \\w+){0,2}',
    ],
  },
  when: (draft) => draft.complaint.kind === 'complaint' && !hasOtherStep(draft),
  bad: [
    {
      lang: 'en',
      draft: 'I’m sorry, Ana. Let me show you another one.',
      marks: 'Let me show you another one',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Je suis désolée, Ana. Un geste vous attend lors de votre prochaine visite.',
      marks: 'lors de votre prochaine visite',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
  ],
  good: [
    {
      lang: 'en',
      draft: 'I’m sorry, Ana. We are sending a new lamp today, and hope to see you soon.',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Je suis désolée, Ana. Nous renvoyons une lampe aujourd’hui, au plaisir de vous revoir.',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
  ],
});

/** A step with its own time stands beside it. */
function hasOtherStep({ credits }: DraftContext): boolean {
  return credits.has('namedTime') && (credits.has('repair') || credits.has('datedStep'));
}
