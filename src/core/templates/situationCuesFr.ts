import type { Situation } from './template';

/** The same as the English cues, for posts in French: written from French, not translated. */
export const CUES_FR: readonly (readonly [Situation, number, RegExp])[] = [
  [
    'safety',
    3,
    /\b(?:(?:pris|prend|prenait|en) feu|(?:brule|brulee|brulure|cloque|etincelle|electrocut\w+|bless\w+|etouff\w+|allergi\w+|intoxi(?:que|cation)|vomi|moisi|asticot|oedeme|saigne)\w*|a fondu|fondue? (?:sur|dans|en)|pris le jus|coup de jus|court.circuit|explos(?:e|ee|ion) (?:dans|a la|en pleine|sur|de la batterie)|odeur de (?:gaz|brule)|fuite de gaz|surchauff\w+|dangereu\w+|casse (?:le|la|un) (?:bras|jambe|poignet|cheville)|(?:rendu|tombe)\w* (?:\w+ )?malades?|malades? (?:apres|toute la nuit|comme des)|plaques? rouges?|points de suture)\b/,
  ],
  [
    'safety',
    3,
    /\b(?:verre|metal|plastique|aiguille|vis|clou|lame|insecte|ver|javel|caillou)\b.{0,25}\bdans (?:un|une|mon|ma|mes|le|la|les|votre|vos|son|sa|ce|cette)\b.{0,30}\b(?:petits? pots?|plat|soupe|salade|repas|burger|pizza|pain|bocal|boite|bouteille|yaourt|lait|riz|cereales|gateau|compote|puree|sandwich|sauce|conserve|chocolat|biberon)s?\b/,
  ],
  [
    'safety',
    3,
    /\b(?:fini|emmene|transporte|conduit|passe|atterri|parti|hospitalise)\w* .{0,25}\b(?:hopital|urgences|reanimation)\b|\b(?:urgences|hopital|hospitalis\w+)\b.{0,30}\b(?:apres (?:votre|vos|avoir|un repas)|a cause de (?:votre|vos))\b/,
  ],
  [
    'safety',
    2.5,
    /\b(?:portes? .{0,15}ouvert\w* .{0,20}(?:cote voie|en marche|en roulant|mauvais cote)|sur (?:les rails|les voies|la voie)|freins? .{0,12}(?:lache|casse)\w*|(?:chauffeur|conducteur) .{0,30}(?:telephone|ivre|bourre|endormi|feu rouge|portable)|failli (?:mourir|tomber|se faire|y passer|descendre|etre)|(?:bloque|coince|enferme)\w* dans (?:l'|votre |un )ascenseur|(?:glisse|tombe|chute)\w* .{0,20}(?:escalier|quai|verglas|sol))\b/,
  ],
  [
    'dataLeak',
    3,
    /\b(?:fuite de (?:mes |nos |vos )?donnees|(?:mes|nos) donnees|rgpd|cnil|donnees (?:perso|bancaires|client)\w*|en (?:copie|cc|clair)|copie visible|(?:compte|commande|facture|coordonnee|releve|dossier|adresse|ordonnance)s? (?:de quelqu'un|d'un\w* (?:autre|inconnu|certain)|des autres)|(?:tombe|acces|connecte|vois|affiche)\w* .{0,30}(?:un\w* (?:autre|certain\w*|inconnu\w*) (?:client|m\b|mme|monsieur|madame|personne)|compte d'un|releves? d'un|les (?:releves|commandes|factures) (?:de|d')))\b|\bqui (?:lit|voit|regarde) les (?:miens|miennes)\b/,
  ],
  [
    'discrimination',
    3,
    /\b(?:racis\w+|sexis\w+|homophob\w+|transphob\w+|islamophob\w+|antisemit\w+|validis\w+|discrimin\w+|grossophob\w+|au facies|fauteuil|la rampe|personnes? handicapee?s?|handicapee?s?|chien guide|mon voile|son voile|(?:mon|son) accent|(?:le|la|les) seule?s? (?:noir|arabe|asiatique|maghrebin|racise)\w*|parce que (?:je suis|il est|elle est|nous sommes|j'ai) (?:noire?|arabe|gay|lesbienne|musulmane?|juive?|handicapee?|trans|sourde?|aveugle|une femme|trop vieux|trop vieille))\b/,
  ],
  [
    'boycott',
    3,
    /#(?:boycott|supprime|quittez|stop)\w+|\b(?:boycot\w*|n'(?:achetez|allez|commandez|utilisez) plus|resili(?:ez|ons) (?:tous|vos)|(?:on|nous) (?:quitte|quittons|part|resilie)\w* (?:tous|toutes|ensemble)|quittez(?:-les)?|fuyez|plus un (?:centime|euro|sou|achat) (?:a|chez|pour|tant)|faites (?:passer|tourner)|a partager|partagez|tant qu'ils? (?:ne|n'))\b/,
  ],
  [
    'press',
    3,
    /\b(?:journaliste|reporter|redact(?:rice|eur|ion)|bouclage|service de presse|contact presse|attache\w* de presse|j'(?:ecris|anime|enquete|prepare)|(?:prepare|ecris|tourne) un (?:sujet|article|papier|reportage)|rubrique|matinale|a l'antenne|au micro|droit de reponse|(?:pouvez|souhaitez|voulez).vous (?:reagir|repondre a nos|commenter)|(?:votre|une) reaction (?:a|avant|sur)|interview\w*)\b/,
  ],
  [
    'rumour',
    2.6,
    /\b(?:c'est vrai (?:que|ce|qu'|cette)|est-ce vrai|il para[i]t que|info ou intox|vrai ou faux|(?:j'ai|on a) (?:lu|entendu|vu) (?:que|quelque part|dire|partout)|rumeurs?|intox|fake|(?:voisine?|collegue|copine?|ami\w*|cousine?|gens|on) (?:me |m'a |m'ont )?(?:jure|dit|disent|raconte|affirme|assure)\w* (?:que|qu'))/,
  ],
  [
    'badRecovery',
    2.6,
    /\b(?:toujours pas (?:regle|resolu|repare|fonctionn)\w*|(?:deuxieme|troisieme|quatrieme|cinquieme|2e|3e|4e|5e|enieme) (?:technicien|intervention|reparation|passage|remplacement|echange|reclamation|fois que (?:vous|je (?:signale|renvoie|reclame|demande)))|vous (?:m'aviez|m'avez|aviez|avez) (?:dit|promis|jure|assure|certifie)|(?:promis|promesse|jure|excuses?)\w* .{0,40}\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|hier|toujours|encore|gardez|marre|rien)|gardez vos excuses|on devait me|re-recu|rebelote|retour a la case depart)\b/,
  ],
  [
    'noAnswer',
    2.2,
    /\b(?:sans reponse|aucune? (?:reponse|retour|nouvelle)|zero reponse|(?:personne|on) ne (?:repond|decroche|rappelle|lit)|pas (?:de|une seule) reponse|(?:toujours )?aucun rappel|au tel\w* (?:depuis|pendant)|d'attente|musique d'attente|chatbot|allo\b|y a quelqu'un|me rappel\w+|relance\w*|injoignables?|(?:deux|trois|quatre|cinq|six|sept|huit|dix|\d+|plusieurs) (?:mails?|messages?|appels?|courriers?|relances?|coups de fil|mp|tickets?)|(?:ca|on me) (?:coupe|raccroche)|ligne coupee|un humain|(?:service client|sav) (?:fantome|muet|aux abonnes absents)|aux abonnes absents|silence radio|ignor\w+)\b/,
  ],
  [
    'outage',
    2.4,
    /\b(?:(?:grosse |encore une |une )?coupure|en panne (?:chez|partout|depuis|generale|dans)|tout est (?:en panne|hs|tombe|coupe)|hs depuis|(?:plus|sans|pas|ni) ?(?:de |d')?(?:internet|reseau|courant|electricite|eau chaude|eau|chauffage|lumiere|fibre|wifi|tele|connexion)(?: depuis| dans| nulle| a )|(?:sans|plus|aucun|ni) ?(?:de |d')?(?:internet|reseau|courant|electricite|chauffage|eau)|a la bougie|dans le noir|serveurs? (?:down|hs|tombe|en)|c'est general|toute la (?:rue|ville|residence|region)|tout le (?:quartier|village|immeuble|departement)|(?:plus )?personne (?:ne|n') ?(?:peut|arrive|a (?:internet|de reseau)))\b/,
  ],
  [
    'bug',
    2,
    /\b(?:bugs?|bugg?ue?\w*|(?:votre|l'|la|dans l'|sur l')(?: ?nouvelle )?appli\w*|votre site|le site (?:plante|bug|rame|refuse|affiche)|plante\w*(?! les)|mise a jour|nouvelle version|page (?:blanche|d'erreur|noire)|(?:message|code) d'erreur|erreur \d+|synchro\w*|reinstall\w*|(?:me |se )(?:deconnecte|connecte(?:r)? (?:pas|plus)|renvoie au (?:debut|menu))|(?:code|mot de passe|lien|bouton|qr code|formulaire|panier|paiement|badge) .{0,40}(?:n'ouvre|ne (?:marche|fonctionne|passe|charge|repond)|expire|invalide|refuse|bloque|renvoie|tourne dans le vide)|quoi que je (?:regle|fasse|mette))\b/,
  ],
  [
    'billing',
    2.3,
    /\b(?:preleve\w*|prelevements?|factur(?:e|ee|es|ent|ation|ez) (?:a|deux|de|encore|fausse|pour|un|une|ce)|(?:ma|une|ta|cette|derniere) facture|debite\w*|surfactur\w+|(?:paye|debite|preleve|passe|parti)\w* (?:deux|2|trois|3) fois|(?:virement|paiement|prelevement) .{0,25}(?:deux fois|double|en double|parti)|abonnement|hors forfait|resilie\w* .{0,60}(?:continuez|toujours|encore|tous les mois|chaque mois)|frais (?:caches|de dossier|bancaires|abusifs))\b|\b\d[\d.,]* ?(?:€|euros?)(?!\w).{0,45}\b(?:forfait|abonnement|appels?|par mois|tous les mois|chaque mois|hors|au lieu)\b/,
  ],
  [
    'refund',
    2.5,
    /\b(?:rembours\w+|ma caution|la caution|mon argent|mes sous|mon du|acompte|(?:recupere|revoir|rendre|rendez|rend)\w*(?:[ -](?:moi|les|nous))?\b.{0,30}\b(?:argent|sous|euros?|frais|mois)|rendez-(?:les|la|le|moi)|(?:gardez|garde|gardent) (?:les|mes|mon|ma|nos|la|le) .{0,15}\b(?:frais|argent|caution|acompte|mois|sous)|pas un (?:centime|sou|euro) (?:sur|rendu|de retour)|toujours pas un (?:centime|sou|euro)|(?:renvoye|retourne|colis retour|retour recu)\w*\b.{0,70}\b(?:toujours|rien|aucun|attends)|avoir (?:bidon|refuse|au lieu)|dedommag\w+|indemnis\w+)\b/,
  ],
  [
    'wrongItem',
    2.4,
    /\b(?:mauvais\w* (?:article|taille|commande|couleur|produit|fiche|pointure|modele|livre|plat|parfum|colis)|pas (?:ce que|la taille que|la couleur que|celui que) j'ai|(?:commande|demande|choisi|attendais|voulais|pris)\b(?:(?!\b(?:pas|jamais|toujours|attends|suivi|prevue?)\b).){0,60}\b(?:recu|recois|livre|envoye|arrive|eu)\w* (?:un|une|des|du|deux|le|la)\b|la commande de quelqu'un|au lieu (?:de|d'|du)|(?:il )?manque (?:la moitie|mes|mon|ma|les|des|trois|deux|un|une)|(?:ne|n') ?(?:sont|est|etai\w+) pas (?:la|dedans|dans (?:le|les|mes|la))|(?:vegetarien|vegan|halal|casher|sans gluten)\w*\b.{0,60}\b(?:livre|envoye|servi|donne|recu|mis)\w*)\b/,
  ],
  [
    'broken',
    2.1,
    /\b(?:casse(?:e|s|es)?(?! (?:le|la|un) (?:bras|jambe))|abime\w*|endommage\w*|eventre\w*|en (?:mille )?morceaux|defectueu\w+|dechire\w*|fele\w*|fissure\w*|brise\w*|raye(?:e|s|es)? (?:de partout|des)|trou(?:e|ee|s)|decolle\w*|se decoud|decousu\w*|craque\w*|ne (?:marche|fonctionne|s'allume|chauffe|charge|tient) (?:pas|plus)|fichue?s?|foutue?s?|(?:mort|morte|hs|kaput|rendu l'ame|lache) (?:au bout|apres|en|des)|(?:anse|poignee|fermeture|bouton|talon|couture|pied|ecran|moteur|batterie|roue|charniere|semelle|bouchon|sangle)s? .{0,20}(?:lache|casse|parti|tombe|mort|reste dans|hs|bloque|decolle)\w*|reste\w* dans (?:la|les) mains?|trois pieds|(?:deuxieme|premier|premiere|troisieme) (?:lavage|utilisation))\b/,
  ],
  [
    'lost',
    2.2,
    /\b(?:(?:colis|valise|commande|bagages?|paquet|lettre) (?:\w+ ){0,3}(?:perdue?s?|introuvables?|disparue?s?|volee?s?|evapore\w*)|perdue? (?:par|dans|mon|ma|mes)|(?:jamais|pas) (?:recu|arrive\w*|livre\w*|vu)|livre\w* (?:contre signature|chez|selon|soi-disant|a quelqu'un|ailleurs)|soi-disant (?:livre|remis)\w*|remise?s? (?:en main|a qui|a quelqu'un|au voisin)|(?:indique|marque|dit|note)\w* (?:comme )?(?:livre|remis|distribue)\w*|boite aux lettres|disparue?s?|evapore\w*|volatilise\w*|introuvables?|sans (?:ma|mes|nos|notre) (?:valise|bagage)s?|(?:valise|bagage)s?\b.{0,35}\b(?:non|pas|jamais|ou|personne|traine\w*)|(?:mauvaise|autre) (?:adresse|maison|porte)|vole(?:e|s)? (?:dans|sur|devant))\b/,
  ],
  [
    'late',
    1.9,
    /\b(?:retard\w*|toujours (?:pas (?:recu|arrive|livre|la|venu)|rien|en (?:cours|attente|preparation))|en attente depuis|j'attends (?:depuis|toujours|encore|mon|ma)|(?:ca fait|depuis|deja|voila) .{0,15}(?:jours|semaines|mois|heures) (?:que|d'attente)|(?:deuxieme|troisieme|quatrieme|cinquieme|2e|3e|4e) (?:jour|semaine|fois cette semaine)|ou (?:est|sont|en est) (?:m\w+|notre|nos|le)|il est ou|en cours de livraison|livre aujourd'hui|delais? (?:annonce|depasse|de)|dans la vue|\d+ ?(?:min\w*|h|heures?) (?:de plus|pour (?:un|une|deux|trois|livrer))|\d+h\d* pour|personne n'est (?:venu|passe)|commande\w* (?:en|il y a|depuis|le \d)|(?:promis|prevu|annonce|attendu)\w* (?:pour|sous|dans|le|lundi|mardi|mercredi|jeudi|vendredi|samedi|hier)|creneau|reporte\w*|lapin|pose un (?:conge|jour))\b/,
  ],
  [
    'cancelled',
    2.2,
    /\b(?:annul(?:e|ee|es|ees|ent|ation|ations|er|ez)(?! (?:en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout)|mon abonnement))|supprim(?:e|ee|es|ees|ent|er)(?! (?:mon|votre|l'appli))|surbook\w*|debarque\w*|raye\w* (?:du|de l'|des) (?:tableau|affichage|horaires)|(?:n'a|n'aura|n'ont) (?:finalement )?pas (?:lieu|circul\w+)|(?:plus|pas|aucun) (?:de |d'|un seul )?(?:train|bus|vol|concert|spectacle|metro|cours|seance|tram)s? (?:ce|ce soir|ce matin|aujourd|demain|avant|de la|pour|depuis|et)|il n'y a plus de (?:train|bus|vol|concert|spectacle|cours|seance)s?|deprogramm\w*)\b/,
  ],
  [
    'staff',
    2.4,
    /\b(?:impoli\w*|desagreable\w*|agressi(?:f|ve|fs|ves|vite)|malpoli\w*|odieu(?:x|se)|meprisant\w*|mepris|arrogan\w+|mal recu\w*|(?:raccroche|ri|rit|claque\w*) au nez|raccroche au nez|(?:m'a|nous a|lui a|l'a) (?:crie|hurle|insulte|engueule|parle|traite|envoye)\w*|leve les yeux|soupire (?:sur|quand|devant)|moque\w* de (?:moi|ma|mon|nous|lui|elle)|humilie\w*|(?:hurl|cri|gueul)\w* (?:sur|apres)|(?:votre|vos|la|le|l'|un|une) (?:vendeu\w+|chauffeur\w*|agent|caissi\w+|serveu\w+|conseill\w+|control\w+|livreu\w+|employee?|receptionniste|guichetier\w*|hotesse|technicien\w*)s? .{0,30}(?:odieu|impoli|mal |refuse|insult|hurl|cri|ricane|moqu|insolent|m'a dit|agressi|tutoie|honte)\w*|(?:monsieur|dame|type|fille|gars) (?:de|du|a) (?:la |l')?(?:caisse|accueil|guichet|comptoir|portique))\b/,
  ],
  [
    'crisis',
    3,
    /\b(?:explosion|evacu\w+|accident (?:grave|mortel|de train|d'avion|de car|a|au|dans|sur)|effondre\w*|derail\w+|deraill\w+|victimes?|(?:des|plusieurs) (?:blesses|morts)|(?:wagons?|voitures?|rames?|trains?) (?:couche|renverse|sorti|dans le fosse)\w*|incendie (?:a|au|dans|sur|chez) (?:votre|l'|la|le|votre)|coincee?s? sous|prise? d'otage|fusillade|(?:sain|saine|sains)s? et sau(?:f|ve)|(?:etait|est|sont) (?:a bord|dedans|dans ce|parmi))\b/,
  ],
  [
    'thanks',
    2.2,
    /\b(?:merci (?:a |au |aux |pour|beaucoup|infiniment|mille fois|d'avoir|encore)|mille mercis?|bravo (?:a|au|aux|pour)|un grand (?:merci|bravo)|immense merci|chapeau|(?:sauve|illumine|egaye)\w* (?:ma|mon|notre|la) (?:journee|semaine|soiree|voyage|vie|vacances|mise)|voila comment|au top|(?:super|excellent|impeccable) (?:service|accueil|equipe|reactivite)|adorables?|aux petits soins|sans discuter|d'une gentillesse|gentillesse)\b/,
  ],
  [
    'question',
    1.2,
    /\b(?:est-ce (?:que|qu')|peut-on|on peut|puis-je|je peux|vous (?:livrez|avez|faites|ouvrez|prenez|acceptez|fermez)|avez-vous|faut-il|il faut|y a-t-il|(?:a )?quelle?s? |a quelle heure|c'est (?:ouvert|possible)|quand (?:est-ce|ouvre|commence|sort)|comment (?:on|je|faire)|combien (?:de temps|coute))\b.{0,120}\?|\?.{0,5}$/,
  ],
];
