import { phraseRule } from '../phraseRule';
import { SOURCES } from '../sources';

/** Asking for forgiveness. */
export const begging = phraseRule({
  id: 'begging',
  topic: 'transparent',
  level: 'hint',
  why: {
    en: 'Asking for forgiveness asks something of the customer: owning and repairing weigh more.',
    fr: 'Demander pardon demande encore quelque chose au client : assumer et réparer comptent plus.',
  },
  source: SOURCES.anatomy,
  phrases: {
    en: [
      "(?:hate|sorry|sad) to (?:lose|see) you(?: \\w+)?|(?:don't|do not) (?:leave|give up on|abandon) us",
      '(?:please )?forgive (?:us|me)|(?:beg|ask for|hope for) (?:your )?forgiveness',
      "(?:hope|trust) you(?:'ll| will| can)? (?:forgive|find it in)",
      'give us (?:another|a second|one more) chance',
    ],
    fr: [
      '(?:dommage|triste) de (?:nous quitter|vous perdre)|ne nous (?:quittez|abandonnez|lachez) pas',
      'pardonnez[- ](?:nous|moi)|(?:votre|implor\\w+) (?:indulgence|pardon)',
      'en esperant que vous (?:nous )?(?:pardonnerez|ne nous en tiendrez)|ne nous en (?:veuillez|tenez) pas',
      '(?:laissez|donnez)[- ]nous une (?:autre|deuxieme|seconde) chance',
    ],
  },
  negated: true,
  bad: [
    { lang: 'en', draft: 'Please forgive us, Lou.', marks: 'Please forgive us' },
    { lang: 'fr', draft: 'Pardonnez-nous, Lou.', marks: 'Pardonnez-nous' },
  ],
  good: [
    { lang: 'en', draft: 'We let you down, Lou.' },
    { lang: 'fr', draft: 'Nous vous avons déçue, Lou.' },
  ],
});
