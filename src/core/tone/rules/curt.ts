import { postSaying } from '../example';
import { phraseRule } from '../phraseRule';
import { SOURCES } from '../sources';

/** Too short to show that anybody read. */
export const curt = phraseRule({
  id: 'curt',
  topic: 'serious',
  level: 'warn',
  why: {
    en: 'So few words read as “next, please”: one sentence about the customer’s trouble is enough.',
    fr: 'Si peu de mots se lisent comme « au suivant » : une phrase sur le problème du client suffit.',
  },
  source: SOURCES.recovery,
  phrases: {
    en: [
      "^[^a-z]*(?:@\\w+ )*(?:ok(?:ay)?|noted|sure|fine|done|thanks?|thank you|sorry|sorry about that|noted,? thanks?|will do|got it|yes|no|nope|understood|we know|duly noted|so\\?|and\\?|oh well|too bad|tough|as you wish|fair enough|we'll see|(?:sorry )?to hear that)[^a-z]*$",
    ],
    fr: [
      "^[^a-z]*(?:@\\w+ )*(?:ok|d'accord|note|bien note|c'est note|merci|desolee?s?|oui|non|tant pis|dommage|compris|entendu|on sait|bien recu|nous avons pris note|soit|et alors|libre a vous|comme vous voulez|pris en compte)[^a-z]*$",
    ],
  },
  negated: true,
  when: (draft) => draft.complaint.kind === 'complaint' || draft.complaint.kind === 'unknown',
  bad: [
    { lang: 'en', draft: 'Noted.', marks: 'Noted.' },
    { lang: 'fr', draft: 'C’est noté.', marks: 'C’est noté.' },
  ],
  good: [
    { lang: 'en', draft: 'Noted: your seat was double-booked. I am calling the station.' },
    { lang: 'fr', draft: 'Merci !', given: { post: postSaying('@northline bravo pour la lampe', 'fr') } },
  ],
});
