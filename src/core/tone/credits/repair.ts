import { phrase } from '../phrases';
import { creditFor } from './credit';

import { FRENCH_REPAIR } from './frenchRepair';
import { BETWEEN, DEEDS, DOERS, EN_PASSIVE, NOT_HOPED, NOT_ONLY_SAID } from './repairWords';

/** Concrete repair: somebody does something that can be checked. "Look into it" is none. */
export const repair = creditFor({
  en: [
    // Whatever we have done, unless the verb only speaks, asks or feels.
    `(?:i|we)(?:'ve| have) (?:now |just |already |also )*${NOT_ONLY_SAID.en}\\w+(?:ed|t|n|ght|ut|de) (?:the|your|you|an?|it|them|his|her|that|this|two|\\d+)\\b`,
    `${DOERS.en}(?! (?:should|ought|can't|cannot|couldn't|won't|don't|didn't|never|are unable|unable|not))\\b(?!'t)${BETWEEN.en}\\b${NOT_HOPED.en}${DEEDS.en}`,
    EN_PASSIVE,
    phrase(
      "(?:you(?:'ll| will| can| should)?|your \\w+ will) (?:get|receive|have",
      '|be (?:refunded|credited|reimbursed|rebooked|paid|called|contacted))[^.!?\\n]{0,30}',
      '(?:refund|replacement|money|new|credit|it|back|call|one|refunded|reimbursed|email|seat|answer|choose|choice)',
    ),
    phrase(
      '(?:is|are|was|were|has been|have been|been|will be|now|being) (?:now |already |just |fully )?',
      '(?:refunded|replaced|resent|credited|cancelled|canceled|fixed|repaired|restored|reimbursed|corrected|removed',
      '|reopened|unlocked|reset|waived|reissued|withdrawn|recalled|suspended|blocked|shipped|dispatched|back up|back online',
      '|back on|rebooked|resolved|on its way|on the way|on their way|en route)',
    ),
    phrase(
      '(?:is|are|has been|have been|will be|being) (?:now |already |just |fully |all )?',
      '(?:booked|planned|scheduled|arranged|ordered|ready|valid|accepted|reserved|prepared|made ready|withdrawn|collected',
      '|redelivered|closed since|taken down|off sale|waiting for you|yours)',
    ),
    phrase(
      '(?:two |three |our )?(?:engineers|technicians|drivers|colleagues|crews|plumbers) (?:are|will|have)(?: \\w+){0,2} ',
      '(?:fix|repair|restore|splic|on (?:it|site|their way)|there|replac|work(?:ing)? (?:on|through))\\w*',
    ),
    '(?:comes?|goes?|taken|knocked|is) off your (?:\\w+ )?(?:bill|invoice|account)|on your next (?:bill|invoice)',
    'takes your ticket|your ticket (?:works|is good)|your (?:choice|pick|call)(?=[,:;.!])',
    phrase(
      '(?:a |your |the )?(?:full |immediate )?(?:refund|replacement|new \\w+|money back)(?: \\w+)? ',
      '(?:is|goes|went|left|leaves|arrives|will|tomorrow|today|or|by|within)',
    ),
    'your (?:money back|refund)|refund or|replacement or',
    phrase(
      '(?:arrives?|reaches you|(?:is|gets|be) (?:fitted|installed|delivered|repaired|with you|yours)|lands|leaves|flies',
      '|boards|starts? again|re-?opens|returns|comes? back|back(?: (?:up|on|online|in service))?|ready|delivery|refund',
      '|replacement|repair|engineer|technician|visit) (?:\\w+ ){0,3}(?:today|tonight|tomorrow',
      '|this (?:morning|afternoon|evening|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|by \\w+|at \\d+|before(?! (?:you know|long))|within',
      '|in \\d|now)',
    ),
    phrase(
      '(?:refund|replacement|new \\w+|credit|parcel|order|label|code|ticket|booking|engineer|technician) ',
      '(?:just |already |now )?(?:issued|sent|ordered|booked|shipped|made|dispatched|arranged|found|confirmed|done|placed)',
    ),
    '(?:tap|open|click|press|select|choose|turn|unplug|clear|hold|restart|reinstall|log out|switch) (?:on )?(?:the |your |it |settings|account|menu|cache)',
    '(?:head|go|navigate|scroll) (?:on )?(?:over )?to (?:the |your )?[\'"]?\\w+[\'"]? (?:section|tab|menu|page|screen|settings)',
    "here(?:'s| is| are) (?:our|the|your|a) (?:\\w+ )?(?:answer|statement|link|guide|list|label|form|instructions|steps)",
    "(?:we|i)(?:'ve| have) (?:now |already )?(?:put (?:it|this|things) right|settled|solved)",
    phrase(
      "(?:it|that|this|they|yours|the \\w+|your \\w+)(?:'s| is|'re| are|'ve been| has been) (?:now |all |already )*",
      '(?:cancelled|canceled|frozen|gone|back|done|stopped|off|paused|scrapped|wiped|cleared|lifted|void|reversed|approved',
      '|halted|torn up|dropped|yours)',
    ),
    phrase(
      "(?:i|we)(?:'ve| have) (?:now |just |already )*(?:done (?:it|that|this)|torn|scrapped|frozen|paused|lifted|halted",
      '|written off|approved|taken|found|swapped|kept|set|put|made|got|had)',
    ),
    '(?<!before )(?:we|i) (?!take (?:it|this|that|these|them|the \\w+|your \\w+) (?:\\w+ )?(?:seriously|on board))(?:give|pay|take|put|swap|send|fetch|bring|drive|collect|keep|hold) (?:it|them|you|the|that|this|your|a)|(?:is|are) (?:\\w+,? ){0,4}yours',
    phrase(
      "(?:i|we)(?:'ll| will) (?:\\w+ )?(?:drive|fetch|bring|swap|collect|carry|walk|hand|make|cook|bake|print|sew|paint",
      '|redo|rebuild|retake|keep|hold|put|get you|find you|sort you)',
    ),
    phrase(
      '(?:money|refund|amount|sum|credit|fee|fine|charge|points?|balance|difference) ',
      '(?:went|goes|is going|left|has gone|came|comes|is) (?:back|out|off|today|by|to your)',
    ),
    '(?:is|are) (?:off|away from) (?:the|all|his|her|their) (?:tills?|floor|shift|road|route|rota|sale|shelves|shelf|duty|job)',
    'on (?:his|her|their|my) own (?:van|route|list|desk)|stopped (?:all |serving |selling |using )\\w*',
    phrase(
      "(?:is|are|'s|'re) (?:now |already |just |all )?(?:back|up|live|coming (?:back|home|off|to you)|pulled) ",
      '(?:now|again|up|sale|air|too|today|tonight|tomorrow|this (?:morning|afternoon|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:shelf|shelves|website|menu))',
    ),
    '(?:is|are) being (?:\\w+ ){0,2}?(?:tied|made|baked|built|sewn|packed|printed|cut|driven|drawn|written|flown|cooked|rebuilt|re\\w+ed|sent|brought|moved|paid|put)(?: \\w+)?',
    '(?<!(?:please|your|our|no|any) )(?:decision|refund|replacement|delivery|repair|money) (?:\\w+ )?(?:by|before|on|at) (?:the )?(?:\\d|noon|midday|midnight|end|(?:mon|tues|wednes|thurs|fri|satur|sun)day)',
    "there(?:'s| is) an? (?:taxi|car|room|seat|bed|table|coach|van|driver|engineer|doctor|refund|new \\w+) (?:\\w+ ){0,5}?(?:for you|waiting|booked|ready|on (?:its|the) way|outside|in your name)",
    '(?:\\w+) (?:stops?|streets?|doors?|miles?|blocks?|junctions?|minutes) away|(?:is|are|was|were) back (?:with you|in your|on your|to you)',
  ],
  fr: FRENCH_REPAIR,
});
