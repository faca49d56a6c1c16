import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Our workload is not the customer's concern. */
export const busyExcuse = phraseRule({
  id: 'busy-excuse',
  topic: 'positive',
  level: 'warn',
  why: {
    en: 'Our workload explains nothing to someone who waits: give a time instead.',
    fr: 'Notre charge de travail n’aide pas celui qui attend : donnez plutôt une heure.',
  },
  source: SOURCES.repair,
  phrases: {
    en: [
      'we (?:get|receive|handle|have|see|field) (?:hundreds|thousands|dozens|\\d+|so many|a lot) (?:of )?(?:messages|calls|orders|emails|tweets|requests|parcels)(?: \\w+ \\w+)?',
      '(?:other|many|lots of|plenty of) (?:customers|passengers|people|guests|users|members) (?:are|have been) (?:also )?(?:waiting|affected|in the queue)(?: too)?',
      phrase(
        '(?:high|higher|large|heavy|unusual\\w*|exceptional\\w*|unprecedented|increased|extreme\\w*)(?: \\w+)? ',
        '(?:(?:volumes?|demand|call)(?: of \\w+)?|(?:numbers?|amounts?) of (?:calls|requests|messages|e-?mails|orders',
        '|contacts|enquiries|inquiries|tickets))',
      ),
      "we(?:'re| are) (?:\\w+ )?(?:busy|swamped|overwhelmed|short[- ]staffed|understaffed|inundated|snowed under)",
      '(?:staff|staffing) shortages?|busy (?:period|season|time)',
      '(?:lots|thousands|hundreds) of (?:messages|requests|emails|tickets|calls)',
      phrase(
        '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|evenings?|weekends?|december|christmas|summer|peak|nights?|mornings?',
        '|carriers?|couriers?|lines|it|things) (?:\\w+ )?(?:is|are|gets?|was|were|can be|tends? to be) (?:\\w+ )?',
        '(?:popular|busy|hectic|manic|mad|crazy|stretched|our busiest)',
      ),
      phrase(
        '(?:we )?(?:were|was|are|is|being) (?:\\w+ )?(?:short (?:of|on|staffed)|down to|a \\w+ short|one \\w+ short',
        "|missing \\w+ (?:staff|colleagues))(?: [\\w']+){0,3}",
      ),
      'which is why (?:our |we |the |all |\\w+ )(?:\\w+ )?',
      'we (?:do )?(?:get|receive|handle) (?:a lot of|so many|many|too many|plenty of) \\w+(?: \\w+)?',
      '(?:as a result of|due to|because of) (?:sickness|illness|absences?|holidays|staffing|the weather|demand)',
      phrase(
        '(?:volumes?|demand|numbers|requests|calls|queues|levels) (?:have been|has been|are|is|were|was|remain) (?:\\w+ )?',
        '(?:unprecedented|high|higher|huge|heavy|exceptional|record|very high)(?: \\w+)?',
      ),
      phrase(
        '(?:(?:only|just|still) )?(?:in|on) (?:his|her|their) (?:first|second|third|1st|2nd|3rd) (?:day|week|month|shift)',
        '|(?:new starter|new (?:to the (?:job|role|team))|(?:a|the|our) (?:trainee|temp|apprentice))(?: \\w+)?|(?:was|were|is|are|been) off sick',
      ),
      '(?:the |our |half (?:of )?(?:the |our )?|most of (?:the |our )?)(?:\\w+ )?(?:team|office|staff|colleagues|desk|crew) (?:is|are|was|were) (?:\\w+ ){0,2}(?:lunch|holiday|leave|away|off|out|on (?:a )?break|training|meeting)',
      "(?:it's|it is|it was|with it being|this being|given) (?:a |the )?(?:weekend|bank holiday|sunday|saturday|monday|friday|rush hour|half term|festive season)",
      '(?:only|just) (?:one|two|three|four|a handful|a few) of us(?: here| on| today| tonight)?|only so many (?:hands|people|hours)',
    ],
    fr: [
      '(?:traversons|connaissons|vivons|sommes dans) (?:actuellement )?une (?:periode|semaine|phase) (?:tres |particulierement )?\\w+',
      "(?:recevons|traitons|gerons) (?:\\d+|des centaines|des milliers|plusieurs|enormement|beaucoup)(?: de| d')? ?\\w+(?: \\w+ \\w+)?",
      "d'autres (?:clients|voyageurs|usagers|personnes|abonnes|adherents) (?:attendent|patientent|sont)(?: \\w+)?",
      phrase(
        '(?:grand|fort|important|tres grand|nombre important|forte|volume important|afflux|gros)',
        "(?: nombre| volume| afflux| affluence)? (?:de|d') ?(?:demandes|appels|messages|sollicitations|commandes)",
      ),
      'forte (?:affluence|activite|demande)',
      '(?:nous sommes|on est) (?:\\w+ )?(?:debordes?|submerges?|en sous-effectif|surcharges?)',
      'manque de (?:personnel|effectif)|(?:des milliers|des centaines|beaucoup) de (?:messages|demandes)',
      "c'est (?:toujours |un peu |souvent )?(?:le rush|la folie|la cohue|le coup de feu|la course)|periode (?:chargee|tendue)|surcroit d'activite",
      'il faut (?:dire|savoir|comprendre|bien voir|reconnaitre) que(?: \\w+){0,4}',
      "pic (?:de|d')(?: ?\\w+)?(?: inedit| exceptionnel)?",
      '(?:en )?(?:sous-effectif|effectif reduit|personnel absent|absences?)',
      phrase(
        '(?:le |les )?(?:samedi|dimanche|vendredi|soir|week-end|decembre|fetes|soldes|vacances|rentree)s? (?:\\w+ )?',
        '(?:est|sont|reste\\w*) (?:toujours |tres |une periode )?(?:charge|complique|tendu|intense|delicat|particuli)\\w*',
      ),
      '(?:attend|attendons|attendent) (?:une? |la |les |des )?(?:piece|livraison|retour|accord|feu vert|validation|reponse)\\w*',
      "(?:on|nous) (?:a|avons) (?:eu |recu |connu )?(?:enormement|beaucoup|tellement|tant|trop|plein|un tas|une foule|enorme) (?:de|d')(?: ?[\\w']+){1,3}",
      'demande (?:\\w+ ){0,2}?(?:etait|est|a ete|fut) (?:tout a fait |tres |vraiment )?(?:exceptionnel|fort|record|inattendu|considerable|enorme|importante?)\\w*(?: \\w+){0,3}',
      'en pleine? (?:saison|rush|inventaire|demenagement|travaux|soldes|ete|periode|migration|reorganisation|rentree)(?: \\w+){0,3}|(?:on|nous) (?:tourne|tournons|fonctionne|fonctionnons|travaille|travaillons) (?:a|en|avec) (?:\\w+ ){0,2}(?:effectif|equipe|personnel|monde)\\w*(?: \\w+){0,2}',
      phrase(
        "(?:vu|avec|compte tenu d[ue]|etant donne|en raison d[ue]|face a) ?(?:l'|le |la |les |ces |cette |ce )?(?:nombre|volume|afflux|affluence|contexte|conditions|orages?|froid|chaleur|neige|greves?|vacances|rentree",
        "|fetes|soldes|demenagement|reorganisation|travaux|crise|tempete|pluies?|canicule|gel|circulation|meteo|intemperies|jours feries)(?:[^.!?,;]{0,30}),? (?:c'|ce |il |on |nous |les |le |la |tout|forcement)(?:[\\w']+ ?){1,5}",
      ),
      "(?:c'est|c'etait|cela etait|etait|est|restait) (?:un peu |malheureusement |helas |quasi(?:ment)? |presque |donc |assez )*(?:inevitable|imprevisible|previsible|fatal|de la force majeure|un cas de force majeure|impossible a (?:prevoir|eviter|anticiper))",
      phrase(
        '(?:il faut |faut |essayez de |tachez de )?(?:aussi |bien |un peu |vous |se )*(?:mettre|mettez-vous|mets-toi) a (?:notre|leur|sa) place|soyez (?:un peu |aussi )?(?:indulgent|comprehensi|tolerant|raisonnable)\\w*',
        "|(?:un peu|davantage) d'indulgence|ne nous en (?:tenez|veuillez) pas|(?:on|nous|ils|elles) (?:fait|faisons|font) (?:deja )?(?:ce qu'(?:on|ils|elles) (?:peut|peuvent)|ce que nous pouvons|avec les moyens)",
        "|vous (?:l')?(?:imaginez|comprendrez|concevrez|conviendrez|comprenez|devinez|voyez)(?: bien)?(?= ?[.,!]|$| que)|vous vous (?:en )?doutez(?: bien)?|restent (?:des )?humains?|(?:nos|les) \\w+ font [^.!?]{0,20}\\d+ [^.!?]{0,30}(?:par (?:jour|heure|mois|semaine|an)|chaque jour)",
      ),
      "ca n'a pas ete simple pour (?:nous|l[ae]s? \\w+|nos \\w+)|(?:nos|les) (?:equipes|agents|livreurs|conseillers|techniciens|conducteurs|vendeurs) (?:sont|restent|ont) (?:\\w+ )?(?:fatigu|epuis|eprouv|sous pression|soumis|sollicit|surcharg|debord)\\w*",
      'ne maitris\\w+ pas(?: \\w+){0,2}',
    ],
  },
  bad: [
    { lang: 'en', draft: 'We are very busy this week.', marks: 'We are very busy' },
    { lang: 'fr', draft: 'Nous sommes débordés cette semaine.', marks: 'Nous sommes débordés' },
  ],
  good: [
    { lang: 'en', draft: 'I answer you today, before six.' },
    { lang: 'fr', draft: 'Je vous réponds aujourd’hui, avant 18 h.' },
  ],
});
