import { postSaying } from '../example';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Asking for patience instead of giving a time. */
export const waitOrder = phraseRule({
  id: 'wait-order',
  topic: 'prompt',
  level: 'warn',
  why: {
    en: 'Asking for patience costs the customer more: give a time instead.',
    fr: 'Demander de la patience coûte au client : donnez plutôt une heure.',
  },
  source: SOURCES.speed,
  phrases: {
    en: [
      phrase(
        '(?:please )?(?:be patient|have patience|bear with us|wait (?:your turn',
        '|for (?:our|the|an?) (?:reply|answer|response|email|team))|hold tight|hang (?:in there|tight)',
        '|wait a (?:bit|little|few)|just wait)',
      ),
      '(?<!to )stay tuned(?=[.!]|$)',
      '(?:please )?allow (?:us )?(?:up to )?(?:\\d+|a few|some|more) (?:\\w+ )?(?:hours|days|weeks|time)',
      'give us (?:some|more|a few|a bit of|a little) (?:more )?(?:time|days|hours)|(?:these )?things take time',
      'watch this space',
      "you(?:'ll| will) (?:just )?have to wait",
    ],
    fr: [
      '(?:merci|veuillez|nous vous (?:prions|demandons|invitons)|priere)(?: de| a| bien vouloir)*(?: de)? (?:patienter|attendre)',
      '(?:un peu de|encore un peu de|soyez|ayez) ?(?:patiente?s?|patience)|patientez',
      'attendez (?:votre tour|un peu|encore)|prenez (?:votre )?mal en patience',
      'laissez-nous (?:le temps|un peu de temps|quelques)|il faut (?:compter|laisser)|encore un peu de temps|cela prend du temps|ca prend du temps',
      'il (?:faut|faudra|va falloir) (?:attendre|patienter)',
      phrase(
        '(?:comptez|prevoyez|compter|prevoir|delai(?: \\w+){0,3} (?:est|sera|de)|sous|dans un delai de) (?:ensuite |alors |encore |environ |un delai de )*',
        '(?:\\d+|deux|trois|quatre|cinq|six|sept|huit|dix|douze)(?: (?:a|ou) (?:\\d+|\\w+))? (?:semaines|mois)(?: \\w+)?',
      ),
      "(?:aux|pendant les|durant les) (?:heures|horaires) (?:d'ouverture|de bureau|ouvr\\w+)",
    ],
  },
  // How long it takes, and when we are in, answers a question; a complaint is put off by it.
  when: ({ complaint }, { words }) =>
    (complaint.kind === 'complaint' && !(HOURS.test(words) && OUT_OF_REACH.test(complaint.words))) ||
    !/semaines|mois|lundi|heures|horaires/.test(words),
  bad: [
    { lang: 'en', draft: 'Please be patient, Lou.', marks: 'Please be patient' },
    { lang: 'fr', draft: 'Merci de patienter, Lou.', marks: 'Merci de patienter' },
  ],
  good: [
    { lang: 'en', draft: 'You will have our answer at six, Lou.' },
    { lang: 'fr', draft: 'Vous aurez notre réponse à 18 h, Lou.' },
    {
      lang: 'fr',
      draft: 'Je suis désolée, Lou. On vous répond au comptoir du lundi au vendredi, de 9h à 18h.',
      given: { post: postSaying('@northline le comptoir est impossible à joindre', 'fr') },
    },
  ],
});

const HOURS = /lundi|heures|horaires/;
/** Who could not reach us is helped by knowing when we answer. */
const OUT_OF_REACH =
  /\b(?:(?:in)?joi(?:ndre|gnable)\w*|pas de reponse|repond(?:ent)? (?:pas|jamais)|reach (?:you|anyone)|get through)\b/;
