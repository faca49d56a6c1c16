import { phrase } from '../phrases';
import { creditFor } from './credit';
import { ASKED, BETWEEN, DEEDS, DOERS, EN_PASSIVE, NOT_HOPED, NOT_ONLY_SAID } from './repairWords';

/** Concrete repair: somebody does something that can be checked. "Look into it" is none. */
export const repair = creditFor({
  en: [
    // Whatever we have done, unless the verb only speaks, asks or feels.
    `(?:i|we)(?:'ve| have) (?:now |just |already |also )*${NOT_ONLY_SAID.en}\\w+(?:ed|t|n|ght|ut|de) (?:the|your|you|an?|it|them|his|her|that|this|two|\\d+)\\b`,
    `${DOERS.en}(?! (?:should|ought|can't|cannot|couldn't|won't|don't|didn't|never|are unable|unable|not))\\b(?!'t)${BETWEEN.en}\\b${NOT_HOPED.en}${DEEDS.en}`,
    EN_PASSIVE,
    phrase(
      "(?:you(?:'ll| will| can| should)?|your \\w+ will) (?:get|receive|have",
      '|be (?:refunded|credited|reimbursed|rebooked|paid|called|contacted))[^.!?\\n]{0,30}',
      '(?:refund|replacement|money|new|credit|it|back|call|one|refunded|reimbursed|email|seat|answer|choose|choice)',
    ),
    phrase(
      '(?:is|are|was|were|has been|have been|been|will be|now|being) (?:now |already |just |fully )?',
      '(?:refunded|replaced|resent|credited|cancelled|canceled|fixed|repaired|restored|reimbursed|corrected|removed',
      '|reopened|unlocked|reset|waived|reissued|withdrawn|recalled|suspended|blocked|shipped|dispatched|back up|back online',
      '|back on|rebooked|resolved|on its way|on the way|on their way|en route)',
    ),
    phrase(
      '(?:is|are|has been|have been|will be|being) (?:now |already |just |fully |all )?',
      '(?:booked|planned|scheduled|arranged|ordered|ready|valid|accepted|reserved|prepared|made ready|withdrawn|collected',
      '|redelivered|closed since|taken down|off sale|waiting for you|yours)',
    ),
    phrase(
      '(?:two |three |our )?(?:engineers|technicians|drivers|colleagues|crews|plumbers) (?:are|will|have)(?: \\w+){0,2} ',
      '(?:fix|repair|restore|splic|on (?:it|site|their way)|there|replac|work(?:ing)? (?:on|through))\\w*',
    ),
    '(?:comes?|goes?|taken|knocked|is) off your (?:\\w+ )?(?:bill|invoice|account)|on your next (?:bill|invoice)',
    'takes your ticket|your ticket (?:works|is good)|your (?:choice|pick|call)(?=[,:;.!])',
    phrase(
      '(?:a |your |the )?(?:full |immediate )?(?:refund|replacement|new \\w+|money back)(?: \\w+)? ',
      '(?:is|goes|went|left|leaves|arrives|will|tomorrow|today|or|by|within)',
    ),
    'your (?:money back|refund)|refund or|replacement or',
    phrase(
      '(?:arrives?|reaches you|(?:is|gets|be) (?:fitted|installed|delivered|repaired|with you|yours)|lands|leaves|flies',
      '|boards|starts? again|re-?opens|returns|comes? back|back(?: (?:up|on|online|in service))?|ready|delivery|refund',
      '|replacement|repair|engineer|technician|visit) (?:\\w+ ){0,3}(?:today|tonight|tomorrow',
      '|this (?:morning|afternoon|evening|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|by \\w+|at \\d+|before(?! (?:you know|long))|within',
      '|in \\d|now)',
    ),
    phrase(
      '(?:refund|replacement|new \\w+|credit|parcel|order|label|code|ticket|booking|engineer|technician) ',
      '(?:just |already |now )?(?:issued|sent|ordered|booked|shipped|made|dispatched|arranged|found|confirmed|done|placed)',
    ),
    '(?:tap|open|click|press|select|choose|turn|unplug|clear|hold|restart|reinstall|log out|switch) (?:on )?(?:the |your |it |settings|account|menu|cache)',
    "here(?:'s| is| are) (?:our|the|your|a) (?:\\w+ )?(?:answer|statement|link|guide|list|label|form|instructions|steps)",
    "(?:we|i)(?:'ve| have) (?:now |already )?(?:put (?:it|this|things) right|settled|solved)",
    phrase(
      "(?:it|that|this|they|yours|the \\w+|your \\w+)(?:'s| is|'re| are|'ve been| has been) (?:now |all |already )*",
      '(?:cancelled|canceled|frozen|gone|back|done|stopped|off|paused|scrapped|wiped|cleared|lifted|void|reversed|approved',
      '|halted|torn up|dropped|yours)',
    ),
    phrase(
      "(?:i|we)(?:'ve| have) (?:now |just |already )*(?:done (?:it|that|this)|torn|scrapped|frozen|paused|lifted|halted",
      '|written off|approved|taken|found|swapped|kept|set|put|made|got|had)',
    ),
    '(?<!before )(?:we|i) (?!take (?:it|this|that|these|them|the \\w+|your \\w+) (?:\\w+ )?(?:seriously|on board))(?:give|pay|take|put|swap|send|fetch|bring|drive|collect|keep|hold) (?:it|them|you|the|that|this|your|a)|(?:is|are) (?:\\w+,? ){0,4}yours',
    phrase(
      "(?:i|we)(?:'ll| will) (?:\\w+ )?(?:drive|fetch|bring|swap|collect|carry|walk|hand|make|cook|bake|print|sew|paint",
      '|redo|rebuild|retake|keep|hold|put|get you|find you|sort you)',
    ),
    phrase(
      '(?:money|refund|amount|sum|credit|fee|fine|charge|points?|balance|difference) ',
      '(?:went|goes|is going|left|has gone|came|comes|is) (?:back|out|off|today|by|to your)',
    ),
    '(?:is|are) (?:off|away from) (?:the|all|his|her|their) (?:tills?|floor|shift|road|route|rota|sale|shelves|shelf|duty|job)',
    'on (?:his|her|their|my) own (?:van|route|list|desk)|stopped (?:all |serving |selling |using )\\w*',
    phrase(
      "(?:is|are|'s|'re) (?:now |already |just |all )?(?:back|up|live|coming (?:back|home|off|to you)|pulled) ",
      '(?:now|again|up|sale|air|too|today|tonight|tomorrow|this (?:morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:shelf|shelves|website|menu))',
    ),
    '(?:is|are) being (?:\\w+ ){0,2}?(?:tied|made|baked|built|sewn|packed|printed|cut|driven|drawn|written|flown|cooked|rebuilt|re\\w+ed|sent|brought|moved|paid|put)(?: \\w+)?',
    '(?<!(?:please|your|our|no|any) )(?:decision|refund|replacement|delivery|repair|money) (?:\\w+ )?(?:by|before|on|at) (?:the )?(?:\\d|noon|midday|midnight|end|(?:mon|tues|wednes|thurs|fri|satur|sun)day)',
    "there(?:'s| is) an? (?:taxi|car|room|seat|bed|table|coach|van|driver|engineer|doctor|refund|new \\w+) (?:\\w+ ){0,5}?(?:for you|waiting|booked|ready|on (?:its|the) way|outside|in your name)",
  ],
  fr: [
    // Whatever we do for somebody, unless the verb only speaks, asks or feels.
    `(?:je|nous|on) (?:vous|te|lui|leur) ${NOT_ONLY_SAID.fr}\\w+(?:e|s|ons|rai|rons|ds|ts|t)\\b(?! (?:que|qu|de|d|a)\\b)(?= (?:un|une|le|la|les|des|votre|vos|ce|cette|deux|\\d))`,
    `${ASKED.fr}${DOERS.fr} ?(?!(?:ne|n') ?)${BETWEEN.fr}\\b${NOT_HOPED.fr}${DEEDS.fr}`,
    phrase(
      '(?:equipes?|techniciens?|agents?|collegues?|pompiers|livreurs?|responsable) (?:\\w+ )?(?:est|sont|sera|seront) ',
      "(?:deja |actuellement |en ce moment )*(?:sur place|en route|en chemin|a l'oeuvre|en train)",
    ),
    '(?:devrait|devraient|sera|seront) (?:etre )?(?:de retour|retabli\\w*|a nouveau|repare\\w*|chez vous|livre\\w*|pret\\w*|resolu\\w*)',
    "retour a la normale (?:\\w+ ){0,3}(?:demain|ce soir|a \\d|avant|vers|d'ici|aujourd)|retour prevu|(?:collegue|responsable|technicien|car|bus|livreur|coursier|equipe) (?:\\w+ ){0,2}(?:arrive|part)",
    '(?:redemarrez|reinstallez|deconnectez|reconnectez|mettez a jour|reinitialisez|videz|debranchez puis|essayez de|relancez)',
    'vous pouvez (?:demander|recuperer|echanger|choisir|changer|garder|retirer|annuler|suivre|utiliser|prendre|emprunter|voyager|obtenir)',
    phrase(
      "(?:je|nous|on) (?:vous |lui |leur |m'en |la |le |l'|les )*(?:fais (?:changer|livrer|corriger|venir)|offr\\w+",
      '|depos\\w+|apport\\w+|echang\\w+|mets|mettons|mis|met|donne|donnons|garde|gardons|transfer\\w+|traite|traitons',
      '|compens\\w+|indemnis\\w+|rendrai|remets|remettons|commande|commandons|prepar\\w+|cherche|change|changeons',
      '|deplac\\w+|prolonge|ai (?:mis|fait|obtenu|trouve|ouvert|bloque|demande|reserve))',
    ),
    phrase(
      'vous (?:recevrez|aurez|serez (?:rembourse|recredite|livre|rappele|recontacte|contacte|indemnise|prevenu|reloge)\\w*',
      '|recevez|allez (?:recevoir|etre)|pouvez choisir)',
    ),
    "a vous de choisir|au choix|c'est vous qui (?:decidez|choisissez)|comme vous preferez",
    '(?:billet|bon|abonnement|ticket|titre|carte) (?:est|reste|sera) (?:\\w+ )?(?:valables?|accepte\\w*)',
    '(?:sera|seront|est|sont) deduite?s?|deduite?s? de votre',
    phrase(
      '(?:est|sont|sera|seront) (?:\\w+ )?(?:prete?s?|localisee?s?|identifiee?s?|prevue?s?|programmee?s?|fermee?s?',
      '|planifiee?s?|commandee?s?|retiree?s?|en cours de (?:reparation|remplacement|livraison))',
    ),
    '(?:nous|je|on) vous (?:avons|ai|a) (?:\\w+ )?(?:mis|placee?|installee?|trouve|attribue|garde|surclassee?|relogee?|transferee?)',
    '(?:reparation|livraison|passage|remise) (?:a|vers|prevue?|programmee?) \\d*',
    phrase(
      "(?:est|sont|a ete|ont ete|sera|seront|vient d'etre) (?:desormais |deja |bien |integralement |a nouveau ",
      '|de nouveau )*(?:rembourse|rendu|valide|confirme|echange|reparti|emballe|remplace|renvoye|recredite',
      '|credite|annule|repare|retabli|corrige|retire|debloque|reactive|suspendu|bloque|expedie|livre|reserve|regle|resolu',
      '|reprogramme|prise? en charge|en route|en chemin|parti|enclenche|lance|effectue)\\w*',
    ),
    phrase(
      '(?:un |le |votre )?(?:remboursement|remplacement|echange|nouveau \\w+|nouvelle \\w+) ',
      "(?:integral |immediat |complet )?(?:est|part|sera|arrive|vous|demain|ou|sous|d'ici)",
    ),
    phrase(
      '(?:arrive|part|repart|revient|decolle|atterrit|vole|reprend|rouvre|est posee?|posee?|est livree?|livree?|installee?',
      '|retour|reparation|remboursement|virement|correctif|coursier|benne|viree?s?|rendue?s?|remboursee?s?|ressoude\\w*|mesures|livraison|remplacement|technicien|passage|pret|prete|rendez-vous) (?:\\w+ ){0,3}',
      "(?:aujourd'hui|demain|apres-demain|cette nuit|ce midi|ce week-end|dans la journee|ce soir|ce matin|cet apres-midi|(?:lun|mar|mercre|jeu|vendre|same)di|a \\d|avant|d'ici|sous",
      '|dans|vers \\d|maintenant|a midi)',
    ),
    phrase(
      '(?:remboursement|remplacement|echange|virement|recherche|commande|colis|dossier|credit|code|billet|rendez-vous) ',
      '(?:deja |bien |tout juste )?(?:fait|faite|effectue|envoyee?|lancee?|ouverte?|parti|retrouve|expedie|emis|confirme',
      '|valide|reserve|cree)',
    ),
    '(?:ouvrez|touchez|appuyez|cliquez|choisissez|selectionnez|videz|maintenez|allez dans|redemarrez|desinstallez) ',
    'voici (?:notre|le|la|les|votre) (?:\\w+ )?(?:reponse|communique|lien|guide|liste|etiquette|formulaire|etapes|marche)',
    "(?:nous avons|j'ai) (?:\\w+ )?(?:regle|resolu|repare)",
    phrase(
      "(?:je|nous|on) (?:vous |l[ea]s? |l'|lui |en )*(?:refai\\w+|repren\\w+|retaill\\w+|recous\\w*|rouvr\\w+|decommand\\w+",
      '|reimprim\\w+|prete\\w*|porte\\w*|rapporte\\w*|fourni\\w+|vers(?:e|ons)|vir(?:e|ons)|rachet\\w+|achet\\w+|pay\\w+',
      '|pai\\w+)',
    ),
    "(?:vous (?:l[ea]s? |l'|en )?)(?:porte|apporte|livre|ramene|depose|remet|attend|conduit|raccompagne|prete)\\b",
    phrase(
      '(?:est|sont) (?:deja |bien )?(?:gelee?s?|levee?s?|stoppee?s?|effacee?s?|refaite?s?|versee?s?|viree?s?|a vous',
      '|offerte?s?|payee?s?|prise?s? (?:chez|en)|maintenue?s?|reportee?s?|corrigee?s?)',
    ),
    'vous etes (?:\\w+ )?(?:rembours|recredit|credit|relog|indemnis|attendu|inscrit|surclass|exonere|dispense|prioritaire)\\w*',
    'vous passez (?:en|a)|(?:vous attend|vous attendent)(?= (?:a|au|en|dans|chez|des))',
    'vous serez (?:\\w+ ){1,2}(?:rembours|recredit|livr|recontact|contact|indemnis|preven|relog)\\w*',
    "(?:est|sont|reste|restent|seront|sera) (?:entierement )?(?:pour (?:nous|moi)|a (?:notre|ma) charge|a nos frais)|n'est plus (?:en (?:salle|service|poste|vente)|au comptoir|a l'accueil|sur (?:la|cette) (?:ligne|tournee|route))",
    '(?:vous )?attendent? (?:\\w+ ){0,4}(?:a|au|en|dans|chez|jusqu)',
    '(?:repart(?:ent)?|revien(?:t|nent)|retourn(?:e|ent)) (?:\\w+ ){0,3}(?:vers|sur) (?:votre|vos)',
    '(?:sort|sortent|quitte|quittent) (?:de |des |du |la |le |les )(?:\\w+)',
  ],
});
