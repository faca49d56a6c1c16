import { creditFor } from './credit';

const EN_WHO =
  "(?:i|we|i'm|we're|i've|we've|i'll|we'll|i'd|our (?:\\w+ )?(?:team|engineers?|technicians?|drivers?|crew|manager|colleagues?|store|depot|lab|developers|kitchen|station)|(?:a|an|the|another|two) (?:\\w+ )?(?:technician|engineer|driver|colleague|courier|manager|crew|specialist|mechanic|inspector|plumber|van|coach|bus)|maintenance|someone)";
const EN_DO =
  '(?:refund(?:ed|ing|s)?|replac(?:e|ed|ing|es)|re-?send(?:ing)?|re-?sent|re-?order(?:ed|ing)?|re-?book(?:ed|ing)?|book(?:ed|ing)|credit(?:ed|ing)?|cancell?(?:ed|ing)?|fix(?:ed|ing|es)?|repair(?:ed|ing|s)?|restor(?:e|ed|ing)|reimburs(?:e|ed|ing)|arrang(?:e|ed|ing)|collect(?:ed|ing)?|pick(?:ed|ing)? (?:it )?up|exchang(?:e|ed|ing)|correct(?:ed|ing)?|remov(?:e|ed|ing)|re-?open(?:ed|ing)?|unlock(?:ed|ing)?|unblock(?:ed|ing)?|re-?set(?:ting)?|extend(?:ed|ing)?|waiv(?:e|ed|ing)|re-?issu(?:e|ed|ing)|pull(?:ed|ing)|withdr(?:aw|ew|awn|awing)|recall(?:ed|ing)?|suspend(?:ed|ing)?|block(?:ed|ing)|ship(?:ped|ping)?|dispatch(?:ed|ing)?|deliver(?:ed|ing)?|redeliver(?:ed|ing)?|return(?:ed|ing)|revers(?:e|ed|ing)|clos(?:ed|ing)|updat(?:ed|ing) your|chang(?:ed|ing)|switch(?:ed|ing)|add(?:ed|ing)|tracing|traced|locat(?:ed|ing)|call(?:ed|ing)? (?:the|you)|ask(?:ed|ing) (?:the|our)|check(?:ed|ing) (?:with|the|your)|speak(?:ing)? (?:to|with)|spoke(?:n)? (?:to|with)|talk(?:ed|ing)? (?:to|with)|visit(?:ing)?|com(?:e|es|ing)|send(?:ing)?(?= (?:you|a|an|the|out|another|your|someone)\\b)|sent(?= (?:you|a|an|out|your|the|someone)\\b)|mov(?:e|ed|ing) (?:you|your|it|the)|issu(?:e|ed|ing)|process(?:ed|ing)? (?:your|the|a)|transferr?(?:ed|ing)?|reserv(?:e|ed|ing)|held|hold(?:ing)? (?:your|the|a)|drop(?:ping|ped)? (?:it|off|by|a)|bring(?:ing)?|roll(?:ed|ing)? back|patch(?:ed|ing)?|compensat\\w+|(?:giv(?:e|ing)|gave|given) you|rais(?:ed|ing) the|order|secur(?:e|ed|ing)|prioriti[sz]\\w+|check(?:ed|ing)? (?:the|your|every)|clear(?:ed|ing)?|review(?:ed|ing) the|stopp?(?:ed|ing)|install(?:ed|ing)?|track(?:ed|ing) (?:it|your|the)|apply|appl(?:ied|ying)|meet(?:ing)?|open(?:ed|ing) (?:an|a|your)|pay(?:ing)?|paid|cover(?:ing|ed)?|clean(?:ed|ing)?)';
const FR_WHO =
  "(?:je|j'|nous|on|c'est fait|notre (?:\\w+ )?(?:equipe|technicien(?:ne)?|livreu(?:r|se)|atelier|magasin|agence|depot|responsable|conseill\\w+)|nos (?:\\w+ )?(?:equipes|techniciens|developpeurs|ingenieurs)|(?:une?|le|la|l'|les|deux|des) ?(?:\\w+ )?(?:techniciens?|technicienne|livreur|collegue|transporteur|responsable|conseillere?|equipe|car|bus|specialiste|mecanicien))";
