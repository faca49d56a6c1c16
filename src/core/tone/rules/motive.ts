import { isSupposed } from '../around';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Suspecting the customer of wanting something. */
export const motive = phraseRule({
  id: 'motive',
  topic: 'positive',
  level: 'error',
  why: {
    en: 'This suspects the customer in public: answer what was said.',
    fr: 'Cela soupçonne le client en public : répondez à ce qui est dit.',
  },
  source: SOURCES.repair,
  phrases: {
    en: [
      phrase(
        '(?:just |only |simply |clearly |obviously )?(?:trying|looking|hoping|fishing|angling|asking|want(?:ing)?|after) ',
        '(?:to get |for |to have )?(?:a |some )?(?:freebies?|free (?:stuff|food|meal|things?|ride|money|product)|attention',
        '|likes|clicks|compensation|handouts?|easy money|a scene|a quick buck)',
      ),
      '(?<![a-z0-9,] )(?:nice|good|convenient|interesting) (?:story|excuse|timing)(?=[.,!…]|$)|cool story',
      '(?:how convenient|(?<![a-z0-9,] )convenient)(?:ly)?(?=[.,!?…]|$| that| you| how)',
      phrase(
        "(?<![a-z0-9,] )(?:that's )?(?:(?:funny|strange|odd|weird|curious|interesting|amazing|convenient) how",
        '|(?:funny|convenient),? (?:that|because|you))(?: \\w+)?',
      ),
      "you(?:'re| are) (?:just|only|simply) (?:\\w+ )?(?:trying|after|looking|here|complaining|bored|angry|upset|mad|jealous)",
      '(?:attention|compensation)[- ]seek\\w+',
      phrase(
        '(?:some|certain) (?:people|customers) (?:(?:(?:just |always |will always |will |only )?(?:love to|like to|enjoy|love',
        '|live to)? ?(?:complain\\w*|moan\\w*|whin\\w+))|are never (?:happy|satisfied))',
      ),
      '(?:always|love to|like to) (?:complain|moan)\\w*',
      "(?:your|you(?:'re| are)(?: clearly)?|this is|that's|looks like) (?:an? )?(?:paid|competitor|fake) (?:account|profile|review|customer)s?",
    ],
    fr: [
      phrase(
        "(?:vous (?:cherchez|voulez|esperez|essayez)|c'est) (?:juste|seulement|simplement|surtout|encore) ",
        "(?:a |d'|de |pour )?(?:un |une |avoir |obtenir |gratter |faire )?(?:\\w+ )?",
        "(?:remboursement|geste|gratuit\\w*|attention|buzz|likes|bon d'achat|avantage|cadeau|argent|polemique|rale\\w*",
        '|facile)',
      ),
      '(?:faire le buzz|gratter (?:un geste|de la pub|des avantages))|comme par hasard',
      phrase(
        "(?<![a-z0-9,] )(?:c'est )?(?:(?:marrant|drole|amusant|pratique),? (?:ca|que|comme|car|mais|les|la|le|personne|nos",
        '|nous|vous|non|cette)|(?:etrange|bizarre|curieux|etonnant|interessant)(?:,| comme) (?:ca|comme|mais|les|la|le',
        '|personne|nos|nous|vous|cette)|(?:etrange|bizarre|curieux|etonnant) comme)(?: \\w+)?',
      ),
      'belle histoire',
      '(?:certains|certaines) (?:adorent|vivent pour|ne savent que) (?:\\w+ )?(?:plaindre|raler|critiquer|pleurnicher)',
      '(?:certains|des) (?:clients|gens) (?:adorent|aiment|ne sont jamais|cherchent|ralent|se plaignent)',
      'toujours (?:en train de|a) (?:vous plaindre|raler|critiquer)',
      '(?:votre|vous etes un|ceci est un|encore un) (?:faux (?:compte|avis)|(?:compte|avis) (?:fake|concurrent))|vous aimez (?:vous plaindre|raler|critiquer)',
    ],
  },
  when: (draft, hit) => draft.complaint.kind !== 'praise' && !isSupposed(draft, hit),
  bad: [
    { lang: 'en', draft: 'You are just trying to get a free meal.', marks: 'You are just trying' },
    { lang: 'en', draft: 'Funny how the box was fine here.', marks: 'Funny how the' },
    { lang: 'fr', draft: 'Comme par hasard, la boîte était ouverte.', marks: 'Comme par hasard' },
  ],
  good: [
    { lang: 'en', draft: 'What would make it right for you?' },
    { lang: 'fr', draft: 'Qu’est-ce qui réparerait cela pour vous ?' },
  ],
});
