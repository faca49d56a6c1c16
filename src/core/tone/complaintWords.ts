import type { Language } from '../brand';

/** Phrases that tell what a post is about, over its readable form. They stand in for the hint where none is given. */
type Words = Record<Language, readonly string[]>;

/** People may be hurt. */
export const SAFETY: Words = {
  en: [
    'burn(?:t|ed|s|ing)?(?= (?:my|her|his|our|the|smell|me|us|child|hand|finger|plastic|himself|herself))|caught fire',
    'on fire|overheat\\w*|explod\\w+|exploding|smok(?:e|ing)(?= (?:com|from|out|in|started))|sparks?|electric shock',
    'electrocut\\w+|shock(?:ed)? me|got shocked',
    'allerg\\w+|anaphyla\\w+|undeclared|food poisoning|poison\\w*|vomit\\w*|threw up|mou?ld(?:y)?|glass in|metal in',
    'plastic in (?:my|the|her|his)|chok(?:ed|ing)|hospital\\w*|ambulance|injur\\w+|bleed\\w*|stitches|gas (?:leak|smell)',
    'smell of gas|smells? (?:of|like) (?:gas|burning)|carbon monoxide|brakes? (?:fail|stopp|gave)\\w*|airbags?|seat ?belt',
    'collapsed|fell (?:off|on|apart while)|cut (?:my|her|his)|unsafe|dangerous|a danger|swell\\w*|swollen|melt(?:ed|ing)',
  ],
  fr: [
    'brule\\w*|brulure\\w*|pris feu|prend feu|en feu|surchauff\\w*|explos\\w+|explose\\w*|fumee|fume(?= )|etincelles?',
    'electrocut\\w+|choc electrique|decharge electrique|court-circuit',
    'allergi\\w+|allergene\\w*|anaphyla\\w+|intoxication|intoxique\\w*|empoisonn\\w+|vomi\\w*|moisi\\w*',
    'bouts? de (?:verre|metal|plastique)|morceaux? de (?:verre|metal|plastique)|du verre dans|etouff\\w+|hopital|urgences',
    'ambulance|pompiers|blesse\\w*|blessure\\w*|saign\\w*|fuite de gaz|odeur de gaz|sent le gaz|monoxyde',
    "freins? (?:ont|a|ne|lach)\\w*|airbag\\w*|ceinture de securite|s'est effondre\\w*|dangereu\\w+|un danger|gonfle\\w*",
    'fondu\\w*|coupee? (?:la|le|les|au|a la)',
  ],
};

/** Money, rights, dignity: heavy even where nobody is hurt. */
export const GRAVE: Words = {
  en: [
    'racis\\w+|sexis\\w+|homophob\\w+|discriminat\\w+|harass\\w+|assault\\w*|wheelchair|disab(?:led|ility)',
    "because (?:i|he|she|we)(?:'m| am|'s| is|'re| are) (?:black|muslim|gay|jewish|arab|asian|trans|pregnant|deaf|blind)",
    'slur',
    'lawyer|solicitor|sue|suing|legal action|court|ombudsman|trading standards|regulator|police|data (?:breach|leak)',
    "leaked|my (?:personal )?data|hacked|identity|someone else's (?:account|details|data|order)|other people's|fraud\\w*",
    'stolen|stole|scam\\w*|emptied|eviction|evicted|suicid\\w*|kill myself|died|death|funeral|dying|boycott\\w*',
    "journalist|reporter|can't (?:pay|feed|afford)|overdraft|(?:£|\\$|€) ?\\d{3,}|\\d{3,} ?(?:euros|pounds|dollars|€|£)",
    'elderly|my (?:\\w+ )?(?:baby|newborn)|stranded|insulin|medication|oxygen',
  ],
  fr: [
    'racis\\w+|sexis\\w+|homophob\\w+|discrimin\\w+|harcel\\w+|agress\\w+|fauteuil roulant|handicap\\w*',
    'parce que je suis (?:noire?|arabe|musulmane?|gay|juive?|asiatique|enceinte|sourde?|aveugle)',
    'avocate?|plainte|porter plainte|tribunal|justice|dgccrf|mediateur|signal conso|cnil|police|gendarmerie',
    "fuite de donnees|mes donnees|donnees personnelles|pirat\\w+|usurp\\w+|compte de quelqu'un d'autre|fraud\\w*|vole\\w*",
    'escroc\\w*|arnaqu\\w*|vide mon compte|expuls\\w+|suicid\\w*|decede\\w*|deces|mort|obseques|boycott\\w*|journaliste',
    'decouvert|\\d{3,} ?(?:euros|€)',
    'personne agee|mon bebe|nourrisson|bloquee?s? (?:a|dans|sur|en)|insuline|medicaments?|oxygene',
  ],
};

