import { attackLevel } from '../gift';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Setting other customers against this one. */
export const othersDoNot = phraseRule({
  id: 'others-do-not',
  topic: 'positive',
  level: 'error',
  why: {
    en: 'Whether others complain does not change what this customer lived through.',
    fr: 'Que d’autres se plaignent ou non ne change rien à ce que ce client a vécu.',
  },
  source: SOURCES.repair,
  levelFor: attackLevel,
  phrases: {
    en: [
      '(?:no ?one|nobody) else (?:has )?(?:complain|report|had|has|ask|mention)\\w*',
      phrase(
        "(?:you(?:'re| are) the )(?:only (?:one|person|customer|to)|first (?:one|person|customer)",
        '|first to (?:complain|mention|report|tell|say|notice))(?: \\w+)?',
      ),
      '(?:no|not (?:had|received) any) other (?:complaints?|reports?|customers?)',
      "(?<!(?:so|that|from|for|like|any) )other (?:customers|people|passengers|guests) (?:don't|do not|didn't|managed|are fine|are happy|seem|had no)",
      'everyone else (?:is|was|seems|managed|has|does|did|can|pays|waits)',
      "we(?:'ve| have)? (?:never|not) (?:had|heard|received) (?:any |a |of )?(?:complaints?|problems?|issues?)(?: \\w+)?",
      '(?<![a-z0-9,] )(?:everyone|everybody) (?:has|gets|makes|pays|waits)(?! (?:a right|the right|their))',
      'works (?:fine )?for everyone',
      phrase(
        '(?<!the )(?<!your )most (?:people|\\w+s) (?:\\w+ ){0,4}?(?:know|manage|understand|bring|pack|plan|check',
        '|are (?:happy|fine|satisfied)|find|have no)(?: \\w+){0,3}',
      ),
      'never (?:had|received|seen|heard) (?:a|any|one) (?:single )?(?:complaint|problem|issue)(?: like this| before)?',
      phrase(
        '(?:the same (?:everywhere|across|for (?:all|every))|(?:all|every|other) (?:airlines?|banks?|shops?|brands?',
        '|operators?|providers?|retailers?|the industry) (?:do|does|have|has|charge|face|are|is))(?: \\w+)?',
      ),
      phrase(
        'like (?:all|any|every|most|many) (?:other )?(?:networks?|banks?|airlines?|shops?|companies|company|compan\\w+',
        '|operators?|retailers?|carriers?|providers?|brands?|businesses|councils?|hospitals?|schools?)(?: \\w+){0,3}',
      ),
      "(?:we(?:'ve| have)|has|have) sold (?:\\w+ ){1,4}?(?:of (?:these|those|them)|without)(?: \\w+){0,3}|without a (?:hitch|single (?:complaint|problem|issue))",
    ],
    fr: [
      "(?:personne|aucun) (?:d'autre|autre(?: client)?) (?!a (?:accuser|blamer|qui))(?:ne |n')?(?:s'est plaint|se plaint|signale|a|nous)?",
      '(?:vous etes|tu es) (?:le|la) (?:seule?|premiere?) (?:a|client|personne|qui)',
      "(?:pas|aucune?) (?:eu |recu )?(?:d')?autres? (?:plaintes?|signalements?|reclamations?|retours?)",
      "(?<!que |avec |pour |comme |et )(?:les|vos|tous les) (?:autres (?!jours|articles|colis|commandes|frais|points|informations)[\\w']+|voisins|collegues|camarades) (?:de [\\w']+ )?(?:l'|l[ea]s? |ne |n'|y |se |s'|en |eux |tous )*(?:ne|n'|sont|ont|y|a|est|font|peuvent|arrivent|recoivent|comprennent|attendent|paient|trouvent|respectent|lisent|savent|voient|marchent)\\b(?: [\\w']+){0,3}|tous les autres (?:\\w+ )?(?:sont|ont|y|se|arrivent)",
      '(?<![a-z0-9,] )tout le monde (?:a(?! (?:ete|bien|le droit|droit))|fait|paie|attend|connait|y)',
      "(?:nous n'avons|on n'a|on a) (?:jamais|pas) eu (?:de |la moindre |aucune )?(?:plainte|probleme|reclamation)\\w*",
      "(?:l[ae]s? |l'|nos |vos |notre )[\\w' ]{2,30}, (?:lui|elle|eux|elles), (?:[\\w']+ ?){1,4}",
      "(?:tout|toute|l'ensemble de|l'ensemble) (?:le |la |du |l')(?:secteur|marche|profession|filiere|branche|pays|region|monde de)",
      '(?:tous|toutes) (?:les|nos) (?:operateurs|compagnies|banques|enseignes|marques|concurrents|transporteurs|confreres)(?: \\w+)?',
      'la plupart (?:de |des )(?:nos )?(?:clients|usagers|voyageurs|parents|gens|utilisateurs|\\w+)(?: \\w+){0,3}',
      '(?:premiere|seule) (?:fois que|plainte|reclamation|remarque)',
      "comme (?:tou(?:te)?s? |la plupart |beaucoup |chez )(?:les |des |nos |d')?\\w+(?: \\w+){0,3}|(?:est|sont) l'affaire de tous",
    ],
  },
  negated: true,
  bad: [
    { lang: 'en', draft: 'Nobody else has complained about the heating.', marks: 'Nobody else has complained' },
    { lang: 'fr', draft: 'Vous êtes le seul à le signaler.', marks: 'Vous êtes le seul à' },
  ],
  good: [
    { lang: 'en', draft: 'Thank you for being the one who tells us about the heating.' },
    { lang: 'fr', draft: 'Merci de nous signaler le chauffage en panne.' },
  ],
});
