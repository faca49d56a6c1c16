import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Inviting the customer to leave. */
export const showTheDoor = phraseRule({
  id: 'show-the-door',
  topic: 'positive',
  level: 'error',
  why: {
    en: 'This shows the customer the door, in front of everybody.',
    fr: 'Cela montre la porte au client, devant tout le monde.',
  },
  source: SOURCES.deviation,
  phrases: {
    en: [
      '(?<!(?:have|had|want|need) to )(?:go|shop|look|buy|fly|try|eat|bank|book) (?:somewhere else|elsewhere)',
      phrase(
        "you(?:'re| are) (?:free|welcome) to (?:leave(?! (?:a|us|your|feedback|comments?))|go(?= |[.,!]|$)|switch|cancel|shop",
        '|choose another|look(?! (?:at|into|through))|find another)',
      ),
      'take your (?:business|money|custom) elsewhere',
      "(?:don't|do not) (?:like it|buy|come back|order|use (?:it|us) then)(?:,? then)?",
      '(?:find|choose|try) (?:(?:another|a different) (?:bank|airline|provider|company|shop|store|brand|carrier|hotel|operator|supplier)|someone else)',
      "(?:nobody|no one) (?:is )?(?:forc\\w+|made|makes|making|obliged|asked) you|(?:then|so),? don't (?:come back|buy|travel|fly|order|use)|our competitors?",
      "we(?:'ll| will) (?:survive|manage|cope|be fine|do fine) without (?:you|your)(?: \\w+)?",
      'good riddance|(?:then |just |so )?(?:cancel|leave) then',
    ],
    fr: [
      '(?:allez|aller|voyez|achetez|changez) (?:voir )?ailleurs',
      "(?:vous etes|libre a vous|rien ne vous empeche) ?(?:libre)? ?(?:de|d') ?(?:partir|aller|changer de|resilier)",
      "changez (?:de |d')(?:banque|operateur|fournisseur|magasin|marque|compagnie|cremerie|boutique|enseigne|assureur|hotel)",
      'personne ne vous (?:a )?(?:force|oblige|retient|retenu)',
      '(?:alors|et bien|eh bien),? ne (?:revenez|commandez|venez|voyagez|achetez) (?:pas|plus)',
      'voir (?:la concurrence|nos concurrents|chez les autres)',
      '(?:on|nous nous) se? ?passer(?:a|ons) (?:bien |tres bien )?de (?:vous|votre)',
      'si (?:ca|cela) ne vous plait pas(?![^.!?]*(?:renvo|rembours|echang|retourn))|bon debarras|la porte est|ne (?:nous |vous )?manquer(?:a|ez|ont) (?:pas|guere|a personne)|(?<![a-z0-9,] )bon vent|(?:la|nos) concurren\\w+ (?:sera|seront|vous (?:attend|accueill))\\w*(?: \\w+)?|(?:on|nous) ne vous reti(?:ent|endra|endrons|enons) pas|allez-y(?=,? (?:partez|resiliez|faites))|bonne continuation (?:chez|ailleurs)',
    ],
  },
  negated: true,
  bad: [
    { lang: 'en', draft: 'You are free to go elsewhere.', marks: 'You are free to go' },
    { lang: 'fr', draft: 'Personne ne vous retient.', marks: 'Personne ne vous retient' },
  ],
  good: [
    { lang: 'en', draft: 'I would like you to stay, and I know we have to earn it.' },
    { lang: 'fr', draft: 'J’aimerais que vous restiez, et c’est à nous de le mériter.' },
  ],
});
