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
    ],
  },
  negated: false,
  bad: [
    { lang: 'en', draft: 'Please be patient, Lou.', marks: 'Please be patient' },
    { lang: 'fr', draft: 'Merci de patienter, Lou.', marks: 'Merci de patienter' },
  ],
  good: [
    { lang: 'en', draft: 'You will have our answer at six, Lou.' },
    { lang: 'fr', draft: 'Vous aurez notre réponse à 18 h, Lou.' },
  ],
});
