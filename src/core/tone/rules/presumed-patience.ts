import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Thanks for a patience nobody offered. */
export const presumedPatience = phraseRule({
  id: 'presumed-patience',
  topic: 'positive',
  level: 'hint',
  why: {
    en: 'This thanks for something the customer may not feel: say that the wait was too long.',
    fr: 'Cela remercie de ce que le client ne ressent peut-être pas : dites que l’attente était trop longue.',
  },
  source: SOURCES.formula,
  phrases: {
    en: [
      phrase(
        '(?:thank(?:s| you)|we appreciate) (?:\\w+ )?(?:for )?(?:\\w+ )?your (?:continued )?',
        '(?:patience|understanding|cooperation)(?: and (?:patience|understanding))?',
      ),
      '(?:thank(?:s| you)|we appreciate you) (?:\\w+ )?(?:for )?(?:bearing|sticking|staying|hanging) (?:with|in)(?: (?:us|there))?',
    ],
    fr: [
      '(?:merci|nous vous remercions) (?:\\w+ )?(?:de|pour) (?:votre|ta) (?:patience|comprehension)(?: et (?:de )?votre (?:patience|comprehension))?',
      "merci d'avoir patiente",
    ],
  },
  bad: [
    {
      lang: 'en',
      draft: 'Thank you for your patience and understanding.',
      marks: 'Thank you for your patience and understanding',
    },
    { lang: 'fr', draft: 'Merci de votre compréhension.', marks: 'Merci de votre compréhension' },
  ],
  good: [
    { lang: 'en', draft: 'You waited far too long for this.' },
    { lang: 'fr', draft: 'Vous avez attendu bien trop longtemps.' },
  ],
});
