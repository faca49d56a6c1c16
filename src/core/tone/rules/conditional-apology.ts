import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** "Sorry if" puts the damage in doubt. */
export const conditionalApology = phraseRule({
  id: 'conditional-apology',
  topic: 'transparent',
  level: 'warn',
  why: {
    en: 'The “if” puts the damage in doubt: say what happened, then apologise for it.',
    fr: 'Le « si » met le dommage en doute : dites ce qui s’est passé, puis présentez vos excuses.',
  },
  source: SOURCES.anatomy,
  phrases: {
    en: [
      '(?:sorry|apologi[sz]e|apologies) (?:if|in case|should)(?: (?:this|that|it|you|we|the|your|there)(?: \\w+)?)?',
      "if (?:it|this|that|we|anything|any of (?:it|this|that)|your \\w+) (?:has |have |did |really |actually )*(?:spoil|caus|upset|offend|ruin|disappoint|inconvenienc|hurt|let you down|affect|came across|come across|seem|felt|feels|made you|fell short|was (?:rude|upsetting|confusing|unclear|wrong)|wasn't|were not|weren't)\\w*(?: \\w+){0,3}",
    ],
    fr: [
      phrase(
        "(?:si|s'il|s'ils) (?:(?:vous|ce|cet|cette|ces|cela|ca|certains?|des|les|votre|vos|elles?|quelque chose|tel|y) )?[^.!?]{3,60}, ",
        "(?:nous|je|on|c'est|toutes|nos|mes|veuillez|pardon)[^.!?,]{0,25} ?(?:desole|navre|excus|regrett|confus|pardon)\\w*",
      ),
      "si (?:le|la|l'|notre|nos|un|une|nous|quelqu'un|quoi que ce soit)[^.!?]{3,50}, (?:nous (?:nous )?en (?:excusons|sommes)|(?:nous|je) (?:sommes|suis) (?:desole|navre)\\w*|nous (?:vous )?(?:presentons|regrettons))",
      '(?:desolee?s?|navree?s?|excuses|excuse|excusons|excusez-nous|pardon) (?:si|au cas ou)(?: (?:vous (?:avez|etes)|nous avons|cela a|ca a|notre \\w+ a))?',
      "(?:desolee?s?|navree?s?|excuses|excuse|excusons|pardon) s'(?:il|ils|elle) (?:y )?\\w+",
    ],
  },
  negated: true,
  mends: {
    en: [[/ (?:if|in case)\b/, ' that']],
    fr: [
      [/ si vous avez$/, ' que vous ayez'],
      [/ si vous etes$/, ' que vous soyez'],
      [/ si nous avons$/, ' que nous ayons'],
      [/ si (cela|ca) a$/, ' que $1 ait'],
    ],
  },
  bad: [
    {
      lang: 'en',
      draft: 'Sorry if this upset you, Priya.',
      marks: 'Sorry if this upset',
      fixed: 'Sorry that this upset you, Priya.',
    },
    {
      lang: 'en',
      draft: 'We apologise if you were left waiting at the counter.',
      marks: 'apologise if you were',
      fixed: 'We apologise that you were left waiting at the counter.',
    },
    {
      lang: 'fr',
      draft: 'Désolés si vous avez attendu, Karim.',
      marks: 'Désolés si vous avez',
      fixed: 'Désolés que vous ayez attendu, Karim.',
    },
    { lang: 'fr', draft: 'Nos excuses s’il y a eu un retard de livraison.', marks: 'excuses s’il y a' },
  ],
  good: [
    { lang: 'en', draft: 'I’m sorry that your parcel came open. Tell me if anything is missing.' },
    { lang: 'fr', draft: 'Je suis désolée : votre colis est arrivé ouvert. Dites-moi s’il manque quelque chose.' },
  ],
});
