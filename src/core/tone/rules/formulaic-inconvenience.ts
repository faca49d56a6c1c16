import { namesHarm } from '../namedHarm';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** The formula that everybody sends reads as distance. */
export const formulaicInconvenience = phraseRule({
  id: 'formulaic-inconvenience',
  topic: 'transparent',
  level: 'warn',
  why: {
    en: 'This formula reads as distance: name the trouble the customer had.',
    fr: 'Cette formule met à distance : nommez le tort que le client a subi.',
  },
  source: SOURCES.formula,
  phrases: {
    en: [
      phrase(
        '(?:apologi[sz]e|sorry|apologies) (?:for|about) (?:the|any|your|this) ',
        '(?:negative|bad|poor|unpleasant|less than (?:ideal|perfect)|disappointing) experiences?',
      ),
      '(?:apologi[sz]e|sorry|apologies) for any (?!inconvenience)\\w+',
      phrase(
        '(?:(?:sorry|apologi[sz]e|apologies|regret) (?:for|about) (?:all )?)?(?:caused? (?:you )?)?',
        '(?:any|the|this|your|an|all the|all) inconveniences?(?: (?:this|it|that) (?:may|might|has|have|could',
        '|caused)(?: have)?(?: caused)?(?: you| to you)?| caused(?: to you)?| you(?: may)? have (?:experienced|faced|had))?',
      ),
    ],
    fr: [
      phrase(
        '(?:excuses|desolee?s?|navree?s?) (?:pour|de) (?:cette|votre|la|une) ',
        '(?:mauvaise experience|experience (?:negative|desagreable|decevante)|deconvenue|situation)',
      ),
      '(?:cause|occasionne|provoque) (?:une|de la|la) (?:eventuelle )?gene',
      phrase(
        "(?:(?:desolee?s?|excuses|navree?s?|regrettons|regrette|excusons|m'excuse) )?(?:pour |de |des )?",
        '(?:(?:la|toute|cette|une) (?:eventuelle )?gene(?: (?:occasionnee|causee|subie|engendree|rencontree))?',
        '|(?:le|les|ce|ces|tout|des|un)? ?(?:eventuels? )?desagrements?(?: (?:occasionnes?|causes?|subis?|engendres?',
        '|rencontres?|eventuels?))?|(?:le|les|ce|ces|tout|des|un)? ?(?:eventuels? )?inconvenients? (?:occasionnes?|causes?',
        '|subis?|engendres?|rencontres?|eventuels?))',
      ),
    ],
  },
  negated: true,
  // After a sentence that says what happened, the formula only closes it.
  levelFor: (draft, hit) => (namesHarm(draft, hit) ? 'hint' : 'warn'),
  mends: {
    en: [
      [/^caused? .*$/, 'caused you trouble'],
      [/(?:any|the|this|your|an|all the|all) inconveniences?.*$/, 'the trouble we caused you'],
    ],
    fr: [
      [/^(cause|occasionne|provoque) .*$/, 'causé du tort'],
      [
        /(?:pour |de )?(?:la|toute|cette|une) (?:eventuelle )?gene(?: \w+ee?)?$/,
        'pour le tort que nous vous avons causé',
      ],
      [
        /(?:pour |de |des )?(?:(?:le|les|ce|ces|tout|des|un) )?(?:eventuels? )?(?:desagrements?|inconvenients?)(?: \w+s?)?$/,
        'pour le tort que nous vous avons causé',
      ],
    ],
  },
  bad: [
    {
      lang: 'en',
      draft: 'We are sorry for any inconvenience caused.',
      marks: 'sorry for any inconvenience caused',
      fixed: 'We are sorry for the trouble we caused you.',
    },
    {
      lang: 'fr',
      draft: 'Nous sommes désolés pour la gêne occasionnée.',
      marks: 'désolés pour la gêne occasionnée',
      fixed: 'Nous sommes désolés pour le tort que nous vous avons causé.',
    },
    {
      lang: 'fr',
      draft: 'Toutes nos excuses pour ce désagrément.',
      marks: 'excuses pour ce désagrément',
      fixed: 'Toutes nos excuses pour le tort que nous vous avons causé.',
    },
  ],
  good: [
    { lang: 'en', draft: 'I’m sorry that you spent two evenings at the depot for nothing.' },
    { lang: 'fr', draft: 'Je suis désolé que vous ayez passé deux soirées au dépôt pour rien.' },
  ],
});
