import type { Situation } from './template';

/**
 * Turns of phrase by which people tell indirectly what happened: by a comparison, by what the page claims and the house
 * denies, by counting. Over the readable form of a post (lower case, no accents), both languages.
 */
export const TURNS: readonly (readonly [Situation, RegExp])[] = [
  [
    'late',
    /\b(?:day|week|month|jour|semaine) (?:number )?\d+\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:\w+days|weekends|mornings|afternoons|evenings) in a row\b|\bstay(?:ed|ing) in (?:for|all|again)|\bordered (?:it )?(?:in|back in|on) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\w*|\bpreparing (?:for|your|my)|\bhas (?:been|lived) (?:in|on) (?:a|the) (?:lorry|van|truck|ship)|\blives in a (?:lorry|van|truck)|\b(?:premier|deuxieme|troisieme|quatrieme|cinquieme|\d+e) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week-end|jour|semaine)\b|\b(?:en|toujours) preparation\b|\bcommande\w* (?:en|le|au mois) |\breste\w* (?:a la maison|enferme\w*|chez moi|coince\w* chez)|\bvit dans un camion|\b(?:feels like|takes?|took|met|ca prend|il faut) (?:a |an |une? )?(?:eternity|forever|ages|century|eternite|siecle)|\bgrow(?:n|ing)? (?:old|a beard)|\bpousser (?:la|une) barbe/,
  ],
  [
    'lost',
    /\b(?:gave|given|handed|delivered|donne|remis|livre)\w* (?:it |le |la )?(?:to|a) (?:["'«]? ?)?(?:someone|somebody|a (?:man|woman|neighbou?r|stranger)|the wrong|karen|quelqu'un|une? (?:voisine?|inconnue?)|la mauvaise|un certain|une certaine)|\b(?:i live alone|je (?:vis|habite) seule?)\b|\b(?:my|mon|ma) (?:case|suitcase|bag|luggage|rucksack|valise|sac|bagage)s?\b.{0,40}\b(?:enjoy\w*|holiday|visit\w*|travel\w*|touring|still in|went to|off to|profite|vacances|promene|voyage|balade|reste a|partie a)|\b(?:in|dans|devant) (?:my|mon|ma) (?:hall(?:way)?|porch|letter ?box|mailbox|entree|couloir|boite)\b.{0,60}\b(?:not|isn't|no|nothing|disagrees|says|dit|non|rien|pas)\b|\b(?:photo|picture) (?:of|de)\b.{0,60}\b(?:not mine|isn't mine|mine is|pas (?:la mienne|le mien|chez moi)|la mienne|le mien)\b|\b(?:your|votre|the|la) (?:map|gps|tracker|tracking|carte|suivi) (?:says|shows|claims|swears|dit|affiche|pretend|jure)\b|\bd'apres votre (?:carte|suivi|site)/,
  ],
  [
    'broken',
    /\b(?:lasted|survived|tenu|dure|survecu)\b.{0,15}\b(?:hours?|days?|weeks?|months?|minutes?|uses?|washes|heures?|jours?|semaines?|mois|utilisations?|lavages?)\b|\b(?:outlive\w*|survivra)\b|\b(?:jigsaw|puzzle|confetti|crumbs|miettes|rip|r\.i\.p)\b|\b(?:in|into|dans) (?:my|the|la|ma|mes) (?:hands?|mains?)\b|\b(?:fit|suits?) (?:my|a|the) (?:cat|dog|doll|barbie|hamster)|\b(?:va|taille|convient|ira)\w* (?:au|a mon|a la|a ma) (?:chat|chien|poupee|barbie)|\b(?:one|two|first|second|third|premier|deuxieme|troisieme) (?:wash|wear|outing|ride|charge|use|lavage|port|sortie|essai)\b|\bmore (?:glue|tape) than\b/,
  ],
  [
    'wrongItem',
    /\b(?:proud |lucky |new )?owner of\b|\bheureux proprietaire\b|\bme voila avec\b|\bboth\b.{0,20}\b(?:left|right|same)\b|\bdeux (?:\w+ )?(?:gauches?|droite?s?)\b|\b(?:asked|asking|said|ordered) (?:for )?(?:no|without|extra)\b|\bsans \w+,? (?:j'avais|j'ai|avais-je|merci)\b|\b(?:i|we|je|on|j') ?(?:wanted|ordered|asked for|bought|chose|voulais|avais (?:commande|demande|choisi|pris)|ai (?:commande|demande|choisi|pris)|attendais)\b.{0,45}[.,;:]? (?:i |we |you |je |on |vous |j'|et |and |but |mais )*(?:am now|got|found|have|open(?:ed)?|now|received|ended up|ouvre|trouve|decouvre|recois|me retrouve|recolte|herite)\b|\b(?:whoever|someone|somebody|celui|celle|quelqu'un)\b.{0,25}\b(?:order(?:ed)?|wanted|waiting|attendait|attend|commande|voulait)\b/,
  ],
  [
    'refund',
    /\b(?:interest.?free|zero interest|taux zero|sans interet)\b|\b(?:my|mon) (?:loan|pret)\b|\b(?:gives?|give|rend|rende|rendre)\b.{0,12}\b(?:my|mes|mon) ?(?:[£$€]|\d+)|\byou(?:'ve| have) had (?:it|them|the \w+|my \w+) (?:back )?(?:since|for)|\bvous avez (?:recu|recupere|les?|la) .{0,25}\bdepuis\b|\b(?:taking|take|took|encaisser|prendre) (?:the|my|la|ma|mon|les) (?:deposit|money|payment|caution|argent|acompte)\b.{0,60}\b(?:less|slow|giving|return|opposite|back|plus|moins|rendre|inverse|vite|rapide)/,
  ],
  [
    'billing',
    /\b(?:price|it|page|site|prix|affiche|annonce)\w*\b.{0,25}[£$€]? ?\d[\d.,]*.{0,40}\b(?:card|charged|bill(?:ed)?|receipt|till|statement|paid|took|debite|preleve|carte|caisse|releve|paye|facture)\w*\b.{0,15}\d|\b(?:one|1|une?) (?:phone|line|person|meter|ticket|telephone|ligne|personne|compteur|billet),? (?:two|2|three|3|deux|trois)\b|\b(?:line|entry|amount|sum|ligne|montant|somme)\b.{0,60}\b(?:explain|expliquer|understand|comprendre|recogni[sz]e|reconnais)|\b(?:left|cancelled|parti\w*|quitte|resilie)\b.{0,45}(?:[£$€] ?\d|\d ?(?:€|euros|quid))|\b(?:help|helping|servez|sert) (?:yourselves|yourself|-?vous|themselves)\b/,
  ],
  [
    'outage',
    /\b(?:by candle\w*|a la bougie|candlelight|red lights?|voyants? rouges?|like it's 1\d{3}|comme en 1\d{3}|au moyen age|stone age|middle ages)\b|\b(?:nobody|no one|none of us|plus personne|personne)\b.{0,40}\b(?:street|building|road|village|town|block|rue|immeuble|quartier|village|ville)\b|\b(?:flush|boil|shower|wash|se laver|se doucher|tirer la chasse)\b.{0,40}\b(?:tea|coffee|kids|today|nothing|cafe|the|enfants)|\b(?:readers?|terminals?|tills?|machines?|terminal|terminaux|caisses?|distributeurs?)\b.{0,30}\b(?:dead|down|dark|off|morte?s?|hs|repond|ne marche|eteinte?s?)/,
  ],
  [
    'bug',
    /\b(?:tap|click|press|hit|appuie|clique|tape|valide)\b.{0,50}\b(?:nothing|again|back|start|think\w*|spin\w*|loop\w*|rien|debut|retour|reflechit|tourne|mouline|recommence)\b|\b(?:only|ne)\b.{0,12}\b(?:lets|offers|shows|accepts|propose|laisse|affiche|accepte)\b|\b(?:code|link|e-?mail|lien|mail)\b.{0,25}\b(?:never comes|never arrives|won't come|doesn't arrive|ne vient|n'arrive|jamais)|\b(?:last night|yesterday|hier|ce matin)'?s? ?(?:soir)?'?s? (?:version|update|release)|\bversion d'hier|\b(?:saved|enregistre\w*)\b.{0,25}\b(?:gone|evaporat\w*|vanish\w*|evapore\w*|disparu\w*)/,
  ],
  [
    'staff',
    /\b(?:sigh(?:s|ed)|eye.?roll|rolled (?:his|her|their) eyes|yeux au ciel|a (?:souffle|soupire)|put the phone down|raccroche au nez|looked (?:me up and down|through me|at (?:his|her|their) phone)|regarde (?:son telephone|de haut)|told (?:me|us|him|her) to (?:learn|calm|shut|go|get|wait|google|speak)|dit d'(?:apprendre|attendre|aller)|call(?:s|ed|ing)? my \w+(?: \w+)? ["'“]|appelle mon \w+ [«"'])|\b(?:deserves?|merits?|merite)\b.{0,30}\b(?:look|roll|sigh|answer|laugh|ciel|soupir|rire|regard)\b|\b(?:window|desk|till|counter|guichet|caisse|comptoir) (?:number )?\d+\b/,
  ],
  [
    'safety',
    /\b(?:bit(?:e|ten)?|bit into|biting|chew(?:ed|ing)|croque|mordu|mache)\b.{0,50}\b(?:staple|screw|stone|nail|bolt|tooth|bone|wire|agrafe|vis|caillou|clou|boulon|dent|os|fil)\b|\b(?:by itself|on its own|tout seul|toute seule)\b.{0,50}\b(?:fell|went|down|steps|rolled|tomb\w*|deval\w*|marches|roule)|\b(?:doors?|gates?|lid|portes?|barriere|portail)\b.{0,20}\b(?:clos(?:ed|ing)|shut|slammed|referme\w*|ferme\w*)\b.{0,12}\b(?:on|sur) (?:my|his|her|our|mon|ma|mes|son|sa)\b|\b(?:melt(?:ed|ing)?|fondu|fond)\b.{0,40}\b(?:table|bed|carpet|socket|hand|sofa|lit|nuit|prise|moquette|main|canape)|\bwhile we (?:slept|were asleep)|\bpendant qu'on dormait/,
  ],
  [
    'dataLeak',
    /\b(?:results?|records?|file|statement|payslip|invoice|booking|analyses|resultats|dossier|releve|fiche|facture|reservation)\b.{0,30}\b(?:in my (?:inbox|e-?mail|account|letterbox)|dans ma boite|sur mon compte)\b|\b(?:mr|mrs|ms|miss|m|mme|monsieur|madame)\.? [a-z]+(?:'s)?\b.{0,30}\b(?:results?|details?|address|records?|order|account|booking|inbox|boite|compte)|\b(?:greeted|welcomed|hello|bonjour|accueilli\w*)\b.{0,12}\b(?:as )?[a-z]+\b.{0,40}\b(?:lives|address|habite|adresse|card|orders?)\b|\b\d{2,} (?:e-?mail )?(?:addresses|names|customers|adresses|noms|clients)\b|\b(?:only|seule?s?|qu'a)\b.{0,30}\b(?:that|this|cette|ce|vous)\b.{0,50}\b(?:spam|scams?|junk|arnaques?|pubs?|phishing)|\b(?:adresse|mail|numero|e-?mail|address|number)\b.{0,45}\b(?:only|qu'a vous|given to (?:you|nobody))\b/,
  ],
  [
    'discrimination',
    /\b(?:no one else|nobody else|no-one else|personne d'autre|pas les autres)\b.{0,80}\b(?:guess|why|devine\w*|pourquoi|white|blancs?)|\b(?:guess why|devinez(?: pourquoi)?|wonder why)\b|\byou people\b|\bvous autres\b|\b(?:your|our) kind\b|\bgens comme (?:vous|eux)\b|\bfor you two\b|\bpour vous deux\b|\b(?:sees?|saw|voit|vu) (?:my|our|the|mon|ma|notre|le|la) (?:\w+ )?(?:dog|chair|cane|stick|scarf|skin|chien|fauteuil|canne|foulard|voile|peau)\b|\b(?:my|mon|ma) (?:husband|boyfriend|wife|girlfriend|partner|mari|copain|femme|copine) (?:and i|et moi)\b.{0,60}\b(?:double|bed|room|lit|chambre|kiss|held|twin)/,
  ],
  [
    'cancelled',
    /\b(?:isn't|is not|aren't|never|not) coming\b|\bne viendra (?:pas|jamais)|\bwon't (?:go ahead|take place|happen|be running)|\bn'a(?:ura)? pas lieu|\b(?:been gone|doesn't exist|no longer exists?|n'existe plus)\b|\b(?:board|screen|panneau|ecran|tableau)\b.{0,30}\b(?:swapped|replaced|changed|blank|wiped|remplace\w*|efface\w*|vide)\b|\b(?:text|sms|mail|message)(?:ed)? (?:at|a) (?:midnight|minuit|\d)|\b(?:found out|learnt|learned|appris|decouvert)\b.{0,15}\b(?:at|on|au|a l'|sur)\b.{0,60}\b(?:gone|cancelled|off|scrapped|n'existe|annule|supprime)/,
  ],
  [
    'noAnswer',
    /\b(?:zero|no|pas un|0) humain?e?s?\b|\b(?:staffed|run|manned|tenu|gere)\b.{0,12}\b(?:tumbleweed|plant|ghosts?|nobody|plante|fantomes?|robots?|personne)\b|\bplante verte\b|\b(?:quelqu'un|anyone|anybody|somebody)\b.{0,15}\b(?:derriere|behind)\b.{0,15}\b(?:compte|account|ecran)|\b(?:number|no\.?|numero) ?\d+ (?:in|dans)\b|\b\d+(?:e|eme|th|rd|nd|st) (?:dans|in) (?:la|the|your|votre) (?:file|queue|line)|\b(?:hello|bonjour|hi)\b.{0,12}\b(?:and then|et puis|then)\b.{0,12}\b(?:nothing|rien|plus rien)/,
  ],
  [
    'rumour',
    /\b(?:is (?:that|this|it) (?:so|real|right|a thing)|real\?|doing the rounds|going around|c'est exact|info \?|info ou intox|une? (?:capture|video|photo|message) (?:tourne|circule)|comme quoi|on dit que)|\b(?:swears?|jurent?)\b.{0,10}\b(?:that|your|you|que|votre|vos|vous)\b|\b(?:feed|timeline|fil)\b.{0,15}\b(?:says|dit)/,
  ],
  [
    'boycott',
    /\b(?:tell|dites-le a|dis-le a) (?:your|votre|ta|ton|vos) (?:mum|mom|street|friends|family|neighbou?rs|mere|rue|amis|famille|voisins)|\b(?:if we all|si on (?:\w+ )?tous|si tout le monde)\b|\bnot one more\b|\bplus un(?:e)? seule?\b|\btake your (?:money|custom|business)\b|\b(?:allez|achetez) (?:au|chez|ailleurs)|\b(?:until|tant qu'?) ?(?:they|you|ils|vous)\b.{0,25}\b(?:pay|listen|stop|apologi[sz]e|paient|paye\w*|ecoute\w*|arrete\w*)/,
  ],
  [
    'press',
    /\b(?:go to (?:print|press|air)|nous bouclons|on boucle|before we publish|avant publication|your side|your version|votre version|your take|right to reply|droit de reponse)\b|\b(?:putting together|working on|preparing|hosting|producing|presenting|writing up|je monte|je prepare|j'anime|je realise|je produis|nous preparons)\b.{0,40}\b(?:piece|story|segment|show|podcast|episode|report|feature|sujet|papier|emission|chronique|reportage)\b|\b(?:who|whom|a qui)\b.{0,20}\b(?:may|can|could|should|puis-je|peut-on)\b.{0,15}\b(?:speak|talk|contact|parler|m'adresser)/,
  ],
  [
    'thanks',
    /\b(?:what a (?:man|woman|star|team|hero|guy|lady|gem|gent\w*|legend|service)|quel(?:le)? (?:homme|femme|equipe|accueil|service|classe))\b|\bmade (?:me|us|her|him|them|my \w+) (?:laugh|smile|day)|\bavec le sourire\b|\b(?:framed|encadre)\b|\b(?:sorted|fixed|solved|regle|repare|resolu)\w* (?:it )?(?:in|en) (?:\w+) (?:minutes?|seconds|hours?|secondes|heures?)\b|\b(?:walked|drove|ran|cycled|went|came) back\b.{0,40}\b(?:with|to (?:give|return|bring))|\b(?:refait|couru|revenu\w*)\b.{0,50}\b(?:rendre|rapporter|ramener)|\b(?:whoever|the person who|a celle qui|a celui qui)\b.{0,10}\b(?:packed|wrapped|wrote|drew|found|glisse|emballe|ecrit|retrouve)/,
  ],
  [
    'badRecovery',
    /\b(?:fix|repair|repare|reparer)\w*\b.{0,50}\b(?:unfix\w*|other (?:one|man|guy)|broke|worse|l'autre|pire|casse)\b|\b(?:replacement|engineer|technician|visit|repair|fix|remplacement|technicien|reparation|passage) (?:number |no\.? |numero |n° ?)?(?:two|three|four|five|[2-9])\b|\b(?:second|third|fourth|fifth|deuxieme|troisieme|quatrieme|cinquieme)(?: de| en)? (?:replacement|one|engineer|remplacement|technicien|reparation|envoi)\b|\b(?:same|meme) (?:crack|fault|leak|noise|problem|error|fissure|panne|fuite|bruit|probleme|erreur)\b|["'«“] ?(?:sorry|apology|fixed|sorted|desoles?|excuses?|regle|repare) ?["'»”]|\b(?:you|vous)\b.{0,15}\b(?:told|said|disiez|aviez dit|m'avez dit)\b.{0,30}\b(?:sorted|fixed|done|solved|resolved|regle|repare|resolu)|\b(?:regle|repare|resolu)\b.{0,12}\b(?:disiez|dites|parait)/,
  ],
  [
    'crisis',
    /\b(?:black|thick|noire|epaisse)\b.{0,12}\b(?:smoke|fumee)\b|\b(?:smoke|flames|fire|fumee|flammes|incendie|feu)\b.{0,20}\b(?:over|above|from|at|au-dessus|dans|a|sur) (?:your|the|votre|l'|la|le) ?\w* ?(?:works|plant|factory|site|depot|warehouse|store|usine|site|depot|entrepot|magasin)|\b(?:everyone|everybody|people|tout le monde|les gens) (?:is|are|est|court|courent|runs?) ?(?:running|out|screaming|trapped|evacuat\w*|sorti|dehors)?\b.{0,5}(?:[.?!]|$)|\b(?:on (?:its|their) side|couchee?s? sur|voiture couchee|wagon couche)\b|\b(?:police|fire brigade|ambulances?|pompiers|secours)\b.{0,15}\b(?:all (?:over|round|around)|everywhere|tout autour|partout|outside|devant)/,
  ],
];

/** Questions people put without a mark: over the readable form, accounts in front left out. */
export const PLAIN_QUESTION =
  /^(?:@\w+\s*)*(?:hi|hello|hey|bonjour|salut)?[\s,!]*(?:can|could|may|do|does|is|are|will|when|where|how|which|what|who|est-ce|peut-on|puis-je|quand|comment|combien|quels?|quelles?|ou|vous|on peut|je peux|ca|c'est)\b/;