const FR_DO =
  "(?:rembours\\w+|echang(?:e|er|ee|eons|erai)s?|remplac\\w+|renvo\\w+|reexpedi\\w+|expedi\\w+|recredit\\w+|credit(?:e|er|ons|ee|erai)|annul\\w+|repar(?:e|er|ons|erai|ee|eront|era)|retabli\\w*|corrig\\w+|corrige|reserv(?:e|er|ons|ee)|replanifi\\w+|reprogramm\\w+|organis(?:e|er|ons|ee|erai)|recuper\\w+|debloqu\\w+|reactiv\\w+|reinitialis\\w+|prolong\\w+|retir(?:e|er|ons|ee)s?|rappel(?:e|er|ons|lerai|lons)|suspend\\w*|bloque(?:r|e)?|livr(?:e|er|ons|era|ee|erons)|ajout(?:e|er|ons|ee)|modifi(?:e|er|ons|ee)|localis\\w+|appell?(?:e|er|ons|erai)|demand(?:e|er|ons|ee) (?:au|a la|a notre|a l'|aux|que)|verifi\\w+|intervien\\w+|interviendra|passe(?:ra|r)?|vien(?:t|dra|nent)|pass(?:e|ons) (?:prendre|chercher)|fais (?:livrer|partir|venir|envoyer|reprendre|rappeler)|faisons (?:livrer|partir|venir|envoyer|reprendre)|envo(?:ie|yons|ye|yer|ie?rai) (?:une?|le|la|votre|vos|un nouveau)|prend(?:s|ons)? en charge|pris en charge|arret(?:e|er|ons|ee)|regl(?:e|er|ons|erai|ee)|coupe|controle\\w*|enquete|installe\\w*|ouvert|ouvre|ouvrons|relance|mets en place|rend(?:s|ons)|paie|payons)";

