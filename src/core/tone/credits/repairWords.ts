import { phrase } from '../phrases';

/** What somebody does to put things right, by kind of deed. Sources of regular expressions over the readable form. */
const EN_DEEDS = {
  money: [
    'refund(?:ed|ing|s)?|credit(?:ed|ing)?|reimburs(?:e|ed|ing)|waiv(?:e|ed|ing)|compensat\\w+|pay(?:ing)?|paid',
    'cover(?:ing|ed)?|revers(?:e|ed|ing)|transferr?(?:ed|ing)?|(?:giv(?:e|ing)|gave|given) you',
    '(?:put|putting) (?:£|\\$|€) ?\\d+|(?:tak(?:e|ing)|took|taken) (?:\\w+ )?(?:£|\\$|€)?\\d* ?off',
  ],
  goods: [
    'replac(?:e|ed|ing|es)|re-?send(?:ing)?|re-?sent|re-?order(?:ed|ing)?|(?<!in )order(?:ed|ing)?|ship(?:ped|ping|s)?|dispatch(?:ed|ing)?',
    'deliver(?:ed|ing)?|redeliver(?:ed|ing)?|return(?:ed|ing)|exchang(?:e|ed|ing)|collect(?:s|ed|ing)?|pick(?:ed|ing)? (?:it )?up',
    'send(?:ing)?(?= (?:you|a|an|the|out|another|your|someone)\\b)|sent(?= (?:you|a|an|out|your|the|someone)\\b)',
    'drop(?:ping|ped)? (?:it|off|by|a)|bring(?:ing|s)?|held|hold(?:ing)? (?:your|the|a)|reserv(?:e|ed|ing)',
  ],
  mending: [
    'fix(?:ed|ing|es)?|repair(?:ed|ing|s)?|splic(?:e|ed|ing)|restor(?:e|ed|ing)|correct(?:ed|ing)?|remov(?:e|ed|ing)|clear(?:ed|ing)?|clean(?:ed|ing)?',
    're-?open(?:ed|ing)?|unlock(?:ed|ing)?|unblock(?:ed|ing)?|re-?set(?:ting)?|extend(?:ed|ing)?|re-?issu(?:e|ed|ing)',
    'roll(?:ed|ing)? back|patch(?:ed|ing)?|install(?:ed|ing)?|updat(?:ed|ing) your|chang(?:ed|ing)|switch(?:ed|ing)|add(?:ed|ing)',
  ],
  stopping: [
    'cancell?(?:ed|ing)?|pull(?:ed|ing)|withdr(?:aw|ew|awn|awing)|recall(?:ed|ing)?|suspend(?:ed|ing)?|block(?:ed|ing)',
    'clos(?:ed|ing)|stopp?(?:ed|ing)|(?:taken?|taking|took) (?:it |that \\w+ |the \\w+ |them )?(?:down|offline|off sale)|logged (?:everyone|you|all)',
  ],
  arranging: [
    're-?book(?:ed|ing)?|book(?:ed|ing)|arrang(?:e|ed|ing)|issu(?:e|ed|ing)|process(?:ed|ing)? (?:your|the|a)|open(?:ed|ing) (?:an|a|your)',
    'mov(?:e|ed|ing) (?:you|your|it|the)|secur(?:e|ed|ing)|prioriti[sz]\\w+|apply|appl(?:ied|ying)|rais(?:ed|ing) the',
    'set(?:ting)? (?:it |this |that )?(?:up|aside)',
  ],
  finding: [
    'tracing|traced|locat(?:ed|ing)|track(?:ed|ing) (?:it|your|the)|check(?:ed|ing) (?:with|the|your|every|who)',
    'check (?:the|your|every|with)|search(?:ed|ing|es)?',
    'review(?:ed|ing) the|call(?:ed|ing)? (?:the|you)|ask(?:ed|ing) (?:the|our)|told the',
  ],
  meeting: [
    'speak(?:ing)? (?:to|with)|spoke(?:n)? (?:to|with)|talk(?:ed|ing)? (?:to|with)|visit(?:ing)?|com(?:e|es|ing)',
    'meet(?:ing)?|walk(?:s|ing) (?:to|over|down)|on (?:it|its way|their way) (?:now|with)',
  ],
} as const;

