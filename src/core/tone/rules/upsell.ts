import { postSaying } from '../example';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Selling while somebody complains. */
export const upsell = phraseRule({
  id: 'upsell',
  topic: 'positive',
  level: 'warn',
  why: {
    en: 'Selling beside a complaint says that the sale matters more: leave the offer out.',
    fr: 'Vendre sous une réclamation dit que la vente compte plus : retirez l’offre.',
  },
  source: SOURCES.accommodative,
  phrases: {
    en: [
      '(?<!to )(?:give|leave|drop|write|post)(?: us)? (?:[\\w-]+ ){0,2}(?:stars?|review|rating)|join (?:our |the )?(?:\\w+ )?(?:rewards?|club|programme|loyalty)(?: \\w+)?',
      phrase(
        "(?:check out|discover|explore|have you (?:tried|seen|considered)|why not (?:try|upgrade)|don't miss|take a look at",
        '|browse|introducing) (?:our|the new|the latest|upgrading|one of our|a new)\\b',
        '(?! (?:\\w+ )?(?:help|support|guide|article|faqs?|status|steps?|pages?|tips|instructions|website|site|privacy',
        '|policy)) ?(?:\\w+ )?(?:\\w+)?',
      ),
      'upgrade (?:to|your)(?! (?:\\w+ )?(?:app|ios|android|software|version|firmware|browser|system))',
      '(?:our|your) (?:new|latest|premium|summer|winter|black friday) (?:\\w+ )?(?:offers?|range|collection|plan|deals?|sale|menu|bundle|subscription|pack)',
      '(?:use|with) (?:the )?(?:promo|discount|voucher) code \\w+|use (?:the )?code \\w+',
      '(?:off|discount on) your next (?:order|purchase|trip|booking|visit)',
      '(?:special|exclusive|limited|amazing) (?:offers?|deals?|discounts?)|subscribe to|sign up (?:for|to)(?! (?:the|a|our) (?:waiting|wait)|.{0,12} (?:alerts|notifications|updates))',
      'shop now|\\d+ ?% off|pre-?order',
      '(?:upgrade|switch|move|go) to (?:our |the )?(?:premium|pro|plus|gold|family|business)(?: \\w+)?|discover our(?: \\w+){0,3}|with (?:the )?code \\w+',
      '(?:cracking|great|big|summer|winter|flash|mid-season|our) (?:\\w+ )?sale(?: on)?|treat yourself(?: \\w+){0,4}|tell (?:your|all your) (?:friends|followers)(?: \\w+){0,3}',
    ],
    fr: [
      '(?:mettez|laissez|donnez)[- ]nous (?:\\w+ ){0,2}(?:etoiles?|avis|note)',
      phrase(
        "(?:decouvrez|profitez de|essayez(?= (?:notre|nos|la nouvelle|le nouveau|l'offre))|avez-vous (?:essaye|vu|pense a)",
        '|pourquoi ne pas (?:essayer|passer)|ne manquez pas|jetez un (?:oeil|.il) a|parcourez) ',
        "(?:notre|nos|la nouvelle|le nouveau|l'offre|les offres|la|le|-?\\d+)",
        '(?! (?:aide|faq|guide|article|assistance|page|tutoriel|suivi|etat)) ?(?:\\w+)?',
      ),
      "passez a (?:l'offre|la formule|notre)",
      '(?:notre|nos|votre) (?:nouvelle?s?|derniere?s?|offre premium|offre) (?:\\w+ )?(?:offres?|gamme|collection|forfaits?|promos?|abonnements?|formule|menu)',
      '(?:sur|pour) votre prochain(?:e)? (?:commande|achat|voyage|visite|sejour)',
      '(?:offre|promo(?:tion)?|remise) (?:speciale|exclusive|limitee)|avec le code \\w+|abonnez-vous',
      'disponible des maintenant|en (?:promotion|precommande)|- ?\\d+ ?%|profitez-en(?: \\w+)?',
      "(?:passiez|passez|passer) (?:a|au) (?:l'offre |la formule |notre )?(?:premium|pro|plus|or|famille|business)",
      '(?:pour )?decouvr\\w+ (?:notre|nos|la|toute)(?: \\w+){0,3}|avec le code \\w+|gagnez (?:un|une|des|votre)(?: \\w+)?',
      'notre questionnaire(?: \\w+)?',
    ],
  },
  when: ({ complaint }, { words }) =>
    complaint.kind === 'complaint' || (complaint.kind === 'praise' && PRICED.test(words)),
  bad: [
    {
      lang: 'en',
      draft: 'We’re sorry about the lamp, Ana, and are sending a new one. Discover our summer range.',
      marks: 'Discover our summer range',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Nous sommes désolés pour la lampe, Ana, et vous en renvoyons une. Découvrez notre gamme.',
      marks: 'Découvrez notre gamme',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
  ],
  good: [
    {
      lang: 'en',
      draft: 'Discover our summer range, Ana.',
      given: { post: postSaying('@northline do you have garden lamps?', 'en') },
    },
  ],
});

/** Under praise a tip is welcome; a price, a code or a dearer plan turns thanks into a sale. */
const PRICED =
  /%|\bcode\b|premium|\bpro\b|precommande|pre-?order|promo|profitez-en|upgrade|shop now|star|review|rating|rewards?|club|loyalty/;
