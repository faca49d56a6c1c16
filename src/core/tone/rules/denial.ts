import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Denying before the facts are known. */
export const denial = phraseRule({
  id: 'denial',
  topic: 'transparent',
  level: 'warn',
  why: {
    en: 'This denies before the facts are shared: say what you know, and what you are checking.',
    fr: 'Ces mots nient avant les faits : dites ce que vous savez et ce que vous vérifiez.',
  },
  source: SOURCES.crisis,
  phrases: {
    en: [
      "we (?:did|have done|'ve done) nothing wrong",
      "(?:is|was|are|were)(?:n't| not) (?:our|my) (?:\\w+ )?(?:fault|problem|mistake|responsibility|doing)",
      'not (?:our|my) (?:fault|problem|responsibility)',
      "there (?:is|was|'s) (?:no|absolutely no) (?:problem|issue|fault|error|bug)",
      '(?:nothing|no fault|no error|not an error) (?:wrong )?on our (?:side|end|part)',
      'we (?:take|accept|bear|have) no (?:responsibility|blame|liability)',
      "we(?:'re| are) not (?:responsible|to blame|at fault)",
      '(?:worked|works|working) (?:perfectly )?fine (?:on|at) our (?:side|end)',
      '(?:was|were) (?:delivered|handled|processed|done|treated) (?:correctly|properly)',
      phrase(
        '(?:our|the) (?:\\w+ )?(?:driver|engineer|courier|team|agent|staff|crew|technician|colleague|system|shop|branch',
        "|manager)s? did (?:in fact |indeed |actually )?(?!not\\b|n't|his|her|their|it|this|that|wrong|something|the)\\w+",
        '(?: \\w+){0,3}',
      ),
      'nobody (?:answered|was (?:home|in|there)|replied|complained|noticed|asked|told us)(?: \\w+)?|skin colou?r',
      'nothing to do with (?:it|that|this|race|colou?r|us|our)(?: \\w+)?',
      '(?<!(?:ensure|make sure|check|whether) (?:\\w+ ){0,3})(?:is|are|was|were) (?:now |currently |all )?(?:\\w+ and )?(?:open|flowing|running|working|operating|functioning|performing|moving|up) (?:\\w+ )?(?:normally|fine|as (?:it should|expected|normal|usual|planned)|correctly|properly|smoothly|to (?:time|plan)|perfectly)',
    ],
    fr: [
      "(?:nous n'avons|on n'a|on a) rien (?:fait de mal|a nous reprocher|a se reprocher)",
      "(?:nous n'y sommes|on n'y est|on y est) pour rien",
      "(?:n'est|n'etait|est|etait)(?: absolument)? pas (?:de )?(?:notre|la notre|de notre) (?:faute|probleme|erreur|responsabilite|ressort|fait)",
      '(?:pas|aucun|aucune) (?:de )?(?:probleme|erreur|faute|anomalie|bug|dysfonctionnement) (?:de notre cote|chez nous|constatee?|de notre part)',
      "(?:nous ne sommes|on n'est)(?: en aucun cas)? pas (?:responsables?|fautifs?|en cause)",
      "(?:personne|aucune? [\\w']+|rien) n'(?:a|ont) (?:jamais )?ete [^.!?]{0,40}(?:chez nous|de notre cote|dans nos [\\w']+|sur (?:notre|nos) [\\w']+|par nos [\\w']+)",
      // Our people's word, set against the customer's.
      "(?:(?:l[ae] |l'|notre |nos |les )[\\w']+|elle|il|ils|elles|on)(?: [\\w']+)? (?:(?:m'|me |nous )?(?:affirme|assure|soutien|maintien|jure|certifi|atteste|declare)(?:nt|t|ent|s)?)(?! (?:de|d'|votre|vos)\\b)(?: [\\w']+){1,5}",
      'ne (?:saurions|saurait) etre (?:tenus? )?responsables?|decline\\w* toute responsabilite',
      'tout fonctionne (?:normalement|parfaitement|bien|correctement) (?:de notre cote|chez nous)',
      'ne releve pas de notre responsabilite',
      '(?:aucune|pas de|sans) (?:mechancete|mauvaise intention|malveillance|intention)(?: \\w+){0,2}',
      phrase(
        "(?:notre|nos|le|la|l') ?(?:livreur|technicien|agent|equipe|conducteur|chauffeur|vendeur|serveur)\\w* ",
        '(?:est bien|a bien|avait bien|ont bien|avaient bien|etait bien)(?: \\w+){0,2}',
      ),
      phrase(
        '(?:vous (?:etiez|aviez ete)|on (?:vous )?avait|nous (?:vous )?avions) (?:bien |pourtant |clairement )+',
        '(?:conseill|prevenu|dit|averti|indiqu|inform|recommand|signal)\\w*(?: \\w+){0,3}',
      ),
    ],
  },
  negated: true,
  levelFor: ({ complaint }) => (complaint.safety ? 'error' : 'warn'),
  when: (draft) => !(draft.complaint.rumour && draft.text.includes('http')),
  bad: [
    { lang: 'en', draft: 'We did nothing wrong with your booking.', marks: 'We did nothing wrong' },
    { lang: 'en', draft: 'The delay isn’t our fault.', marks: 'isn’t our fault' },
    { lang: 'fr', draft: 'Nous n’y sommes pour rien dans cette grève.', marks: 'Nous n’y sommes pour rien' },
    { lang: 'fr', draft: 'Ce n’est pas notre faute.', marks: 'n’est pas notre faute' },
  ],
  good: [
    { lang: 'en', draft: 'We want to make sure your lamps are working properly tonight.' },
    { lang: 'en', draft: 'It was our fault and nobody else’s.' },
    { lang: 'fr', draft: 'C’est de notre faute.' },
  ],
});
