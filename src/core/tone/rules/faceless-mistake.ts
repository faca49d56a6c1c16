import { phraseRule } from '../phraseRule';
import { SOURCES } from '../sources';

/** A mistake without an author. */
export const facelessMistake = phraseRule({
  id: 'faceless-mistake',
  topic: 'transparent',
  level: 'warn',
  why: {
    en: 'Nobody made this mistake, as written: say that we did.',
    fr: 'Telle quelle, cette erreur n’est de personne : dites que c’est la nôtre.',
  },
  source: SOURCES.anatomy,
  phrases: {
    en: [
      'mistakes (?:were|have been|was) made',
      'an? (?:error|mistake) (?:has |had )?(?:occurred|happened|was made|crept in)',
      '(?<!if )something (?:went|has gone|seems to have gone) wrong',
    ],
    fr: [
      "(?:une erreur|un probleme|des erreurs) (?:s'est produite?|s'est glissee?|est survenue?|a ete commise?|ont ete commises|a eu lieu)",
      'il y a eu (?:une erreur|un couac|un rate|un dysfonctionnement)',
    ],
  },
  mends: {
    en: [
      [/^mistakes .*$/, 'we made mistakes'],
      [/^an? (?:error|mistake) .*$/, 'we made a mistake'],
    ],
    fr: [
      [/^une erreur .*$/, 'nous avons fait une erreur'],
      [/^des erreurs .*$/, 'nous avons fait des erreurs'],
      [/^il y a eu une erreur$/, 'nous avons fait une erreur'],
    ],
  },
  bad: [
    {
      lang: 'en',
      draft: 'Mistakes were made at the till.',
      marks: 'Mistakes were made',
      fixed: 'We made mistakes at the till.',
    },
    {
      lang: 'fr',
      draft: 'Une erreur s’est glissée sur votre ticket.',
      marks: 'Une erreur s’est glissée',
      fixed: 'Nous avons fait une erreur sur votre ticket.',
    },
  ],
  good: [
    { lang: 'en', draft: 'We made a mistake at the till.' },
    { lang: 'fr', draft: 'Nous avons fait une erreur à la caisse.' },
  ],
});
