import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** "We understand your frustration". */
export const formulaicEmpathy = phraseRule({
  id: 'formulaic-empathy',
  topic: 'serious',
  level: 'hint',
  why: {
    en: 'This is the formula of empathy: name what the customer lives through.',
    fr: 'C’est la formule de l’empathie : nommez ce que vit le client.',
  },
  source: SOURCES.formula,
  // Beside words that take up what happened, the formula does no harm.
  levelFor: ({ complaint, credits }) => (complaint.kind === 'complaint' && !credits.has('specific') ? 'warn' : 'hint'),
  phrases: {
    en: [
      phrase(
        '(?:i|we) (?:\\w+ )?(?:understand|appreciate|acknowledge|share|hear) your (?:\\w+ )?',
        '(?:frustration|concerns?|disappointment|anger|annoyance|situation|position|worry|feelings)',
      ),
      "(?:i|we) (?:\\w+ )?(?:know|understand|appreciate|realise|see) (?:just |only too well )?how \\w+ (?:it|this|that) (?:is|can be|must be) (?:when|to have|for) (?:an?|things|something|customers|people|anyone|orders|parcels|plans)(?: [\\w']+){0,3}",
    ],
    fr: [
      phrase(
        '(?:je|nous) (?:\\w+ )?(?:compren(?:ds|ons)|entend(?:s|ons)|partage(?:ons)?|concevons) (?:\\w+ )?(?:votre|vos) ',
        '(?:\\w+ )?(?:frustration|mecontentement|deception|agacement|colere|inquietude|situation|inquietudes|impatience',
        '|position)',
      ),
    ],
  },
  bad: [
    { lang: 'en', draft: 'We understand your frustration.', marks: 'We understand your frustration' },
    { lang: 'fr', draft: 'Nous comprenons votre mécontentement.', marks: 'Nous comprenons votre mécontentement' },
  ],
  good: [
    { lang: 'en', draft: 'Two nights without heating with a baby: I understand why you are angry.' },
    { lang: 'fr', draft: 'Deux nuits sans chauffage avec un bébé : je comprends votre… épuisement.' },
  ],
});
