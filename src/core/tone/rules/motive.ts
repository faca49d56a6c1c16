import { phraseRule } from '../phraseRule';
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
      '(?:just |only |simply |clearly |obviously )?(?:trying|looking|hoping|fishing|angling|asking|want(?:ing)?|after) (?:to get |for |to have )?(?:a |some )?(?:freebies?|free (?:stuff|food|meal|things?|ride|money|product)|attention|likes|clicks|compensation|handouts?|easy money|a scene|a quick buck)',
      '(?:nice|good|convenient|interesting) (?:story|excuse|timing)|cool story',
      '(?:how convenient|(?<![a-z0-9,] )convenient)(?:ly)?(?=[.,!?…]|$| that| you| how)',
      "(?<![a-z0-9,] )(?:that's )?(?:funny|strange|odd|weird|curious|interesting|amazing|convenient) (?:how|that|because|you)(?: \\w+)?",
      "you(?:'re| are) (?:just|only|simply) (?:\\w+ )?(?:trying|after|looking|here|complaining|bored|angry|upset|mad|jealous)",
      '(?:attention|compensation)[- ]seek\\w+',
      '(?:some|certain) (?:people|customers) (?:will|just|always|like|love|never)',
      '(?:always|love to|like to) (?:complain|moan)\\w*',
      '(?:paid|competitor|fake) (?:account|profile|review|customer)s?',
    ],
    fr: [
      "(?:vous (?:cherchez|voulez|esperez|essayez)|c'est) (?:juste|seulement|simplement|surtout|encore) (?:a |d'|de |pour )?(?:un |une |avoir |obtenir |gratter |faire )?(?:\\w+ )?(?:remboursement|geste|gratuit\\w*|attention|buzz|likes|bon d'achat|avantage|cadeau|argent|polemique|rale\\w*|facile)",
      '(?:faire|gratter) (?:le buzz|un geste|de la pub|des avantages)|comme par hasard',
      "(?<![a-z0-9,] )(?:c'est )?(?:marrant|etrange|bizarre|curieux|drole|amusant|etonnant|pratique|interessant),? (?:ca|que|comme|car|mais|les|la|le|personne|nos|nous|vous|non|cette)(?: \\w+)?",
      'belle histoire',
      '(?:certains|des) (?:clients|gens) (?:adorent|aiment|ne sont jamais|cherchent|ralent|se plaignent)',
      'toujours (?:en train de|a) (?:vous plaindre|raler|critiquer)',
      '(?:faux|compte|avis) (?:compte|fake|avis|concurrent)s?|vous aimez (?:vous plaindre|raler|critiquer)',
    ],
  },
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