/** Heat: the reply needs empathy and explanation more than an offer. */
export const ANGER: Words = {
  en: [
    'furious|disgust\\w+|disgrace\\w*|unacceptable|outrageous|appalling|shame(?:ful)?(?: on you)?|shambles|joke of a',
    'what a joke|sick of|fed up|worst|never again|pathetic|useless|rubbish|crap|bullshit|wtf|ridiculous|liars?|thieves',
    'robbery|rip[- ]?off|hate|stupid|incompeten\\w+|absolute(?:ly)? (?:joke|mess|shocking)|livid|angry|had enough',
    'how dare|scandal\\w*',
  ],
  fr: [
    'furieu\\w+|inadmissible|inacceptable|scandal\\w*|honte\\w*|honteux|ras[- ]le[- ]bol|marre|degoute\\w*|voleurs?',
    'menteurs?|escrocs?|nuls?|nulle|nullissime|pire|plus jamais|merde|bordel|foutage|foutez|moquez|incompeten\\w+',
    "lamentable|minable|n'importe quoi|abuse\\w*|colere|outre\\w*|enerve\\w*|deplorable|catastroph\\w+",
  ],
};

/** Ordinary trouble with a product or service. */
export const TROUBLE: Words = {
  en: [
    'late(?! (?:winter|spring|summer|autumn|fall|night))|delay\\w*|lost|missing|broken?|broke|damaged|faulty|defective|wrong|cancel(?:l?ed|s)|refund\\w*|overcharg\\w*',
    "charged(?: me)? (?:twice|again|for)|double|not work\\w*|doesn'?t work|don'?t work|isn'?t working|won'?t \\w+",
    "stopped working|can'?t \\w+|cannot|unable|crash\\w*|bugs?|error|down|outage|slow|rude|ignored",
    'no (?:reply|answer|response|news|sign|one|update|help|note|call|seat|heating|water|internet|signal|delivery|refund)',
    "nobody|still (?:waiting|no|not|haven'?t|nothing)|wait(?:ed|ing)",
    "never (?:arrived|came|received|got|replied|called|showed)|hasn'?t|haven'?t|didn'?t|wasn'?t|weren'?t|problems?",
    'issues?|complain\\w*|complaint|disappoint\\w*|frustrat\\w*|annoy\\w*|upset|terrible|awful|poor|bad|badly|fail\\w*',
    'dirty|cold|soaked|cracked|ruined|leak\\w*|stuck|locked out|hung up|on hold|waste|overpriced|expired|empty|half|torn',
    'scratched|smell\\w*|spoiled|off|ghosted|again\\?|third time|second time|mould\\w*|stink\\w*|dent(?:s|ed)?|stain\\w*|ripped|splinters?',
    'smash\\w*|shatter\\w*|crush\\w*|snapped|squashed|destroyed|wrecked|mangled|stolen|nicked|burst|dripping|flood\\w*|rott?(?:en|ing)',
    'stranded|abandoned|turned away|refused|shouted at|laughed at|sworn at|nightmare|shocking|disgrace\\w*|shambles',
    'charged (?:me )?(?:£|\\$|€)? ?\\d+|(?:thought|said|told|promised) (?:\\w+ ){0,4}(?:was|were|would be)(?! (?:great|good|lovely|worth))',
    '(?:two|three|four|five|six|\\d+) (?:hours|days|weeks|months|times|emails|calls)',
  ],
  fr: [
    '(?:pas|non|jamais) respecte\\w*|pas (?:au )?top|pas terrible|(?:trop|tres) (?:trop )?(?:long|lent|eleve|serre)\\w*|trop (?:petit|grand|cher)\\w*|pas complet\\w*|non (?:complet|conforme|livre|recu)\\w*|c.etait mieux avant|retard\\w*|perdue?s?|manqu\\w+|casse\\w*|abime\\w*|endommage\\w*|defectueu\\w+|defaut|mauvaise?s?|annule\\w*',
    '(?<!(?:est|sont|etre|soit) )rembours\\w+|debite\\w* (?:deux|2|trop)|deux fois|factur\\w+|prelev\\w+|marche (?:pas|plus)',
    'fonctionne (?:pas|plus|mal)|impossible|bloque\\w*|plante\\w*|bugs?|erreurs?|pannes?|coupure\\w*|lent\\w*|impoli\\w*',
    'desagreable|ignore\\w*|aucun\\w*|personne ne|toujours (?:pas|rien|aucun)|attends?|attendre|attente',
    'jamais (?:recu|arrive|livre|eu|repondu|rappele|vu|present\\w+|ven\\w+|pass\\w+|parven\\w+|rembours\\w+|rendu\\w*|tenu\\w*)',
    'pas (?:recu|arrive|livre|eu|repondu|pu|de reponse|normal|content)\\w*|rien recu|problemes?|soucis?|reclam\\w+',
    'decue?s?|decev\\w+|deception|frustr\\w+|enerv\\w*|nul|mal|sale|froide?s?|trempe\\w*|dechire\\w*|fuite|coince\\w*',
    'raccroch\\w*|gachee?|cher|perime\\w*|vide|raye\\w*|sans (?:reponse|nouvelles|connexion|internet|chauffage|eau)',
    'fuit|fuient|decoll\\w+|fele\\w*|fendue?s?|eventr\\w+|arrach\\w+|tordue?s?|brise\\w*|fissur\\w+|deform\\w+|perce\\w*|tache\\w*|rouill\\w+|pourri\\w*|retreci\\w*|decolor\\w+|deteint\\w*|bouche(?:e|es|s)?|inond\\w+|degats?|sinistres?',
    'plus (?:rien|de (?:courant|reseau|chauffage|gaz|place|signal|nouvelles|son|lumiere))|hors service|en rade|disjonct\\w+|grill\\w+|trouble|malades?|hurl\\w+|pleur\\w+|insult\\w+|humili\\w+|moqu\\w+|rire? au nez|ri au nez|mepris\\w*|agressi\\w+|raccroche\\w*',
    '(?:visibles?|accessibles?|lisibles?) (?:par|pour|a) (?:un|une|des|tous|tout|n)|divulgu\\w+|facture de \\d|surfactur\\w+|menti|mensonges?|promesses?|promis|(?:encore|toujours) (?:un|une|des|en|sans|aucun\\w*|pas|rien|le meme)|(?:a|de) nouveau',
    '(?:2|3|4|5|\\d+|deux|trois|quatre|deuxieme|troisieme|quatrieme|enieme|nieme)e? fois|rate(?:e|s|es)?|loupe(?:e|s|es)?|coupe(?:e|es|s)?|odeurs?|bruits?|cafards?|punaises?|souris|rats?|moisi\\w*|incomplet\\w*|refus\\w+|oubli\\w+|inverse\\w*|disparu\\w*|efface\\w*|illisible\\w*|inutilisable\\w*|absent\\w*|introuvable\\w*|injoignable\\w*|arnaque\\w*',
    'relanc\\w+|\\d+e? (?:heures|jours|semaines|mois|appels|mails|fois)',
    'depuis (?:\\d+|un|une|deux|trois|quatre|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi)',
  ],
};

