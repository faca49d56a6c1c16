import { phraseRule } from '../phraseRule';
import { SOURCES } from '../sources';

/** "An isolated incident". */
export const isolatedCase = phraseRule({
  id: 'isolated-case',
  topic: 'serious',
  level: 'warn',
  why: {
    en: 'For this customer it is the whole experience: leave the statistics out.',
    fr: 'Pour ce client, c’est toute son expérience : laissez les statistiques de côté.',
  },
  source: SOURCES.repair,
  phrases: {
    en: [
      '(?:has|had|have) never happened(?: \\w+)?',
      '(?:isolated|one[- ]off|rare|very rare|exceptional|unusual) (?:incident|case|event|occurrence|situation|issue)s?',
      "(?:rarely|almost never|hardly ever|never usually|doesn't usually|does not usually) happens?",
      'never happens',
      '(?:most|thousands of|millions of) (?:of )?(?:our )?(?:other )?(?:customers|users|travellers|guests|people) (?:are|is|have|love|enjoy)',
    ],
    fr: [
      "n'(?:est|etait) (?:encore )?jamais arrive",
      '(?:incident|cas|evenement|fait) (?:isole|exceptionnel|rare|rarissime)s?',
      "(?:n'arrive|arrive) (?:presque |quasiment )?(?:jamais|rarement|que tres rarement)",
      '(?:la plupart|la majorite|des milliers|des millions) (?:de |des )?(?:nos )?(?:autres )?(?:clients|utilisateurs|voyageurs) (?:sont|est|ont)',
    ],
  },
  negated: true,
  bad: [
    { lang: 'en', draft: 'This was an isolated incident.', marks: 'isolated incident' },
    { lang: 'fr', draft: 'C’est un cas isolé.', marks: 'cas isolé' },
  ],
  good: [
    { lang: 'en', draft: 'Three ovens had this fault, and yours was one of them.' },
    { lang: 'fr', draft: 'Trois fours ont eu ce défaut, dont le vôtre.' },
  ],
});