/** Concrete repair: somebody does something that can be checked. "Look into it" is none. */
export const repair = creditFor({
  en: [
    `${EN_WHO}(?! (?:can't|cannot|couldn't|won't|don't|didn't|never|are unable|unable|not))\\b(?!'t)[^.!?\\n]{0,60}?\\b${EN_DO}`,
    "(?:you(?:'ll| will| can| should)?|your \\w+ will) (?:get|receive|have|be (?:refunded|credited|reimbursed|rebooked|paid|called|contacted))[^.!?\\n]{0,30}(?:refund|replacement|money|new|credit|it|back|call|one|refunded|reimbursed|email|seat|answer|choose|choice)",
    '(?:is|are|was|were|has been|have been|been|will be|now|being) (?:now |already |just |fully )?(?:refunded|replaced|resent|credited|cancelled|canceled|fixed|repaired|restored|reimbursed|corrected|removed|reopened|unlocked|reset|waived|reissued|withdrawn|recalled|suspended|blocked|shipped|dispatched|back up|back online|back on|rebooked|resolved|on its way|on the way|on their way|en route)',
    '(?:a |your |the )?(?:full |immediate )?(?:refund|replacement|new \\w+|money back)(?: \\w+)? (?:is|goes|went|left|leaves|arrives|will|tomorrow|today|or|by|within)',
    'your (?:money back|refund)|refund or|replacement or',
    '(?:arrives?|reaches you|(?:is|gets|be) (?:fitted|installed|delivered|repaired|with you|yours)|lands|leaves|flies|boards|starts? again|re-?opens|returns|comes? back|back(?: (?:up|on|online|in service))?|ready|delivery|refund|replacement|repair|engineer|technician|visit) (?:\\w+ ){0,3}(?:today|tonight|tomorrow|this (?:morning|afternoon|evening|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|by \\w+|at \\d|before|within|in \\d|now)',
    '(?:refund|replacement|new \\w+|credit|parcel|order|label|code|ticket|booking|engineer|technician) (?:just |already |now )?(?:issued|sent|ordered|booked|shipped|made|dispatched|arranged|found|confirmed|done|placed)',
    '(?:tap|open|click|press|select|choose|turn|unplug|clear|hold|restart|reinstall|log out|switch) (?:on )?(?:the |your |it |settings|account|menu|cache)',
    "here(?:'s| is| are) (?:our|the|your|a) (?:\\w+ )?(?:answer|statement|link|guide|list|label|form|instructions|steps)",
    "(?:we|i)(?:'ve| have) (?:now |already )?(?:put (?:it|this|things) right|settled|solved)",
  ],
  fr: [
    `${FR_WHO} ?(?!(?:ne|n') ?)[^.!?\\n]{0,60}?\\b${FR_DO}`,
    "(?:equipes?|techniciens?|agents?|collegues?|pompiers|livreurs?|responsable) (?:\\w+ )?(?:est|sont|sera|seront) (?:deja |actuellement |en ce moment )*(?:sur place|en route|en chemin|a l'oeuvre|mobilise\\w*|en train)",
    '(?:devrait|devraient|sera|seront) (?:etre )?(?:de retour|retabli\\w*|a nouveau|repare\\w*|chez vous|livre\\w*|pret\\w*|resolu\\w*)',
    'retour a la normale',
    '(?:redemarrez|reinstallez|deconnectez|reconnectez|mettez a jour|reinitialisez|videz|debranchez puis|essayez de|relancez)',
    'vous pouvez (?:demander|recuperer|echanger|choisir|changer|garder|retirer|annuler|suivre|utiliser|prendre|emprunter|voyager|obtenir)',
    "(?:je|nous|on) (?:vous |lui |leur |m'en |la |le |l'|les )*(?:fais|faisons|fait|offr\\w+|depos\\w+|apport\\w+|echang\\w+|mets|mettons|mis|met|donne|donnons|garde|gardons|transfer\\w+|traite|traitons|compens\\w+|indemnis\\w+|rendrai|remets|remettons|commande|commandons|prepar\\w+|cherche|change|changeons|deplac\\w+|prolonge|ai (?:mis|fait|obtenu|trouve|ouvert|bloque|demande|reserve))",
    'vous (?:recevrez|aurez|serez (?:rembourse|recredite|livre|rappele|recontacte|contacte|indemnise|prevenu|reloge)\\w*|recevez|allez (?:recevoir|etre)|pouvez choisir)',
    'a vous de choisir|au choix',
    "(?:est|sont|a ete|ont ete|sera|seront|vient d'etre) (?:desormais |deja |bien |integralement |a nouveau |de nouveau )*(?:rembourse|remplace|renvoye|recredite|credite|annule|repare|retabli|corrige|retire|debloque|reactive|suspendu|bloque|expedie|livre|reserve|regle|resolu|reprogramme|prise? en charge|en route|en chemin|parti|enclenche|lance|effectue)\\w*",
    "(?:un |le |votre )?(?:remboursement|remplacement|echange|nouveau \\w+|nouvelle \\w+) (?:integral |immediat |complet )?(?:est|part|sera|arrive|vous|demain|ou|sous|d'ici)",
    "(?:arrive|part|repart|revient|decolle|atterrit|vole|reprend|rouvre|est posee?|posee?|est livree?|livree?|installee?|retour|reparation|remboursement|livraison|remplacement|technicien|passage|pret|prete|rendez-vous) (?:\\w+ ){0,3}(?:aujourd'hui|demain|ce soir|ce matin|cet apres-midi|(?:lun|mar|mercre|jeu|vendre|same)di|a \\d|avant|d'ici|sous|dans|vers \\d|maintenant|a midi)",
    '(?:remboursement|remplacement|echange|virement|recherche|commande|colis|dossier|credit|code|billet|rendez-vous) (?:deja |bien |tout juste )?(?:fait|faite|effectue|envoyee?|lancee?|ouverte?|parti|retrouve|expedie|emis|confirme|valide|reserve|cree)',
    '(?:ouvrez|touchez|appuyez|cliquez|choisissez|selectionnez|videz|maintenez|allez dans|redemarrez|desinstallez) ',
    'voici (?:notre|le|la|les|votre) (?:\\w+ )?(?:reponse|communique|lien|guide|liste|etiquette|formulaire|etapes|marche)',
    "(?:nous avons|j'ai) (?:\\w+ )?(?:regle|resolu|repare)",
  ],
});