/** Joy and thanks. */
export const PRAISE: Words = {
  en: [
    'thanks?(?! for (?:nothing|ignoring|ruining|the (?:delay|wait)|leaving|losing))',
    'thank you(?! for (?:nothing|ignoring|ruining))|thx|love (?:it|this|you|your|the|my)|loving|amazing|awesome|brilliant',
    'excellent|fantastic|great|perfect|wonderful|best|impressed|kudos|well done|shout ?out|superb|happy with',
    'so (?:kind|helpful|quick|fast|grateful|patient|thoughtful)|recommend|made my day|lovely',
    '(?:absolute |proper |total |real |such )(?:gents?|gentlem[ae]n|stars?|legends?|hero(?:es)?|angels?|gems?|diamonds?|delight|joy)',
    'superstars?|lifesavers?|a credit to|chuffed|over the moon|spot on|top (?:notch|marks|service)|faultless|flawless|blown away',
    'above and beyond|(?:went|going|gone) out of (?:his|her|their|your) way|delightful|so pleased',
    '(?<!(?:not|more|less|be|n.t|been|anything but) )(?:(?:very|so|super|extremely|really|most) )?helpful|hassle[- ]free|no hassles?|(?<!not )(?:very |so )?smoothly|smoothest',
    'made (?:it|this|everything|things|the (?:\\w+ )?\\w+) (?:so |very |really |super )?eas(?:y|ier)|(?:five|5)[- ]?stars?|greatly appreciated|(?:good|great|nice) (?:work|job)(?! (?:\\w+ing|of)\\b)',
    '(?<!(?:not|n.t) )(?:so |very |really )?excited',
  ],
  fr: [
    'merci(?! de (?:rien|me|nous|repondre|regler|bien vouloir|votre reponse))|bravo|genial\\w*|super|excellent\\w*',
    "parfait\\w*|top|adore\\w*|j'aime(?! pas)|formidable|chapeau|felicitations|ravie?s?|efficace\\w*|impeccable\\w*|(?:je|vous|nous|on) (?:le |la |les |vous )?recommande",
    'au top|tres (?:contente?|satisfaite?|sympa|gentil\\w*|rapide|bon|bonne)|nickel|extra|rapidite',
    "faut (?:le )?reconnaitre|au-dela|chaud au coeur|professionnel\\w*|a l'ecoute|facile|pratique|agreable|simple|aimable",
    'reactif|reactive|reactivite|satisfaite?s?|satisfaction|rapide|rapides|bon (?:service|accueil|site|suivi)',
    'bonne (?:experience|banque|communication)|superbes?|fiables?|cinq etoiles|rien a dire|je suis fan',
  ],
};

/** Trouble that is over: praise beside it is meant. */
export const SETTLED: Words = {
  en: [
    'fixed|found|sorted|solved|resolved|refunded|replaced|helped|saved|early|in under|within',
    "(?:payment|money|refund|parcel|order|card|line|power|it|all|everything)(?:'s| is| are| has) (?:now |all )?(?:in|back|sorted|fixed|working|here|landed)(?= ?[.,!;]|$)",
    "no (?:delays?|problems?|issues?|fuss|queue)|can't fault|hand it to|returned|thank you to|thanks to",
  ],
  fr: [
    'reparee?s?|regle\\w*|resolue?s?|retrouvee?s?|remplacee?s?|aidee?s?|sauvee?|en moins de',
    'sans (?:probleme|attendre|souci)|aucun (?:retard|souci|probleme)|rien a redire|faut (?:le )?reconnaitre|merci a',
    'grace a|(?:jamais|rarement)(?: \\w+)? (?:ete )?decue?s?|(?:aucuns?|pas de|sans) (?:soucis?|problemes?|deception)|rien (?:a (?:dire|ajouter|reprocher|signaler)|de (?:casse|abime))',
  ],
};