const FR_DEEDS = {
  money: [
    'rembours\\w+|recredit\\w+|credit(?:e|er|ons|ee|erai)|regl(?:e|er|ons|erai|ee)|rend(?:s|ons)|paie|payons|deduit|deduis|deduisons|debloqu\\w+',
  ],
  goods: [
    'echang(?:e|er|ee|eons|erai)s?|remplac\\w+|renvo\\w+|reexpedi\\w+|expedi\\w+|livr(?:e|er|ons|era|ee|erons)|recuper\\w+|reprend\\w*|reprenons',
    'envo(?:ie|yons|ye|yer|ie?rai) (?:une?|le|la|votre|vos|un nouveau)|pass(?:e|ons) (?:prendre|chercher)|apport\\w+|command(?:e|ons|ee?)',
    '(?:fais|faisons) (?:livrer|partir|venir|envoyer|reprendre|rappeler|corriger|verifier)',
  ],
  mending: [
    'repar(?:e|er|ons|erai|ee|eront|era)|retabli\\w*|corrig\\w+|reactiv\\w+|reinitialis\\w+|prolong\\w+|retir(?:e|er|ons|ee)s?',
    'ajout(?:e|er|ons|ee)|modifi(?:e|er|ons|ee)|installe\\w*|coupe|ouvert|ouvre|ouvrons|relance|mets en place',
  ],
  stopping: ['annul\\w+|suspend\\w*|bloque(?:r|e)?|arret(?:e|er|ons|ee)|ferm(?:e|ons|ee)|deconnect\\w+'],
  arranging: [
    'reserv(?:e|er|ons|ee)|replanifi\\w+|reprogramm\\w+|organis(?:e|er|ons|ee|erai)|attribu\\w+|prend(?:s|ons)? en charge|pris en charge',
  ],
  finding: [
    "localis\\w+|verifi\\w+|controle\\w*|enquete|fouill\\w+|demand(?:e|er|ons|ee) (?:au|a la|a notre|a l'|aux|que)",
    'rappel(?:e|er|ons|lerai|lons)(?! (?:\\w+ )?(?:que|qu|a nos|a tous|aux))|appell?(?:e|ons|er|erai)|telephon\\w+',
  ],
  meeting: [
    'intervien\\w+|interviendra|passe(?:ra|r)?|vien(?:t|dra|nent)(?! (?:\\w+ )?d(?:e|.))|viens (?:vous|la|le|les)|recois (?:le|la|ce|cette)',
  ],
} as const;

const oneOf = (deeds: Record<string, readonly string[]>) => `(?:${Object.values(deeds).flat().join('|')})`;

/** The deeds of a repair, per language. */
export const DEEDS = { en: oneOf(EN_DEEDS), fr: oneOf(FR_DEEDS) };

/** What is put right, whoever does it: said in any tense it is a repair. */
const EN_MENDED = phrase(
  '(?:sent back|paid (?:back|out)|refunded|returned to (?:you|your)|credited|reimbursed|taken (?:off|down|away|out)|knocked off|wiped|written off',
  '|shut(?: down)?|sealed|stripped|scrubbed|drained|pumped|rewired|rejoined|reconnected|relaid|resurfaced|replaced|swapped|rebooked|restored',
  '|mended|patched|repaired|fixed|repainted|replastered|unlocked|unfrozen|released|freed|lifted|cancell?ed|reversed|stopped|frozen|deleted|erased|corrected',
  '|amended|rewritten|reprinted|redone|reissued|reopened|unblocked|traced|recovered|found|waived|scrapped|dropped|rolled (?:back|out)|pulled|withdrawn',
  '|recalled|switched (?:on|off|back)|turned (?:on|off|back)|put (?:right|aside|back|straight)|set (?:aside|right)|made (?:good|safe)|upgraded|extended|honou?red)',
);
/** What is moved or done for somebody: a repair only while it happens or will. */
const EN_DONE = phrase(
  '(?:brought|driven|flown|carried|walked|moved|delivered|collected|picked up|fetched|sent|posted|couriered|handed|fitted|installed|rebuilt|remade',
  '|cleaned|deep-cleaned|tested|checked (?:by|at|on)|printed|cooked|baked|sewn|welded|tightened|painted|plastered|laid|reserved|booked)',
);
const EN_ADVERB = '(?:now |already |just |also |both |all |fully |safely |\\w+ly )*';

/** English repairs without a doer, whose subject is none of the customer's words. */
export const EN_PASSIVE = phrase(
  '(?<!(?:comments?|feedback|concerns?|message|complaint|case|remarks|details|query|request|points?|views?|can|could|may|might|must|should|would|cannot|to|not|never|n.t) )',
  `(?:(?:is|are|was|were|has been|have been|had been|will be|be|'s|'s been|been|being|gets?|got|getting) ${EN_ADVERB}${EN_MENDED}`,
  `|(?:(?:is|are|'s|'re) being|will be|'ll be|gets?|(?:has|have) been) ${EN_ADVERB}${EN_DONE})`,
);

