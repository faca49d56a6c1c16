import { EN_CLOCK } from './clock';
import { creditFor } from './credit';

const EN_NUMBER =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|ten|twelve|fifteen|twenty|thirty|half an|the next|the)';
const FR_NUMBER = '(?:\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|vingt|trente|quelques)';

/** Names a moment or a span of time. */
export const namedTime = creditFor({
  en: [
    'today|tonight|tomorrow|this (?:morning|afternoon|evening|week|hour|minute)|right (?:now|away)',
    'immediately|by noon|midnight|noon|end of (?:the )?day|(?:mon|tues|wednes|thurs|fri|satur|sun)day',
    '(?:january|february|march|april|june|july|august|september|october|november|december)',
    EN_CLOCK,
    `(?:within|in|by|for|under) ${EN_NUMBER} (?:\\w+ )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?)`,
    `\\d+ ?(?:h|hrs?|min|mins|minutes|hours|days)`,
    "\\d{1,2}(?:[:.]\\d\\d)? ?(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock)|\\d{1,2}:\\d\\d",
  ],
  fr: [
    "aujourd'hui|demain|cette nuit|ce week-end|le jour meme|a la premiere heure|ce (?:soir|matin|midi|jour)|cet apres-midi|cette (?:semaine|apres-midi|heure)",
    "immediatement|tout de suite|a l'instant|midi|minuit|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche",
    "dans l'heure|dans la (?:journee|minute|matinee|soiree)|en fin de (?:journee|matinee)",
    '(?:janvier|fevrier|avril|juin|juillet|septembre|octobre|novembre|decembre)',
    `(?:sous|dans(?: les)?|d'ici|en|pendant) ${FR_NUMBER} (?:\\w+ )?(?:minutes?|min|heures?|h|jours?|semaines?)`,
    `\\d+ ?(?:minutes?|min|heures?|jours?)|\\d{1,2} ?h(?: ?\\d\\d)?`,
  ],
});
