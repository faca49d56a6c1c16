import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** "Not our problem". */
export const yourProblem = phraseRule({
  id: 'your-problem',
  topic: 'serious',
  level: 'error',
  why: {
    en: 'This hands the trouble back to the customer: say what you can take on.',
    fr: 'Cela renvoie le problème au client : dites ce que vous pouvez prendre en charge.',
  },
  source: SOURCES.repair,
  phrases: {
    en: [
      phrase(
        "(?:sounds like |that's |that is |it's |it is |this is |is |seems like )(?:entirely |very much )?",
        '(?:your|a you|a personal) (?:own )?(?:problem|issue|concern|business|choice|lookout)(?! with| is fixed| is solved|s)',
        '(?=[^a-z ?]|$| (?:not|and not|,|now))',
      ),
      'not (?:our|my) (?:\\w+ )?(?:problem|issue|concern|business|job)|none of our business',
      'nothing to do with (?:us|me)|not (?:our|my) (?:circus|department)|take it or leave it',
      "(?:tough|hard|(?<!not )bad) luck|(?<!not )too bad(?=[.,!…]|$)|so what(?=[?!.]|$)|(?<![a-z0-9,] )(?:and|well|so)\\?|oh well|that's life",
      "such is life|life goes on|life isn't fair",
      phrase(
        "we(?:'re| are) not (?:your|a) (?:\\w+ )?(?:assistants?|secretar(?:y|ies)|parents|bodyguards?|police|butlers?",
        '|babysitters?|mother|mum|charity|servants?|therapists?|travel agents?|nanny)',
      ),
      '(?<!(?:for|of|about|by|on|with|hear) )your loss',
    ],
    fr: [
      "(?:c'est|ce sera|cela reste|ca reste) (?:bien )?(?:votre|ton) (?:propre )?(?:probleme|affaire|souci|responsabilite)",
      'pas (?:de )?notre (?:probleme|souci|affaire|ressort|metier|boulot)',
      '(?:cela|ca) ne nous (?:concerne|regarde) (?:pas|en rien)|tant pis(?: pour vous)?|dommage pour vous',
      "et alors(?= ?[?!])|(?<![a-z0-9] )c'est la vie|la vie continue",
      phrase(
        "(?:nous ne sommes|on n'est) pas (?:vos?|une?|la|votre) (?:\\w+ )?",
        '(?:assistante?s?|secretaires?|baby-?sitters?|gardes? du corps|parents|valets?|bonnes?|nounous?|domestiques?|larbins?',
        '|oeuvre|association|psys?|mere|maman|agence)',
      ),
      "debrouillez-vous|a vous de (?:vous )?(?:debrouiller|voir)|c'est comme (?:ca|cela)",
      'vous vous debrouillez|(?<![a-z0-9,] )pas de chance(?= ?[.,!…]|$)',
    ],
  },
  negated: true,
  bad: [
    { lang: 'en', draft: 'The rain is not our problem.', marks: 'not our problem' },
    { lang: 'fr', draft: 'La pluie, c’est votre problème.', marks: 'c’est votre problème' },
  ],
  alsoFires: ['denial'],
  good: [
    { lang: 'en', draft: 'Your problem with the door is fixed.' },
    { lang: 'fr', draft: 'Votre problème de porte est réglé.' },
  ],
});
