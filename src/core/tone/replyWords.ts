import type { Language } from '../brand';
import { phrase } from './phrases';

/** Phrases of a reply that tell what its writer read in the post, over its readable form. */
type Words = Record<Language, readonly string[]>;

/** A reply that shares the customer's joy. */
export const JOY: Words = {
  en: [
    "(?:glad|happy|delighted|pleased|great|lovely|wonderful) (?:it's|it is|(?:it|this|that|everything|all)(?= \\w)|to(?! (?:take|help|assist|look|rebook|discuss|offer|arrange|check|talk|chat|explain|swap|replace|refund))|that|you)",
    '(?:positive|kind|lovely|great|5[- ]star|amazing|wonderful) (?:review|words|feedback|comment)',
    'thank you for (?:your|the|leaving|sharing|taking|choosing)|thanks for|^(?:many )?thank(?:s| you)(?=[,!. ])|enjoy',
    'made our day|cheers|proud|means a lot|welcome(?= (?:to|back|aboard|home)|[!.,]|$)|see you|love (?:this|that|it|hearing)|so glad|smil\\w+|brilliant',
    'fantastic',
  ],
  fr: [
    'ravie?s?|heureu(?:x|ses?)|contente?s?|(?:merci|remerci(?:e|ons))(?! de (?:\\w+ )?\\w+(?:er|ir|re)\\b)|plaisir|chaud au coeur|fiers?|bravo',
    'au top|sourire|bienvenue|a bientot|profitez|genial|belle? (?:journee|route|soiree)|adore\\w*|chouette',
  ],
};

/** A reply that is glad, beyond thanks. */
export const DELIGHT: Words = {
  en: [
    phrase(
      '(?:glad|happy|delighted|pleased|thrilled|excited|ecstatic|overjoyed|elated|honou?red) (?:to (?:hear|read|know|see|have you|welcome)',
      '|that (?:you|we)|you|(?:that )?(?!to )(?:\\w+ ){1,2}(?:could|was|were|has|have|made))',
    ),
    'so (?:glad|excited)|love (?:to hear|hearing|reading)|(?:lovely|wonderful|brilliant) to (?:hear|read|know|see)|such a (?:great|lovely|wonderful)|5 ?\\*(?:review)?',
    'heartening|congrat\\w+|happy (?:birthday|anniversary)|made (?:our|my) day|grateful for your (?:membership|loyalty)',
    '(?:kind|lovely|wonderful|great|amazing|positive|thoughtful) (?:words|review|feedback|comment)|means a lot|(?:five|5)[- ]?stars?',
    'thank you (?:so much |very much )?for (?:(?:leaving|writing|posting)(?: us)? )?(?:a|your|this) review',
    'great to (?:hear|read)|welcome to the (?:family|club|team)|enjoy (?:it|your|the)|cheers|cool|awesome',
  ],
  fr: [
    "(?:ravie?s?|heureu(?:x|ses?)|contente?s?) (?:de|d'|que|qu')|(?:ont|a|avons) (?:su )?repond(?:u|re) a vos attentes|un (?:grand|enorme|immense) merci|fai(?:t|re) plaisir",
    'chaud au coeur|illumine\\w*|votre (?:confiance|fidelite) et (?:votre )?(?:confiance|fidelite)|(?:merci )?infiniment|touchee?s? par|bravo|(?:beau|gentil|super|adorable|joli) (?:message|avis|commentaire|retour)',
    '(?:appreciation|avis|retour|commentaire|note)s? (?:si |tres |aussi )?positi(?:f|ve)s?|entierement satisfaite?s?|plein d.etoiles|felicitations|joyeu(?:x|se)|bon anniversaire|retour positif|meilleurs voeux|cinq etoiles|5 etoiles',
  ],
};

/** A reply that regrets. */
export const REGRET: Words = {
  en: [
    'sorry|apolog\\w+|regret\\w*|inconvenience|frustrat\\w+|disappoint\\w+|(?<!(?:any|or|no|(?:solve|fix|sort|settle)(?:d|ed)? (?:the|your|this|that)) )(?:issue|problem|concerns?)|unfortunately',
  ],
  fr: [
    'desolee?s?|navree?s?|excus\\w+|regrett\\w+|gene|desagrement\\w*|malheureusement|probleme|difficulte\\w*|deception|(?<!pas |jamais )decue?s?',
  ],
};
