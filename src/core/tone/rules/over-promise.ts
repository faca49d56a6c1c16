import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Promises nobody can keep. */
export const overPromise = phraseRule({
  id: 'over-promise',
  topic: 'followUp',
  level: 'warn',
  why: {
    en: 'Nobody can promise this, and it will be quoted: promise what you do yourself.',
    fr: 'Personne ne peut le promettre, et ce sera cité : promettez ce que vous faites vous-même.',
  },
  source: SOURCES.deviation,
  phrases: {
    en: [
      "(?:will|'ll) (?:never|not ever) (?:ever )?(?:happen|occur|be (?:late|repeated|a problem)|do (?:this|it|that))(?: again)?",
      "won't (?:ever )?happen again|never (?:ever )?happen again",
      phrase(
        '(?:i|we) (?:can )?(?:guarantee|promise|swear)(?: you)?(?: that)?(?: it| this| you)?(?: will)?(?: never| always)?',
        '(?! (?:to (?:keep|update|call|write|follow|come|get)|(?:i|we)(?:.ll| will)))',
      ),
      '(?:100|one hundred) ?(?:%|percent|per cent) (?:sure|guaranteed|certain|safe|reliable)',
      '(?:absolutely|completely) (?:guaranteed|certain)|(?:fix|solve|settle) everything|without fail',
      'you have our word',
      '(?:nothing|none|no \\w+) (?:like (?:it|this|that) |of (?:the|this) (?:kind|sort) )?will ever (?:\\w+ )?(?:happen|occur)(?: again)?',
      "(?:you'll|you will) (?:never|always) (?:have|see|be|get|wait)(?: \\w+)?",
      'every single (?:one|file|cent|penny|customer|time)',
      '(?:(?:fix|sort|solv|settl|car|clear|gon|end)\\w* (?:\\w+ ){0,3}for good|once and for all|and that.?ll be that|end of the matter)(?=[.!]|$)',
      '(?:that|this|it|which) should (?:now )?(?:do (?:it|the trick)|take care of (?:it|this|that|everything)|fix (?:it|this|that|everything)|sort (?:it|this|that|everything)(?: out)?|solve (?:it|this)|resolve (?:it|this)|be (?:sorted|fixed|fine|ok|okay|resolved|the end of it))(?: \\w+){0,3}',
    ],
    fr: [
      "(?:n'|ne se |ne s')?(?:arrivera|reproduira|produira) (?:plus )?(?:plus )?jamais(?: plus)?",
      "(?:ne se reproduira|n'arrivera) plus|plus jamais (?:cela|ca)",
      phrase(
        '(?:je|nous) (?:vous )?(?:garanti(?:s|ssons)|promet(?:s|tons)|jur(?:e|ons))(?: que| de)?',
        '(?! (?:de )?(?:vous (?:re|tenir|ecrire|appeler|repondre)|revenir|suivre))',
      ),
      '(?:100|cent) ?(?:%|pour cent) (?:surs?|garantie?|fiable|certaine?s?)',
      "(?:absolument|entierement) garanti|tout (?:regler|resoudre) (?:aujourd'hui|immediatement)|sans faute",
      "vous avez (?:notre|ma) parole|parole d'\\w+|(?:plus jamais|jamais plus) (?:vous|une? |cela|ca|nous|on|de )(?: ?[\\w']+){0,6}|(?:ne|n') ?(?:vous |se |y )*(?:arrivera|reproduira|revivrez|vivrez|subirez|attendrez|aurez|rencontrerez)[^.!?,]{0,25} (?:plus jamais|jamais plus|plus)(?= ?[.,!]|$)",
      '(?:croix de bois|juste promis|promis,? jure)|c.est (?:certain|garanti|promis|jure|sur a (?:100|cent))(?= ?[.,!]|$)',
    ],
  },
  bad: [
    { lang: 'en', draft: 'It will never happen again.', marks: 'will never happen again' },
    { lang: 'fr', draft: 'Nous vous garantissons un train à l’heure.', marks: 'Nous vous garantissons' },
  ],
  good: [
    { lang: 'en', draft: 'We cannot promise an hour, but I will write at noon.' },
    { lang: 'fr', draft: 'Je ne vous promets pas d’heure, mais je vous écris à midi.' },
  ],
});
