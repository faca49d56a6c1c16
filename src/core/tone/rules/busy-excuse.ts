import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Our workload is not the customer's concern. */
export const busyExcuse = phraseRule({
  id: 'busy-excuse',
  topic: 'prompt',
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
