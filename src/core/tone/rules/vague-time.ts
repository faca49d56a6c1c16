import { phraseRule } from '../phraseRule';
import { SOURCES } from '../sources';

/** "As soon as possible" is no time. */
export const vagueTime = phraseRule({
  id: 'vague-time',
  topic: 'followUp',
  level: 'hint',
  why: {
    en: 'This is no time: an hour or a day calms more than “soon”.',
    fr: 'Ce n’est pas une échéance : une heure ou un jour apaise plus que « bientôt ».',
  },
  source: SOURCES.speed,
  phrases: {
    en: [
      'at some stage|in due time|some ?time (?:soon|next|later)|one of these days',
      'as soon as (?:possible|we can|i can)|asap|(?:very )?(?:shortly|(?<!you )(?<!you again )(?<!you back )(?<!you very )soon)',
      'in (?:due course|the near future|the coming days|a timely manner)|at the earliest',
      "when(?:ever)? (?:we|i) can|in a (?:bit|while)|before long|at some point|(?<=\\b(?:we|i)(?:'ll| will|'re| are) [^.!?]{0,80})going forward|in time",
      '(?:get|getting) (?:round|around) to|eventually|when(?:ever)? (?:we|they|somebody|someone) (?:have|has|get|gets|find|finds) (?:a |the |some )?(?:minute|moment|time|chance|second)|on (?:our|the|my) list|in our own time|all in good time',
      'as (?:quickly|fast|swiftly|promptly|early) as (?:possible|we can|they can)|at (?:your|our|their) (?:earliest )?convenience|in the meantime(?! ?,| (?:we|you|i|please|try|here)\\b)|over time|imminently|momentarily|any (?:day|time|moment|minute) now',
    ],
    fr: [
      'a un moment (?:donne|ou (?:a )?un autre)|un de ces jours|des que possible',
      'ulterieurement|en temps utile|a (?:court|moyen) terme',
      '(?:des|aussi (?:vite|rapidement)|le plus (?:vite|rapidement|tot)) (?:que )?possible',
      'dans les? (?:plus brefs?|meilleurs?) delais?|(?<!a )(?:tres |plus )?(?<!a tres )(?:bientot|prochainement|rapidement)',
      "au plus (?:vite|tot)|sous peu|d'ici peu|dans (?:quelque temps|un moment)",
      'des que (?:nous|je|on) (?:pouvons|peux|pourrons|peut)|ulterieurement',
      "ulterieurement|des qu(?:e possible|'un \\w+(?: \\w+)? se \\w+)",
    ],
  },
  levelFor: ({ complaint }) => (complaint.kind === 'complaint' ? 'warn' : 'hint'),
  when: (draft) => !draft.credits.has('namedTime') && draft.complaint.kind !== 'praise',
  negated: true,
  bad: [
    { lang: 'en', draft: 'Your lamp leaves the depot as soon as possible.', marks: 'as soon as possible' },
    {
      lang: 'fr',
      draft: 'Une autre lampe part dans le plus bref délai.',
      marks: 'dans le plus bref délai',
    },
    {
      lang: 'fr',
      draft: 'Votre lampe quitte le dépôt dans les plus brefs délais.',
      marks: 'dans les plus brefs délais',
    },
  ],
  good: [
    { lang: 'en', draft: 'Your lamp leaves the depot tomorrow at nine.' },
    { lang: 'en', draft: 'The lift is shut for repair. In the meantime, the ramp on Mill Street is open.' },
    { lang: 'fr', draft: 'Votre lampe quitte le dépôt demain à 9 h.' },
  ],
});
