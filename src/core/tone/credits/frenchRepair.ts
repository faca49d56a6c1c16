import { phrase } from '../phrases';
import { ASKED, BETWEEN, DEEDS, DOERS, NOT_HOPED, NOT_ONLY_SAID } from './repairWords';

/** Concrete repair in French: somebody does something that can be checked. */
export const FRENCH_REPAIR: readonly string[] = [
  // Whatever we do for somebody, unless the verb only speaks, asks or feels.
  `(?:je|nous|on) (?:vous|te|lui|leur) ${NOT_ONLY_SAID.fr}\\w+(?:e|s|ons|rai|rons|ds|ts|t)\\b(?! (?:que|qu|de|d|a)\\b)(?= (?:un|une|le|la|les|des|votre|vos|ce|cette|deux|\\d))`,
  `${ASKED.fr}${DOERS.fr}(?! ?(?:ne |n')) ?${BETWEEN.fr}\\b${NOT_HOPED.fr}${DEEDS.fr}`,
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
  "a vous de choisir|au choix|a votre (?:choix|convenance)|le choix entre|soit [^.!?]{3,60}, soit|c'est vous qui (?:decidez|choisissez)|comme vous (?:preferez|voulez|voudrez)",
  phrase(
    '(?:est|sont|reste|restent) (?:desormais |deja |bien |maintenant |de nouveau |a nouveau |enfin )*(?:(?:faite?s?|fini\\w*)(?! (?:pour|de|que|par))|en (?:ligne|place)|acti(?:f|ve)s?|a jour',
    '|(?:dans|sur) (?:votre|vos|ta|ton|tes|le (?:vol|train|camion|quai))(?! d[ei])|a votre disposition|retrouvee?s?|verrouillee?s?|protegee?s?|securisee?s?|accordee?s?',
    '|creee?s?|appliquee?s?|transferee?s?|doublee?s?|renforcee?s?|couverte?s?|jointe?s?|resiliee?s?|rouverte?s?|nettoyee?s?|changee?s?)',
  ),
  phrase(
    "(?:je|nous|on) (?:viens|venons|vient) (?:juste |tout juste )?d(?:e |')(?:l[ea]s? |l'|vous |lui |leur |y |en )*",
    '(?!(?:transmettre|lire|voir|prendre|remonter|signaler|relayer|decouvrir|apprendre|recevoir|faire|comprendre|noter|decrocher|consulter|regarder',
    '|relire|ecrire|voir|parler|dire|vous|passer|terminer|constater|tomber)\\b)\\w+(?:er|ir|re)',
  ),
  '(?:billet|bon|abonnement|ticket|titre|carte) (?:est|reste|sera) (?:\\w+ )?(?:valables?|accepte\\w*)',
  '(?:sera|seront|est|sont) deduite?s?|deduite?s? de votre',
  phrase(
    '(?:est|sont|sera|seront) (?:\\w+ )?(?:prete?s?|localisee?s?|identifiee?s?|prevue?s?|programmee?s?|fermee?s?',
    '|planifiee?s?|commandee?s?|retiree?s?|en cours de (?:reparation|remplacement|livraison))',
  ),
  '(?:nous|je|on) vous (?:avons|ai|a) (?:\\w+ )?(?:mis|placee?|installee?|trouve|attribue|garde|surclassee?|relogee?|transferee?)',
  '(?:reparation|livraison|passage|remise) (?:a|vers|prevue?|programmee?) \\d*',
  phrase(
    "(?<!(?:suppos|consider|pens|esper|imagin)[^.!?]{0,40})(?:est|sont|a ete|ont ete|sera|seront|vient d'etre) (?:desormais |deja |bien |integralement |a nouveau ",
    '|de nouveau )*(?:rembourse|rendu|valide|confirme|echange|reparti|emballe|remplace|renvoye|recredite',
    '|credite|annule|repare|retabli|corrige|retire|debloque|reactive|suspendu|bloque|expedie|livre|reserve|regle|resolu',
    '|reprogramme|prise? en charge|en route|en chemin|parti|enclenche|lance|effectue)\\w*',
  ),
  phrase(
    '(?:un |le |votre )?(?:remboursement|remplacement|echange|nouveau \\w+|nouvelle \\w+) ',
    "(?:integral |immediat |complet )?(?:est|part|sera|arrive|vous(?! (?:sera|seront) (?:communiqu|propos|indiqu|transmi|precis|envoy))|demain|ou|sous|d'ici)",
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
  '(?:ouvrez|touchez|appuyez|cliquez|choisissez|selectionnez|videz|maintenez|allez dans|redemarrez|desinstallez)',
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
  phrase(
    '(?:vous|lui|leur|te) (?:est|sont) (?:\\w+ment )?(?:ouvert|pret|reserv|attribu|destin|accord|offert|rendu|garde|garanti|assur|deduit|credit)\\w*|ne (?:vous |te )?(?:sera|seront|est|sont) (?:pas|plus) (?:factur|prelev|debit|compt|due?s?\\b|demand)\\w*',
    '|(?:est|sont) (?:pour la maison|sur nous|sur notre compte)',
  ),
  'vous etes (?:\\w+ )?(?:rembours|recredit|credit|relog|indemnis|attendu|inscrit|surclass|exonere|dispense|prioritaire)\\w*',
  'vous passez (?:en|a)|(?:vous attend|vous attendent)(?= (?:a|au|en|dans|chez|des))',
  'vous serez (?:\\w+ ){1,2}(?:rembours|recredit|livr|recontact|contact|indemnis|preven|relog)\\w*',
  "(?:est|sont|reste|restent|seront|sera) (?:entierement )?(?:pour (?:nous|moi)|a (?:notre|ma) charge|a nos frais)|n'est plus (?:en (?:salle|service|poste|vente)|au comptoir|a l'accueil|sur (?:la|cette) (?:ligne|tournee|route))",
  '(?:vous )?attendent? (?:\\w+ ){0,4}(?:a|au|en|dans|chez|jusqu)',
  '(?:repart(?:ent)?|revien(?:t|nent)|retourn(?:e|ent)) (?:\\w+ ){0,3}(?:vers|sur) (?:votre|vos)',
  '(?:sort|sortent|quitte|quittent) (?:de |des |du |la |le |les )(?:\\w+)',
];
