import type { RiskPair } from './pair';

const TROUBLE =
  '(pas|plus|jamais|sans|personne|rien|retard*|perdu*|manqu*|refus*|annul*|bloque*|coince*|attend*|attente|heures|coupe*|ignor*|laisse*|toujours|panne|casse*|aucun*|impossible|en carafe|abandonne*|raccroch*)';

/** What raises a risk in French by two things told together, in either order and across sentences. */
export const PAIRS_FR: readonly RiskPair[] = [
  {
    risk: 'vulnerable',
    one: '(personne* agee*|retraite*|handicape*|handicap|invalide|pmr|fauteuil roulant|deambulateur|alitee|alite|enceinte|nourrisson|nouveau ne|premature*|alzheimer|parkinson|diabetique*|insuline|epileptique|dialyse|dialysee|oxygene|respirateur|nebuliseur|chimio*|cancer|poche de stomie|autiste|autisme|malvoyant*|non voyant*|sourd*|aveugle|apres (une operation|son avc|un avc|mon operation)|cardiaque|pacemaker|hospitalise*|hospitalisation a domicile|ehpad|tutelle|curatelle|aide soignante|aidant*|auxiliaire de vie|tele ?alarme|teleassistance|teleassistance|lit medicalise|lait infantile|lait en poudre|monte escalier|asthmatique|asthme|en fin de vie|depressi*)',
    other: TROUBLE,
    within: 16,
  },
  {
    risk: 'vulnerable',
    one: '(ma (mere|maman|grand mere|mamie|belle mere|tante|voisine|fille|femme)|mon (pere|papa|grand pere|papi|papy|beau pere|oncle|voisin|fils|bebe)|mes (parents|grands parents|enfants|gamins|jumeaux|petits)|nos (enfants|parents)|un bebe|le bebe|deux enfants|trois enfants|<number> enfants|<number> ans|<number> mois|vieille dame|vieux monsieur|dame agee|monsieur age|petite fille|petit garcon|octogenaire|nonagenaire)',
    other:
      "((sans|plus de|pas de|ni|prive* de|prive* d'|plus d'|pas d') (chauffage|eau chaude|eau|electricite|courant|gaz|telephone|ligne|nourriture|medicament*|repas|toilettes|clim)|gele|gelent|geler|grelott*|toute? seule?|livre* a (lui|elle) meme|vit seul*|seule? (chez|sur|dans|a la maison)|dans le (froid|noir)|sous la pluie|en pleine (nuit|chaleur|canicule|rue)|ne (peut|peuvent) (plus|pas) (marcher|se deplacer|appeler|sortir|manger)|appeler (les secours|le samu|a l' aide)|samu|en cas de chute|non accompagne*|medicaments|insuline|oxygene|ventoline|demarche*|abuse de|fait signer|force* (a|la main)|peur|terrorise*|canicule|deshydrat*|en larmes|pleure*|a l' hopital)",
    within: 22,
  },
  {
    risk: 'billing',
    one: '(preleve*|prelevement*|prelevez|debite*|debitez|facture*|facturez|facturation|paye|payer|paie|encaisse*|retire*|ponctionne*|rembours*|avoir|caution|acompte|cotisation*|abonnement|frais|somme|argent|montant|echeance*|mensualite*|mandat)',
    other:
      "(deux fois|2 fois|trois fois|3 fois|en double|doublon|double|a tort|par erreur|indu|indument|encore|toujours (pas|rien|aucun)|jamais (recu|vu|demande|signe|souscrit|commande|autorise|utilise|accepte|rembourse|arrive|revu)|pas (demande|signe|souscrit|commande|autorise|utilise|accepte|prevu|d' accord|a payer)|rien (demande|signe|souscrit|commande|recu|vu venir)|sans (mon accord|accord|autorisation|prevenir|raison|explication|justificat*|me prevenir|mon autorisation|me demander)|alors que (j'|je|nous|c'|mon|le|tout|on)|apres (ma resiliation|resiliation|avoir resilie|la cloture|le retour|mon depart|avoir annule)|resilie* (depuis|il y a|en)|pourtant (resilie|annule|rendu|paye)|deja (paye|regle|resilie|rendu)|au lieu de|plus cher que|mauvais (montant|compte|tarif|client)|fantome*|caches?|surprise|injustifie*|abusif*|refus* de rembours*|refus* de me rembours*|non rembours*|depuis (des mois|<number>|deux|trois|quatre|six)|a decouvert|dans le rouge|continue* (a|de)|sorti* de nulle part)",
    within: 12,
  },
  {
    risk: 'discrimination',
    one: "(fauteuil roulant|chien guide|chien d' assistance|voile|foulard|turban|kippa|musulman*|juif*|juive*|noir|noire|noirs|noires|arabe*|maghrebin*|asiatique*|africain*|rom|roms|gay|gays|lesbienne*|homosexuel*|trans|deux (hommes|femmes|papas|mamans)|mon accent|son accent|ma couleur|couleur de peau|mon nom de famille|mon prenom|sourd*|aveugle|malvoyant*|handicap*|autiste*|trisomi*|begaie*|begaiement|allait*|enceinte|langue des signes|etranger*|metis*)",
    other:
      "(refuse*|refus|refoule*|vire* de|mis* dehors|mis* a la porte|demande de (partir|sortir|quitter|descendre)|interdit*|pas le droit|pas laisse*|seul* (a etre|controle*|fouille*)|tous les autres|les autres (passent|passaient|clients|voyageurs|passagers)|les blancs|differemment|traite* comme|moins bien|humili*|moque*|imite*|singe|rigole*|ricane*|fouille*|controle*|suivi*|soupconn*|accuse*|au facies|gens comme (vous|nous|moi|ca)|sous pretexte|derange* les (clients|autres)|chez (toi|vous)|complet* (d' un coup|comme par)|plus de (place|table|chambre) (comme|d' un|tout))",
    within: 18,
  },
  {
    risk: 'boycott',
    one: "(tous|toutes|tout le monde|les gens|les amis|partagez|partager|rt|faites tourner|faites passer|ensemble|on|nous|svp|appel|appelle|qui d' autre|passez|arretez|arretons|cessez|cessons|quittez|quittons|signez|videz)",
    other:
      "(boycott*|n' achetez|n' achetons|n' allez|n' allons|ne commandez|ne commandons|ne prenez|n' y (allez|allons|achetez)|plus (acheter|achetez|achetons|commander) (chez|rien)|plus rien (acheter|achetez|achetons|commander)|plus un (euro|centime|sou)|d' acheter|de (consommer|commander|payer|donner)|resiliez|resilions|desabonnez|desabonnons|fermez vos comptes|fermons nos comptes|retirez (votre|vos)|retirons (notre|nos)|desinstallez|desinstallons|allez (ailleurs|voir ailleurs|chez la concurrence)|allons (ailleurs|voir ailleurs)|a la concurrence|petition|taper au portefeuille|fuyez|evitez|passez votre chemin|videz vos comptes|quittez (les|cette|ce|ces))",
    within: 14,
  },
  {
    risk: 'threat',
    one: "(je vais|j' vais|on va|je jure|je te jure|je vous jure|la prochaine fois|prochaine fois|attendez|attends|on sait|je sais|il va|ils vont|quelqu' un va|a menace|menace*|m' a dit qu' il|vous allez|tu vas|va finir par|finira par)",
    other:
      "((casser|peter|defoncer|eclater|exploser|refaire) (la|sa|ta|votre|vos|leur|les|le|une|ton|son|lui|tout)|defoncer|tabasser|massacrer|planter|poignarder|etrangler|egorger|buter|tuer (quelqu'un|un|votre|le|la|vos)|cramer (votre|la|le|vos|tout)|bruler (votre|la|le|vos)|mettre le feu|foutre le feu|tout (casser|peter|cramer|peter)|faire sauter|frapper|une (gifle|baffe|droite|raclee|batte)|avec (une batte|un couteau|une arme|un fusil|mes potes|mes freres)|coups? de (poing|couteau|batte|boule|fusil)|ou (tu|il|elle|vous|ils) (habite*|habitez|travaille*|gare*|dort)|a quelle heure (tu|il|elle|vous) (finit|finis|sort|sors|termine*|finissez)|te retrouver|vous retrouver|le retrouver|venir (chez|vous voir|a votre)|debarquer|surveille* (tes|vos|ton|votre)|faire la peau|regler (son|ton|votre) compte|le payer cher|payer cher|regretter|saigner|crever)",
    within: 12,
  },
  {
    risk: 'privacy',
    one: "(d' un autre|d' une autre|un autre (client|patient|abonne|assure|usager|locataire)|une autre (cliente|patiente|personne|abonnee)|d' autres (clients|personnes|patients|abonnes|gens)|quelqu' un d' autre|un inconnu|une inconnue|des inconnus|inconnu|inconnue|inconnus|ma voisine|mon voisin|mes voisins|mon ex|mon patron|mon employeur|mon proprietaire|mon mari|n' importe qui|tout le monde|tout le magasin|toute la file|des tiers|un tiers|mauvaise (personne|adresse)|mauvais (destinataire|numero|client)|pas (le mien|la mienne|les miens|les miennes|moi)|homonyme)",
    other:
      "((mes|nos|ses|leurs|vos|les) (donnees|coordonnees|informations|infos|releves|photos|messages|factures|documents|commandes|resultats|identifiants|adresses|papiers|courriers|numeros)|(mon|son|le|leur) (adresse|numero|dossier|compte|releve|rib|passeport|ordonnance|bulletin|mail|iban|telephone|historique|contrat|salaire|diagnostic|courrier)|(ma|sa|la|leur) (facture|fiche|piece d' identite|carte d' identite|date de naissance|commande|reservation|grossesse|maladie)|donnees (personnelles|bancaires|medicales|clients)|coordonnees bancaires|nom et adresse|nom et prenom|dossier medical|rgpd|espace client|historique)",
    within: 9,
  },
  {
    risk: 'outage',
    one: '(internet|fibre|box|wifi|reseau|appli|application|site|serveur|serveurs|service|systeme|electricite|courant|eau|ligne|lignes|mobile|telephone|connexion|paiement|paiements|terminaux|distributeurs|tv|plateforme|espace client|banque en ligne|4g|5g|adsl|chauffage|eau chaude)',
    other:
      "((toute|toute la|toute l'|tout le|tout l') (rue|ville|village|quartier|immeuble|residence|commune|region|departement|equipe|bureau|entreprise|batiment|lotissement|hameau|zone|france|pays|copropriete)|tout le monde|tous (mes|nos|les) (voisins|collegues|clients|abonnes|habitants)|(mes|les|nos) voisins|(mes|nos) collegues|personne (n'|ne) (a|peut|arrive|capte)|des milliers|des centaines|panne (generale|nationale|geante|mondiale)|partout en|dans toute|je suis (le|la) seul*|suis je (le|la) seul*|que chez moi|d' autres (dans|ont|avec)|quelqu' un d' autre|vous aussi|pareil (ici|pour|chez)|completement (mort*|hs|ko|down)|totalement (mort*|hs|ko|down)|plus rien (ne|depuis|du tout)|hs (depuis|partout|pour))",
    within: 14,
  },
  {
    risk: 'distress',
    one: "(je|j'|moi|mon|ma|mes|me|m'|nous|on)",
    other:
      "((n' en|en) peux plus|(n' en|en) peut plus|a bout|au bout du rouleau|craque*|en larmes|pleure*|pleurs|sanglot*|effondre*|crise* (de panique|d' angoisse|de larmes|de nerfs)|angoisse*|plus dormir|ne dors plus|dors plus|ne mange plus|insomnie*|nuits blanches|boule au ventre|depressi*|burn out|desespere*|desespoir|suicid*|en finir|mourir|crever|foutre en l' air|sauter du|plus envie de (vivre|rien)|plus la force|tenir (encore|longtemps|le coup)|tout perdu|perdre (ma maison|mon logement|mon travail|mon emploi|la tete|mes enfants)|a la rue|plus (rien|de quoi) (manger|nourrir|vivre)|plus rien a manger|de quoi (manger|nourrir|vivre)|nourrir (mes|nos|ma)|resto* du coeur|banque alimentaire|sante mentale|antidepresseur*|detrui*|gache* la vie|pourri* la vie|vie est (un enfer|foutue|gachee)|nerveusement|tremble*)",
    within: 6,
  },
  {
    risk: 'safety',
    one: "(mon (fils|mari|pere|bebe|bras|pied|doigt|visage|dos|oeil|chien|chat|enfant|genou|crane|salon)|ma (fille|femme|mere|main|jambe|bouche|levre|peau|dent|maison|cuisine|chambre|gorge|grand mere|tete|compagne|soeur)|mes (enfants|mains|doigts|yeux|cheveux|jambes|dents)|me|m'|s'|nous|il|elle|passager*|voyageur*|quelqu' un|un enfant)",
    other:
      "(brule*|brulure*|ebouillant*|coupe* (la|le|au|a la|en|profond*)|entaille*|saign*|points de suture|urgences|hopital|hospitalise*|ambulance|pompiers|samu|commotion|fracture*|inconscient*|perdu connaissance|electrocut*|decharge|choc electrique|etouffe*|etrangle* avec|reaction allergique|allergique|gonfle*|vomi*|intoxi*|boutons partout|plaques|pris feu|prend feu|en feu|flammes|fumee|explose*|failli (mourir|tomber|etre|se|finir|y|perdre|ecraser|percuter|renverser)|percute*|renverse* (par|un|une)|coince* dans (l'|les|la) (ascenseur|portes|porte)|fuite de gaz|monoxyde|freins (ont|lach*|ne)|tombe* (dans|de|du|sur|par)|ecroule*|effondre* (sur|sous))",
    within: 10,
  },
];
