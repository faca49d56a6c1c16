import { creditFor } from './credit';
import { DEEDS, DOERS, NOT_HOPED } from './repairWords';

/** Concrete repair: somebody does something that can be checked. "Look into it" is none. */
export const repair = creditFor({
  en: [
    `${DOERS.en}(?! (?:can't|cannot|couldn't|won't|don't|didn't|never|are unable|unable|not))\\b(?!'t)[^.!?\\n]{0,60}?\\b${NOT_HOPED.en}${DEEDS.en}`,
    "(?:you(?:'ll| will| can| should)?|your \\w+ will) (?:get|receive|have|be (?:refunded|credited|reimbursed|rebooked|paid|called|contacted))[^.!?\\n]{0,30}(?:refund|replacement|money|new|credit|it|back|call|one|refunded|reimbursed|email|seat|answer|choose|choice)",
    '(?:is|are|was|were|has been|have been|been|will be|now|being) (?:now |already |just |fully )?(?:refunded|replaced|resent|credited|cancelled|canceled|fixed|repaired|restored|reimbursed|corrected|removed|reopened|unlocked|reset|waived|reissued|withdrawn|recalled|suspended|blocked|shipped|dispatched|back up|back online|back on|rebooked|resolved|on its way|on the way|on their way|en route)',
    '(?:is|are|has been|have been|will be|being) (?:now |already |just |fully |all )?(?:booked|planned|scheduled|arranged|ordered|ready|valid|accepted|reserved|prepared|made ready|withdrawn|collected|redelivered|closed since|taken down|off sale|under way|waiting for you|yours)',
    '(?:two |three |our )?(?:engineers|technicians|drivers|colleagues|crews|plumbers) (?:are|will|have)(?: \\w+){0,2} (?:fix|repair|restore|splic|on (?:it|site|their way)|there|replac|work(?:ing)? (?:on|through))\\w*',
    '(?:comes?|goes?|taken|knocked|is) off your (?:\\w+ )?(?:bill|invoice|account)|on your next (?:bill|invoice)|takes your ticket|your ticket (?:works|is good)|your (?:choice|pick|call)(?=[,:;.!])',
    '(?:a |your |the )?(?:full |immediate )?(?:refund|replacement|new \\w+|money back)(?: \\w+)? (?:is|goes|went|left|leaves|arrives|will|tomorrow|today|or|by|within)',
    'your (?:money back|refund)|refund or|replacement or',
    '(?:arrives?|reaches you|(?:is|gets|be) (?:fitted|installed|delivered|repaired|with you|yours)|lands|leaves|flies|boards|starts? again|re-?opens|returns|comes? back|back(?: (?:up|on|online|in service))?|ready|delivery|refund|replacement|repair|engineer|technician|visit) (?:\\w+ ){0,3}(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|by \\w+|at \\d|before|within|in \\d|now)',
    '(?:refund|replacement|new \\w+|credit|parcel|order|label|code|ticket|booking|engineer|technician) (?:just |already |now )?(?:issued|sent|ordered|booked|shipped|made|dispatched|arranged|found|confirmed|done|placed)',
    '(?:tap|open|click|press|select|choose|turn|unplug|clear|hold|restart|reinstall|log out|switch) (?:on )?(?:the |your |it |settings|account|menu|cache)',
    "here(?:'s| is| are) (?:our|the|your|a) (?:\\w+ )?(?:answer|statement|link|guide|list|label|form|instructions|steps)",
    "(?:we|i)(?:'ve| have) (?:now |already )?(?:put (?:it|this|things) right|settled|solved)",
  ],
  fr: [
    `${DOERS.fr} ?(?!(?:ne|n') ?)[^.!?\\n]{0,60}?\\b${NOT_HOPED.fr}${DEEDS.fr}`,
    "(?:equipes?|techniciens?|agents?|collegues?|pompiers|livreurs?|responsable) (?:\\w+ )?(?:est|sont|sera|seront) (?:deja |actuellement |en ce moment )*(?:sur place|en route|en chemin|a l'oeuvre|mobilise\\w*|en train)",
    '(?:devrait|devraient|sera|seront) (?:etre )?(?:de retour|retabli\\w*|a nouveau|repare\\w*|chez vous|livre\\w*|pret\\w*|resolu\\w*)',
    'retour a la normale|retour prevu|(?:collegue|responsable|technicien|car|bus|livreur|coursier|equipe) (?:\\w+ ){0,2}(?:arrive|part)',
    '(?:redemarrez|reinstallez|deconnectez|reconnectez|mettez a jour|reinitialisez|videz|debranchez puis|essayez de|relancez)',
    'vous pouvez (?:demander|recuperer|echanger|choisir|changer|garder|retirer|annuler|suivre|utiliser|prendre|emprunter|voyager|obtenir)',
    "(?:je|nous|on) (?:vous |lui |leur |m'en |la |le |l'|les )*(?:fais (?:changer|livrer|corriger|venir)|offr\\w+|depos\\w+|apport\\w+|echang\\w+|mets|mettons|mis|met|donne|donnons|garde|gardons|transfer\\w+|traite|traitons|compens\\w+|indemnis\\w+|rendrai|remets|remettons|commande|commandons|prepar\\w+|cherche|change|changeons|deplac\\w+|prolonge|ai (?:mis|fait|obtenu|trouve|ouvert|bloque|demande|reserve))",
    'vous (?:recevrez|aurez|serez (?:rembourse|recredite|livre|rappele|recontacte|contacte|indemnise|prevenu|reloge)\\w*|recevez|allez (?:recevoir|etre)|pouvez choisir)',
    "a vous de choisir|au choix|c'est vous qui (?:decidez|choisissez)|comme vous preferez",
    '(?:billet|bon|abonnement|ticket|titre|carte) (?:est|reste|sera) (?:\\w+ )?(?:valables?|accepte\\w*)|(?:sera|seront|est|sont) deduite?s?|deduite?s? de votre',
    '(?:est|sont|sera|seront) (?:\\w+ )?(?:prete?s?|localisee?s?|identifiee?s?|prevue?s?|programmee?s?|fermee?s?|planifiee?s?|commandee?s?|retiree?s?|en cours de (?:reparation|remplacement|livraison))',
    '(?:nous|je|on) vous (?:avons|ai|a) (?:\\w+ )?(?:mis|placee?|installee?|trouve|attribue|garde|surclassee?|relogee?|transferee?)|(?:reparation|livraison|passage|remise) (?:a|vers|prevue?|programmee?) \\d*',
    "(?:est|sont|a ete|ont ete|sera|seront|vient d'etre) (?:desormais |deja |bien |integralement |a nouveau |de nouveau )*(?:rembourse|rendu|valide|confirme|echange|reparti|emballe|disponible|remplace|renvoye|recredite|credite|annule|repare|retabli|corrige|retire|debloque|reactive|suspendu|bloque|expedie|livre|reserve|regle|resolu|reprogramme|prise? en charge|en route|en chemin|parti|enclenche|lance|effectue)\\w*",
    "(?:un |le |votre )?(?:remboursement|remplacement|echange|nouveau \\w+|nouvelle \\w+) (?:integral |immediat |complet )?(?:est|part|sera|arrive|vous|demain|ou|sous|d'ici)",
    "(?:arrive|part|repart|revient|decolle|atterrit|vole|reprend|rouvre|est posee?|posee?|est livree?|livree?|installee?|retour|reparation|remboursement|livraison|remplacement|technicien|passage|pret|prete|rendez-vous) (?:\\w+ ){0,3}(?:aujourd'hui|demain|ce soir|ce matin|cet apres-midi|(?:lun|mar|mercre|jeu|vendre|same)di|a \\d|avant|d'ici|sous|dans|vers \\d|maintenant|a midi)",
    '(?:remboursement|remplacement|echange|virement|recherche|commande|colis|dossier|credit|code|billet|rendez-vous) (?:deja |bien |tout juste )?(?:fait|faite|effectue|envoyee?|lancee?|ouverte?|parti|retrouve|expedie|emis|confirme|valide|reserve|cree)',
    '(?:ouvrez|touchez|appuyez|cliquez|choisissez|selectionnez|videz|maintenez|allez dans|redemarrez|desinstallez) ',
    'voici (?:notre|le|la|les|votre) (?:\\w+ )?(?:reponse|communique|lien|guide|liste|etiquette|formulaire|etapes|marche)',
    "(?:nous avons|j'ai) (?:\\w+ )?(?:regle|resolu|repare)",
  ],
});
