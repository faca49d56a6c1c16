import { postSaying } from '../example';
import { attackLevel } from '../gift';
import { EN_STAFF } from '../peopleWords';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

const EN_SURE =
  "(?:i'm|i am|we're|we are|i feel|i remain|we remain) (?:\\w+ )?(?:certain|sure|satisfied|confident|convinced|positive|content|comfortable|assured)";
const EN_THEM = `(?:he|she|they|(?:the|our|your|my) (?:\\w+ )?${EN_STAFF})`;

/** Our own people are vouched for, and the word of the customer is set aside. */
export const takesSides = phraseRule({
  id: 'takes-sides',
  topic: 'transparent',
  level: 'error',
  why: {
    en: 'This vouches for our people instead of hearing the customer: say what you will find out, and by when.',
    fr: 'Cette phrase défend nos équipes au lieu d’écouter le client : dites ce que vous allez vérifier, et pour quand.',
  },
  source: SOURCES.accommodative,
  phrases: {
    en: [
      `${EN_SURE}(?: that)? (?:${EN_THEM}|it|there|no ?(?:one|body)?|nothing|this|that|everything)(?! (?:was|were|is|should|owes?|did) (?:\\w+ )?(?:wrong|rude|unacceptable|not|have|you))(?: [\\w']+){1,6}`,
      `${EN_THEM} (?:only |just |never |certainly |really |surely |probably |didn't |did not |would never |wouldn't )*(?:mean|meant|intend|intended)(?: [\\w']+){1,4}`,
      phrase(
        '(?:no|without(?: any)?) (?:ill |bad |real )?(?:intent|intention|malice|harm|offen[cs]e|disrespect|rudeness)',
        '(?: (?:was|were|is))?(?: \\w+)?',
      ),
      phrase(
        "(?:he|she|they)(?:'s|'re| is| are)(?: (?:usually|normally|always|actually|really|a|one of our|our|very|such a|generally))+ ",
        '(?:lovely|good|great|best|most|experienced|kind|nice|polite|friendly|professional|popular|trained|reliable|honest|careful)(?: \\w+){0,3}',
      ),
      `${EN_THEM} (?:was|were|had been|has been|have been|is|are) (?:only |just |simply |merely )?(?:doing (?:his|her|their) (?:job|best)|following (?:the )?\\w+|under (?:a lot of |great )?pressure|having an? \\w+ day|trying to help)`,
      `${EN_THEM} (?:did everything|did all|followed|acted (?:correctly|properly|appropriately|in (?:line|good faith)|within|as)|did (?:nothing|their job|his job|her job)|knocked|(?:had|has) (?:worked|been) (?:with|for) us)(?: [\\w']+){0,5}`,
      phrase(
        '(?:nothing (?:more )?(?:we|i|our \\w+|anyone|anybody|they|he|she|the \\w+) (?:could|can) (?:have )?(?:do|done)',
        "|(?:could not|couldn't|can't|cannot) (?:possibly )?have (?:been (?:avoided|prevented|foreseen|known|helped)|known|prevented|foreseen))",
      ),
      '(?:existing|underlying|pre-existing|prior|previous) (?:\\w+ )?(?:condition|problem|fault|damage|issue|injury|illness)',
      `(?:our|the) (?:\\w+ )?(?:${EN_STAFF}|people) (?:like|love|try|aim|tend|mean|enjoy|prefer|always|usually)s? (?:to )?\\w+(?: [\\w']+){0,4}`,
      "(?:humou?r|jokes?|banter|sarcasm|tone|irony|wit) (?:doesn't|don't|does not|can|isn't|won't)(?: [\\w']+){1,4}",
      'without (?:a single|one|any) (?:fire|complaint|problem|incident|fault|issue|failure|case|accident|injury|delay|report)(?: \\w+)?|(?:nobody|no ?one|none of (?:our|the) \\w+) else (?:has |had )?(?:complain|report|mention|notic|said|rais)\\w*(?: \\w+){0,3}',
      "(?:can't|cannot|can not|couldn't) (?:possibly |really |always )?be (?:expected to|everywhere|in two places|held|responsible|on hand)(?: [\\w']+){0,5}",
      '(?:accurate|automated|automatic|correct|spotless|in order|green|up and running|all clear|signed (?:it |them |this )?off|faultless|foolproof)(?: and| as)? (?:\\w+ )?(?:at our end|on our (?:end|side)|clean|complete|correct|done)|fully automated(?: \\w+){0,4}|(?:is|are) (?:very |always |perfectly |fully |completely )?(?:accurate|reliable|foolproof)',
      "(?:he|she|they|the \\w+|our \\w+) (?:did nothing wrong(?! and (?:neither|nor) did you)|did not do anything wrong|says? (?:he|she|they|it|that|otherwise|differently)|(?:has|have) (?:a |his |her |their )?(?:different|own) (?:version|account|recollection|memory))(?: [\\w']+){0,5}|heard (?:his|her|their|both) (?:side|version|account)?",
      "(?:it|they|this|that|yours|the \\w+|every \\w+|each \\w+) (?:has |have |had )?(?:passed|cleared|met) (?:every|all|each|our|the|its)(?: \\w+){1,3}|(?:wasn't|isn't|weren't|aren't|not) (?:as|so|quite as|that) (?:innocent|bad|simple|polite|blameless|clear-?cut)(?: \\w+){0,4}",
      "(?:leave|let) it (?:there|at that)|we (?:don't|do not|can't|won't|cannot|will not) (?:comment|discuss|respond|speculate|go into)(?: [\\w']+){0,5}|(?:legal team|lawyers?|solicitors?|insurers?) (?:has|have) (?:advised|asked|told)(?: [\\w']+){0,5}|without (?:admitting|accepting|any admission)(?: [\\w']+){0,4}",
    ],
  },
  negated: true,
  when: ({ complaint }) => complaint.kind === 'complaint',
  // Beside regret and a step of ours it is a false note, no longer a verdict on the customer.
  levelFor: attackLevel,
  bad: [
    {
      lang: 'en',
      draft: 'I’m certain he meant it kindly, Ana.',
      marks: 'I’m certain he meant it kindly',
      given: { post: postSaying('@northline your driver called me names', 'en') },
    },
  ],
  alsoFires: ['missing-next-step', 'curt', 'officialese'],
  good: [
    {
      lang: 'en',
      draft:
        'I’m certain he was wrong to say it, Ana, and I’m sorry. I’ll speak to him at four and write to you tonight.',
      given: { post: postSaying('@northline your driver called me names', 'en') },
    },
  ],
});
