import type { RiskDefinition } from './risk';

const EN_SERVICE =
  '(app|site|website|server|servers|system|systems|network|internet|wifi|broadband|service|services|platform|platforms|portal|api|line|lines|phones|checkout|payments|login|online banking|banking|mobile banking|power|electricity|fibre|signal|card machines|card payments|atm|atms|machines|tv|streaming|matchmaking|booking)';

/** A service down for more than one person, or wholly dead. */
export const outage: RiskDefinition = {
  risk: 'outage',
  negatable: false,
  countsQuoted: true,
  languages: {
    en: {
      fire: [
        '(outage|outages|blackout|power cut|power cuts|nationwide|network down|servers down|server down|site down|website down|app down|service down|internet down|wifi down|system down|systems down)',
        `${EN_SERVICE} ...3 (down|offline|dead|unavailable|unreachable|gone|not responding|collapsed)`,
        '(is|are|was) ...2 (down|offline) (for everyone|again|in|across|since|right now|at the moment|nationwide|everywhere|all (day|morning|evening|night|weekend))',
        '(whole|entire) (street|village|town|city|building|office|region|area|estate|neighbourhood|block|country|company|team|road) ...5 (no|without|down|offline|cut off|dead|lost|affected)',
        '(no|lost|without|zero) (internet|signal|service|broadband|power|electricity|connection|network|wifi|coverage|data|phone|gas|water|mobile service|heating) ...6 (whole|entire|street|area|town|village|since|hours|days|for|all|across|everyone|again|anyone|neighbours)',
        '(anyone|everyone|everybody|nobody|no one|thousands|hundreds|many|millions|all of us|others|neighbours) ...5 (down|offline|outage|cant log in|cannot log in|cant connect|no internet|no signal|no service|no power|unable to (log in|connect|pay)|locked out|cut off|error)',
        '(is it just me|just me|anyone else) ...6 (down|not working|offline|error|cant|no signal|no internet|login|dead|broken)',
        '(cant|cannot|unable to) (log in|login|connect|make calls|pay|access) ...6 (nobody|no one|everyone|anyone|none of us|whole|all)',
        '(completely|totally|wholly) (down|dead|offline|out)',
        '(error|503|502|500|504) ...3 (everyone|for hours|all day|every page)',
      ],
      not: [
        '(let|lets|letting|let us|broken|break|breaks|going|went|sit|sitting|calm|slow|cut|settle|turn|turned|turning|wind|back|feeling|felt|scroll|scrolling|write|hands|price|prices|come|came|get|got|shut|look|hunt|track|narrow) ...1 down',
        '(price|prices|fees|costs|bill|queue|queues|walk|staff|thumbs|upside|dressed|stock) ...2 down',
        '(down) (the (road|street|line|stairs|hill|pub|drain)|to (the|earth|a|your|my|<number>)|under|from|with|for (it|that|a|pizza|whatever))',
        '(power) (cut|outage) (bank|tool)',
        'zero (downtime|outages)|(no|never|not one|without|not had an|without an) ...1 (outage|outages|downtime)',
        '(planned|scheduled) (maintenance|outage) ...4 (thanks|well)',
      ],
      bad: [
        'whole street has no internet since this morning',
        'your app is down for everyone again',
        'is it just me or is the login not working?',
        'nationwide outage and no word from you',
        'card payments are down in every shop in town',
      ],
      good: [
        'prices are down this week, nice',
        'sat down with a coffee on your train',
        'two years and never an outage, well done',
        'the pub is just down the road',
      ],
    },
    fr: {
      fire: [
        "(panne generale|panne nationale|panne geante|panne totale|panne massive|grosse panne|panne reseau|panne internet|panne de (reseau|courant|serveur|service|fibre)|coupure generale|coupure de (courant|reseau|service|fibre|telephone)|coupure d' (electricite|internet|eau)|black out|blackout|incident generalise|incident national|incident reseau|panne de votre|votre panne)",
        "(reseau|site|appli|application|serveur|serveurs|service|services|internet|fibre|wifi|plateforme|connexion|paiement*|terminaux|tpe|ligne|lignes|espace client|messagerie|systeme|systemes|tele|box|banque en ligne|distributeurs|electricite|courant|caisses|jeu|4g|5g) ...4 (en panne|hs|down|hors service|inaccessible*|indisponible*|tombe*|coupe*|plus acces|a l' arret|mort*|en rade|plus rien|ne repond* plus|plante* pour|k o|ko|en carafe|aux abonnes absents)",
        '(en panne|down|hors service|hs|panne) ...6 (tout le monde|partout|toute la|tout le|dans toute|quartier|ville|region|village|immeuble|depuis|pays|france entiere|encore|generale*)',
        "(tout le|toute la|tous les|toute l'|tout l') (quartier|rue|village|ville|immeuble|residence|region|entreprise|boite|equipe|voisins|lotissement|departement|secteur|bureau|commune|clients|usagers|pays) ...6 (plus|sans|panne|coupe*|prive*|prives|hors|touche*|rien)",
        "(plus|pas|aucun*|sans) (d'|de)? (internet|reseau|connexion|courant|electricite|fibre|service|ligne|signal|eau|gaz|chauffage|telephone|tele|wifi) ...7 (quartier|rue|village|ville|immeuble|region|depuis|partout|tout le|toute|voisins|secteur|heures|jours|personne|encore)",
        "(quelqu' un d' autre|d' autres personnes|je suis le seul|je suis la seule|c' est que moi|c' est juste moi|suis je le seul|suis je la seule|y a que moi|il y a que moi|vous aussi) ...8 (panne|marche|fonctionne|internet|reseau|connecter|appli|site|serveur*|connexion|bug*|plante|rame)",
        '(personne|plus personne|des milliers|milliers de|tous|tout le monde) ...5 (se connecter|acces|internet|reseau|payer|coupe*|panne|bloque*|prive* de|prives de)',
        '(completement|totalement) (hs|down|en panne|mort*|coupe*|hors service|inaccessible*|plante*)',
        '(site|appli|application|serveur|serveurs|service|plateforme) (est|sont) (down|hs|mort*|par terre|a terre|tombe*)',
      ],
      not: [
        "(tombe*|tombee*) en panne (de|d') (voiture|essence|inspiration)",
        "(panne) (d' essence|de reveil|d' inspiration|d' oreiller|seche|d' idees)",
        '(jamais|aucune|zero|pas une seule|sans) ...2 (panne|pannes|coupure|coupures)',
        '(en ligne) (depuis|avec|sur)',
        "coupe* (de cheveux|du monde|de france|davis|d' europe|de champagne)",
      ],
      bad: [
        'tout le quartier est privé d’internet depuis ce matin',
        'votre appli est encore en panne pour tout le monde',
        'je suis la seule ou le site ne marche plus ?',
        'panne générale et pas un mot de votre part',
        'paiement par carte hors service dans toute la ville',
      ],
      good: [
        'panne de réveil ce matin, merci d’avoir attendu',
        'deux ans et jamais une seule coupure, bravo',
        'je commande en ligne depuis dix ans',
        'allumez la télé, c’est la Coupe du monde',
      ],
    },
  },
};
