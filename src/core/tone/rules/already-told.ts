import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** "As we already told you". */
export const alreadyTold = phraseRule({
  id: 'already-told',
  topic: 'positive',
  level: 'error',
  why: {
    en: 'These words put the blame on the customer, who is right to write: just say it again.',
    fr: 'Ces mots rejettent la faute sur le client, qui a raison d’écrire : redites-le simplement.',
  },
  source: SOURCES.repair,
  phrases: {
    en: [
      "(?:as )?(?:we|i)(?:'ve| have)? (?:already |previously |repeatedly |clearly )(?:\\w+ )?(?:told|said|explained|mentioned|stated)(?: (?:to )?you)?",
      phrase(
        "(?:as )?(?:we|i)(?:'ve| have)? (?:already |previously |repeatedly |clearly )(?:\\w+ )?",
        '(?:informed|advised|asked|replied to|answered) you(?! (?:in|by|via) (?:dm|private))',
      ),
      "(?:we|i)(?:'ve| have) (?:already |repeatedly )(?:\\w+ )?(?:covered|discussed|replied to|answered) (?:this|that|it)",
      'as (?:already|clearly|previously) (?:told|said|explained|stated|mentioned|advised|noted)',
      phrase(
        '(?<![a-z0-9,] )(?<!to say it )(?:again|once again),? (?:as (?:we|i)',
        "|you (?:must|need|have|should|can|can't|cannot|were)|(?:we|i) (?:can't|cannot|don't|do not|won't",
        '|have (?:told|explained|answered)|told|explained))',
      ),
      phrase(
        "(?<![a-z0-9,] )(?:again|once again),? (?:it(?:'s| is| was)|(?:the|our|your) (?!feedback|support|business|loyalty",
        "|patience|trust|team)\\w+ (?:is|are|was|were|does|do|can|can't|cannot|takes))",
      ),
      '(?<![a-z0-9,] )for the (?:last|second|third|hundredth) time|how many times (?:do|must|should) (?:we|i)',
      'per my (?:last|previous)|we told you',
      "(?:we|i)(?:'ve| have) (?:already )?(?:told|given|sent|said) (?:you )?(?:all|everything) (?:we|i|there)(?: \\w+){0,2}|nothing has changed(?: \\w+){0,4}",
    ],
    fr: [
      'comme (?:deja|clairement) (?:dit|indique|precise|explique|mentionne|signale|repondu|evoque)',
      "comme (?:nous|on|je) (?:vous )?(?:l')?(?:avons|a|ai|avions) (?:deja|clairement) \\w+",
      "(?:nous|on|je) (?:vous )?(?:l')?(?:avons|a|ai|avions) (?:deja|clairement) (?:dit|explique|indique|precise)",
      "(?:nous|on|je) vous (?:l')?(?:avons|a|ai|avions) (?:deja|clairement) (?:repondu|prevenu|signale|informe)",
      phrase(
        "(?<![a-z0-9,] )encore une fois,? (?!(?:nous nous|je m'|nous vous (?:presentons|remercions)",
        '|je vous (?:presente|remercie)|(?:nous|je) (?:sommes|suis|tenons|tiens|vous pri)',
        '|votre (?:avis|satisfaction|confiance)|notre (?:equipe|service)))(?:nous|je|vous|le|la|votre|notre|il)',
      ),
      '(?<![a-z0-9,] )pour la (?:derniere|deuxieme|enieme|troisieme) fois|combien de fois (?:faut|devons)',
      "comme (?:on|nous) vous l'(?:a|avons) dit",
    ],
  },
  negated: true,
  mends: {
    en: [[/^as (?:we|i)(?:'ve| have)? already \w+(?: you)?$/, 'in short']],
    fr: [[/^comme (?:deja|clairement) \w+$/, 'en bref']],
  },
  bad: [
    {
      lang: 'en',
      draft: 'As we already told you, the shop is shut.',
      marks: 'As we already told you',
      fixed: 'In short, the shop is shut.',
    },
    {
      lang: 'fr',
      draft: 'Comme déjà indiqué, la boutique est fermée.',
      marks: 'Comme déjà indiqué',
      fixed: 'En bref, la boutique est fermée.',
    },
  ],
  good: [
    { lang: 'en', draft: 'We have already sent the new one: it is on its way.' },
    { lang: 'fr', draft: 'Nous avons déjà envoyé le nouveau : il est en route.' },
  ],
});
