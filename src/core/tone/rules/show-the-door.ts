import { phraseRule } from '../phraseRule';
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
      '(?:go|shop|look|buy|fly|try|eat|bank|book) (?:somewhere else|elsewhere)',
      "you(?:'re| are) (?:free|welcome) to (?:leave|go|switch|cancel|shop|choose another|look|find)",
      'take your (?:business|money|custom) elsewhere',
      "(?:don't|do not) (?:like it|buy|come back|order|use (?:it|us) then)(?:,? then)?",
      '(?:find|choose|try) (?:(?:another|a different) (?:bank|airline|provider|company|shop|store|brand|carrier|hotel|operator|supplier)|someone else)',
      'nobody (?:is )?forc\\w+ you|good riddance|(?:then )?(?:cancel|leave) (?:then|if)',
    ],
    fr: [
      '(?:allez|aller|voyez|achetez|changez) (?:voir )?ailleurs',
      "(?:vous etes|libre a vous|rien ne vous empeche) ?(?:libre)? ?(?:de|d') ?(?:partir|aller|changer|resilier|choisir|ne pas)",
      "changez (?:de|d')(?: ?\\w+)|personne ne vous (?:force|oblige|retient)",
      'si (?:ca|cela) ne vous plait pas|bon debarras|la porte est',
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