const EN_US = "i|we|i'm|we're|i've|we've|i'll|we'll|i'd";
const EN_OUR_PEOPLE =
  'team|engineers?|technicians?|drivers?|crew|manager|colleagues?|store|depot|lab|developers|kitchen|station';
const EN_SOMEBODY =
  'technician|engineers?|driver|colleague|courier|manager|crew|specialist|mechanic|inspector|plumber|van|coach|bus';
const FR_OUR_PEOPLE =
  'equipe|technicien(?:ne)?|livreu(?:r|se)|atelier|magasin|agence|depot|responsable|conseill\\w+|coursier|ingenieure?';
const FR_SOMEBODY =
  'techniciens?|technicienne|livreur|coursier|collegue|transporteur|responsable|conseillere?|equipe|depot|car|bus|specialiste|mecanicien';

/** Who does it: somebody of ours, or somebody we sent. */
export const DOERS = {
  en: `(?<!\\b(?:before|until|unless|once|if|so) )(?:${EN_US}|our (?:\\w+ )?(?:${EN_OUR_PEOPLE})|(?:an?|the|another|two) (?:\\w+ )?(?:${EN_SOMEBODY})|maintenance|someone)`,
  fr: phrase(
    `(?:je|j'|nous|on|c'est fait|notre (?:\\w+ )?(?:${FR_OUR_PEOPLE})`,
    `|nos (?:\\w+ )?(?:equipes|techniciens|developpeurs|ingenieurs)|(?:une?|le|la|l'|les|deux`,
    `|des) ?(?:\\w+ )?(?:${FR_SOMEBODY}))`,
  ),
};

/** A deed that is only hoped for or tried is none yet. */
export const NOT_HOPED = {
  en: '(?<!(?:look at|looking at|consider|considering) )(?<!(?:hope|hoping|try|trying|want|aim|aiming|working|looking|unable|able|like|love|happy|strive|best) to )',
  fr: "(?<!(?:cet|cette|ce) )(?<!(?:essayer|essayons|esperons|tenter|tentons|efforcons|possible|mieux) (?:de |d'|pour )?)",
};

/** What may stand between the doer and the deed: nobody who failed to do it, nothing left open. */
export const BETWEEN = {
  en: '(?:(?!sorry no|nobody|no one|never|whatever|something|anything)[^.!?\\n]){0,60}?',
  fr: "(?:(?!personne|jamais|\\bmal\\b|si vous|s'il|invit(?:e|ons) |(?:conseill|recommand|suggere)\\w* |suppos|au serieux|voir ce qu|peut faire|pouvons faire)[^.!?\\n]){0,60}?",
};

/** "Could you send us": the customer is asked, so nobody of ours does it. */
export const ASKED = {
  fr: '(?<!(?:-vous|veuillez|merci de|vouloir|pas a|afin de|pouvez|invitons a|prions de) )',
};

/** Verbs that say, ask, feel or hand on: whoever only does that has put nothing right. */
export const NOT_ONLY_SAID = {
  en: phrase(
    '(?!(?:noted|received|got|read|seen|heard|been|had|passed|forwarded|shared|logged|escalated|tried|said|told|thought|felt',
    '|explained|informed|let|kept|left|lost|put|hurt|cost|spent|sent|missed|caused|disappointed|frustrated|upset|failed|fallen',
    '|forgotten|wanted|needed|broken|reached|invited|requested|advised|reminded|mentioned|stated|spoken|given|taken|taken note',
    '|reported|reviewed|looked|investigated|considered|discussed|understood|appreciated|flagged|raised|recorded|meant|built) )',
  ),
  fr: phrase(
    '(?!(?:remerci|compren|pri(?:e|ons)|invit|souhait|demand|assur|present|rappel|inform|conseill|recommand|sugger|propos|ecout',
    '|enten|lis|lit|croi|sai|dev|doi|di[st]|confirm|av|ai|a|ont|signal|excus|adress|attend|encourag|accord|tien|renouvel|exprim',
    '|pardon|suis|sommes|plai|sign|precis|indiqu|expliqu|repond|contact|recontact|dis|transmet|remet|laiss(?:e|ons)|rejoi|donn',
    '|fai[st]|fais|point|prom|promet|garant|annonc|redi|cach|comp|regrett|reproch|en|y)\\w*\\b)',
  ),
};
