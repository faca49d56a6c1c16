import { postSaying } from '../example';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** An offer in public feeds a fire. */
export const publicCompensation = phraseRule({
  id: 'public-compensation',
  topic: 'solution',
  level: 'warn',
  why: {
    en: 'On an angry or spreading post an offer in public adds fuel: empathy and explanation here, the offer in private.',
    fr: 'Sous un message en colère ou très vu, une offre publique attise : empathie et explication ici, l’offre en privé.',
  },
  source: SOURCES.firestorm,
  phrases: {
    en: [
      phrase(
        '(?:voucher|gift card|discount|compensation|goodwill|free (?:weekend|week|stay|month|meal|ticket|night|delivery|drink',
        '|coffee|gift|item)|store credit|coupon|promo code|money off|(?:free|an|a|complimentary) upgrade)s?',
      ),
      '(?:offer|give|credit|refund|send|pay)(?:ing|ed)? you (?:\\w+ )?(?:£|\\$|€) ?\\d+',
      '(?:£|\\$|€) ?\\d+(?:[.,]\\d+)? (?:off|discount|voucher|credit|refund|gift)',
      '\\d+ ?(?:%|percent|euros?|pounds|dollars)(?: \\w+)? (?:off|discount|voucher|credit|refund|gift)',
      '(?:full|partial|your|a|immediate) refund|refund(?:ing|ed)? you(?:r)?|money back',
    ],
    fr: [
      phrase(
        "(?:bon d'achat|bons? de \\d+|bons d'achat|avoir de|(?:week-end|nuit|sejour|semaine) offerte?|geste commercial|remise",
        '|reduction|dedommagement|compensation|indemnisation|code promo|mois (?:offert|gratuit)|cadeau|carte cadeau',
        '|surclassement|(?:repas|cafe|billet|livraison|nuit) (?:offerte?|gratuite?))s?',
      ),
      '(?:offr\\w+|donn\\w+|crediter|creditons|versons|envoyons) (?:\\w+ ){0,2}\\d+ ?(?:€|euros?|%)',
      '\\d+(?:[.,]\\d+)? ?(?:€|euros?|%) (?:de (?:reduction|remise|credit|geste)|offerts?)',
      phrase(
        "(?:pour (?:vous faire patienter|la peine|(?:nous|se) faire pardonner|effacer|oublier (?:cela|ca|tout)|vous (?:remercier|calmer|consoler|faire plaisir))|en guise (?:d'|de )\\w+)[^.!?]{0,60}",
        '(?:\\d+(?:[.,]\\d+)? ?(?:€|euros?|%)|\\bbons?\\b|avoir|\\bmois\\b|code|cadeau|remise|offr\\w+|rembours\\w+|points?)',
      ),
      'remboursement (?:integral|complet|immediat|total|partiel)|(?:vous|nous) (?:vous )?rembours\\w+',
    ],
  },
  negated: false,
  // What was paid for nothing is owed, not offered: only a crowd makes a refund something for the private message.
  when: ({ crisis, complaint, credits }, { words }) =>
    (crisis ||
      complaint.spreading ||
      SWEETENS.test(words) ||
      (complaint.angry && !/refund|money back|rembours/.test(words))) &&
    !credits.has('privateContact'),
  bad: [
    {
      lang: 'en',
      draft: 'This should never have happened, Ana: a voucher is on its way.',
      marks: 'voucher',
      given: { post: postSaying('This is disgusting @northline, third cancelled train, you are a disgrace!!!', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Cela n’aurait jamais dû arriver, Ana : un bon d’achat part ce soir.',
      marks: 'bon d’achat',
      given: { post: postSaying('Vous êtes une honte @northline, troisième train annulé !!!', 'fr') },
    },
  ],
  good: [
    {
      lang: 'en',
      draft: 'This should never have happened, Ana: a £20 voucher is on its way.',
      given: { post: postSaying('@northline my train was late this morning', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Cela n’aurait jamais dû arriver, Ana. Je vous ai écrit en MP pour le remboursement.',
      given: { post: postSaying('Vous êtes une honte @northline, troisième train annulé !!!', 'fr') },
    },
  ],
});

/** Offered so that the customer keeps still. */
const SWEETENS = /^(?:pour (?:vous|la peine|nous|se|effacer|oublier)|en guise)/;
