import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** A question that is a reproach. */
export const rhetoricalQuestion = phraseRule({
  id: 'rhetorical-question',
  topic: 'positive',
  level: 'error',
  why: {
    en: 'This question is a reproach: ask only what helps you to help.',
    fr: 'Cette question est un reproche : ne demandez que ce qui aide à aider.',
  },
  source: SOURCES.requests,
  phrases: {
    en: [
      'what (?:exactly )?(?:do|did|were) you (?:expect\\w*|want us to do|think|thinking)',
      'what more do you want',
      '(?:did|have|can|do) you (?:even|ever|actually|bother)(?: to)? (?:read|try|tried|check|look|think|know|ask|bother|restart)\\w*',
      "(?:can|could|can't|couldn't) you (?:not )?read",
      '(?:are|is) you(?:r)? (?:serious|kidding|joking|blind|deaf)|what is your problem',
      "what's your (?:problem|point)|why are you (?:so|still|even|always|complaining|shouting)",
      '(?<![a-z0-9,] )who (?:orders|buys|books|pays|eats|travels|flies|wears|needs|leaves|does|puts|drives|reads)(?= [^?.!]*\\?)',
      'how old are you|(?:do|would) you (?:want|like) (?:a|an|some) (?:medal|hug|cookie|tissue|award|prize|lollipop|applause)|what did you think',
      '^you \\w+ (?:[\\w£$€.]+ ){0,5}[\\w£$€.]+\\?(?= (?:i|we|my|our|try|that|so|and)\\b)',
      'who do you think|do you really (?:think|believe|expect)|is that (?:so|really so) (?:hard|difficult)',
    ],
    fr: [
      phrase(
        "(?:que|qu'est-ce que) (?:vous )?(?:voulez|attendez|esperiez|attendiez|croyez|croyiez)[- ]?(?:vous)? ?",
        "(?:de plus|que l'on|qu'on|au juste|exactement|donc)",
      ),
      'vous (?:voulez|croyez|attendiez|vous attendiez a) quoi',
      '(?:avez-vous|vous avez|as-tu) (?:seulement|au moins|meme|vraiment) (?:lu|essaye|regarde|verifie|pense|pris|cherche)\\w*',
      '(?:savez-vous|vous savez) lire|vous (?:plaisantez|etes serieux|rigolez)|quel est votre probleme',
      "c'est quoi votre probleme|pourquoi (?:etes-vous|vous etes) (?:si|toujours|encore)",
      '(?<![a-z0-9,] )qui (?:commande|achete|reserve|paie|mange|voyage|laisse|met|prend|porte)(?= [^?.!]*\\?)',
      "(?:vous avez|avez-vous|t'as) quel age|quel age avez-vous",
      '(?:vous pensiez|vous croyiez|vous imaginiez|tu pensais) quoi|(?:serieusement|franchement|sans rire)(?= ?\\?)',
      'vous exagerez (?:un peu|pas un peu)?(?=,? non)',
      "^[\\w' ]{3,40} \\?(?= (?:j'|je|nous|on|moi|essayez)\\b)",
      'pour qui vous prenez-vous|vous pensez vraiment|croyez-vous (?:vraiment|que)',
    ],
  },
  negated: true,
  // An echoed question ("You waited two hours? I …") mocks a complaint and plays with anything else.
  when: ({ complaint }, { words }) =>
    complaint.kind === 'complaint' || (complaint.kind !== 'praise' && !words.endsWith('?')),
  bad: [
    { lang: 'en', draft: 'Did you even read the label?', marks: 'Did you even read' },
    { lang: 'fr', draft: 'Avez-vous seulement lu la notice ?', marks: 'Avez-vous seulement lu' },
  ],
  good: [
    { lang: 'en', draft: 'Which light is on when you press the button?' },
    { lang: 'fr', draft: 'Quel voyant s’allume quand vous appuyez ?' },
  ],
});
