import { postSaying } from '../example';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Light words beside trouble. */
export const flippant = phraseRule({
  id: 'flippant',
  topic: 'positive',
  level: 'warn',
  why: {
    en: 'This light word makes little of what went wrong: say it plainly.',
    fr: 'Ce mot léger fait peu de cas de ce qui s’est passé\u00a0: dites-le simplement.',
  },
  source: SOURCES.accommodative,
  phrases: {
    en: [
      'sorry not sorry|fingers crossed',
      'oops(?:ie|y)?(?: daisy)?|whoops(?:ie)?|uh[- ]oh|yikes|bummer|my bad(?=[.!]|$)|ta-?da|oh well|silly us|butterfingers',
      phrase(
        '(?:no (?:worries|probs?|problemo?|biggie|stress|drama|sweat)|not to worry|hakuna matata|chin up|stay positive',
        '|easy peasy|fingers crossed|better luck next time)',
      ),
      '(?<![a-z0-9,] )(?:awesome|fantastic|amazing|yay|woohoo|great stuff|cool)(?=[!.,])',
      '(?<![a-z0-9,] )(?:yo|sup|hey hey)(?=[ ,!])|dunno|meh',
    ],
    fr: [
      'on croise les doigts|sans rancune',
      'oups|oulala|oh la(?: la)?(?=[,! ])(?!,? (?:desole|navre|pardon|je|nous))|zut|mince(?: alors)?|flute|aie|hop hop|hop,|patatras|tadam',
      'pas de (?:souci|soucis|panique|stress|probleme)s?(?= ?[!.,]|$)|aucun souci(?= ?[!.,]|$)|no (?:stress|souci)',
      'hakuna matata|on croise les doigts|courage(?= ?!)|ca va aller|gardez la peche',
      '(?<![a-z0-9,] )(?:genial|cool|chouette|nickel)(?= ?[!.,])',
      '(?<![a-z0-9,] )(?:yo|kikou|wesh)(?= |,|!)|ouais|nan(?= ?[,.!])|bref(?= ?[,.])|t.inquiete',
    ],
  },
  negated: true,
  when: ({ complaint }) => complaint.kind === 'complaint',
  bad: [
    {
      lang: 'en',
      draft: 'Oops, we’re sorry about the lamp, Ana, and are sending a new one.',
      marks: 'Oops',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Oups, nous sommes désolés pour la lampe, Ana, et vous en renvoyons une.',
      marks: 'Oups',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
  ],
  good: [
    {
      lang: 'en',
      draft: 'No worries, Ana!',
      given: { post: postSaying('@northline thanks for the lamp, I love it', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Génial, merci Ana !',
      given: { post: postSaying('@northline merci, la lampe est superbe', 'fr') },
    },
  ],
});
