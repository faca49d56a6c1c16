import { isWithin, type Span } from '../../language/span';
import { trimmed } from '../around';
import type { DraftContext } from '../context';
import { coreOf, isInCore, wordsAt } from '../courtesy';
import { postSaying } from '../example';
import { EN_CUSTOMERS, EN_STAFF } from '../peopleWords';
import { phrase } from '../phrases';
import type { Rule } from '../rule';
import { HELP, serves } from '../serving';
import { SOURCES } from '../sources';

/**
 * A sentence that is for nobody: neither regret nor a step, and what it looks at is others, our people, the rules, what might
 * have been, or how such things are. Its build is what gives it away, so that it is found beside a good reply as well.
 */
export const besideThePoint: Rule = {
  id: 'beside-the-point',
  topic: 'positive',
  level: 'warn',
  broad: 'fallback',
  byBuild: true,
  why: {
    en: 'This sentence looks away from this customer: leave it out, or say what it changes for them.',
    fr: 'Cette phrase regarde ailleurs que ce client\u00a0: retirez-la, ou dites ce qu’elle change pour lui.',
  },
  source: SOURCES.accommodative,
  languages: ['en'],
  match: (draft) => {
    if (draft.complaint.kind !== 'complaint') return [];
    return draft.sentences
      .map((at) => trimmed(draft, at, '.!'))
      .filter((at) => looksAway(draft, at))
      .map((at) => ({ ...at, level: AWAY.test(wordsAt(draft, at)) && isAll(draft) ? 'error' : 'warn' }));
  },
  bad: [
    {
      lang: 'en',
      draft: 'I’m sorry, Ana, a new lamp leaves today. Our packers are on minimum wage.',
      marks: 'Our packers are on minimum wage',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'en',
      draft: 'I’m sorry, Ana, a new lamp leaves today. Had you paid for the better box, it would be whole.',
      marks: 'Had you paid for the better box, it would be whole',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
  ],
  good: [
    {
      lang: 'en',
      draft: 'I’m sorry, Ana, a new lamp leaves today. Nobody should unpack splinters.',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
  ],
};

const PEOPLE = `(?:${EN_CUSTOMERS}|of (?:our|your) \\w+)`;
const STAFF = `(?:he|she|(?:our|the|my) (?:\\w+ )?${EN_STAFF})`;

/** The ways in which such a sentence looks away. */
const AWAY = new RegExp(
  [
    `\\b(?:most|many|some|other|plenty of|lots of|a lot of|thousands of|millions of|hundreds of|the majority of) (?:\\w+ )?${PEOPLE}\\b|\\bothers (?:\\w+ )?(?:manage|cope|wait|pay|do|don't|are|have|seem|find)\\b`,
    phrase(
      `\\b${STAFF} (?:\\w+ )?(?:swears?|insists?|feels?|felt|thinks?|thought|remembers?|recalls?|says?|said|claims?|works?|gets?|tries|means?|meant|deserves?)\\b`,
      `|\\b${STAFF}(?:'s|'re| is| are| was| were| has been| have been| had been| hadn't| hasn't| wasn't| weren't) (?:\\w+ )?(?:on (?:minimum|his|her|their|a)|self-employed|human|people|tired|busy|new|young|old|ill|off|under|doing|trying|only|just|very|really|lovely|good|great|experienced|used to|paid|had|good at|proud)\\b`,
    ),
    "\\b(?:legally|by law|in law|contractually|the law (?:gives|says|allows|requires|is)|no breach|clause|small print|within (?:the|our) (?:window|limits?|terms|timeframe|range|allowance|tolerance|target)|(?:never|not|cannot be|can't be) guaranteed|no guarantees?|consider (?:this|it|the matter|your \\w+) (?:closed|settled|resolved))\\b",
    "\\b(?:had you|if you(?:'d| had| hadn't)|if (?:she|he|they|your \\w+) (?:had|hadn't)|if (?:it|that|things) (?:was|were) (?:so|that|as|really)|would have (?:saved|helped|avoided|prevented|spared)|you'd have (?!had to|been)|wouldn't (?:be|have) (?:having|happened|needed)|if we (?:refunded|gave|paid|did|replaced|let|made|answered|sent|had) (?:\\w+ ){0,2}(?:everyone|everybody|every|all|anyone))\\b",
    "(?:,|\\?) ?(?:you know|surely|after all|as they say|what can (?:we|i) say|will (?:it|you)|isn't it|don't you|wouldn't you|can (?:we|you)|is it|are you|do you)\\W*$|\\bas my \\w+ (?:used to say|says|always said)\\b|\\b(?:let's|let us) (?:face it|be honest|be fair|be real|keep|not|stay|all|agree|remember|move)\\b",
    "^\\W*(?:perhaps|maybe|possibly) (?:she|he|they|you|it's time|an?|another|next|try|consider)\\b",
    "\\bit (?:shows|showed|reads|says|said) (?:up )?(?:as|that|one|delivered|here|on our)\\b|\\bon record that you\\b|\\bwhat (?:were|are|else (?:could|can|should)) we\\b|\\bno say (?:in|over)\\b|\\bwe(?:'d)? rather you\\b|\\b(?:good|worthy|small|family) (?:causes?|business|place|firm|shop|charity) (?:like|so|and)\\b",
    "\\b(?:you're|you are) not (?:our|the) only\\b|\\bstop (?:replying|answering|responding|talking)\\b|\\bthink of it as\\b|\\bwon't change (?:the|that|anything|it)\\b|\\bthat's \\w+ for you\\b|\\bgo easy\\b",
  ].join('|'),
);
/** No person, no particular thing, no time: how such things are. */
const PARTICULAR =
  /\b(?:i|i'm|i've|i'll|i'd|we'd|you'd|would|we|we're|we've|we'll|us|our|ours|my|me|you|you're|you've|you'll|your|yours|he|she|his|her|they|them|their|this|that|that's|these|those|it|it's|its|the|there|there's|here|now|today|tonight|tomorrow|yesterday|again|sorry|thanks?|please|yes|no|one|two|three|four|five|six|seven|eight|nine|ten)\b|\d/;
const STATES =
  /\b(?:is|are|isn't|aren't|get|gets|carry|carries|have|has|need|needs|do|does|don't|doesn't|can|can't|may|will|won't|happens?|takes?|tends?|var(?:y|ies)|comes?|goes|fails?|breaks?|wears?|costs?)\b/;
/** Our own fault, or the customer's side of it, is to the point whoever is named. */
const OWNS =
  /\b(?:wrong|wrongly|rude|too (?:long|many|much|late|few)|failure|failed|fail|unacceptable|good enough|excuse|poor|ridiculous|awful|grim|cruel|shame\w*|ashamed|never should|should(?:n't| not| never)|ought|deserve[sd]? (?:better|an answer|more)|our (?:fault|mistake|doing)|let (?:you|her|him|them) down|goodwill)\b/;
const FEWEST_WORDS = 3;
const FEWEST_GENERAL = 4;

/** Where the rest is courtesy, looking away is all that the reply does. */
function isAll(draft: DraftContext): boolean {
  return !isInCore(draft, coreOf(draft), HELP);
}

function looksAway(draft: DraftContext, at: Span): boolean {
  const words = wordsAt(draft, at);
  if (words.split(/\s+/).length < FEWEST_WORDS || OWNS.test(words)) return false;
  if (isWithin(draft.quoted, at) || serves(draft, at)) return false;
  return AWAY.test(words) || isGeneral(words);
}

/** "Depots get busy": a statement of how such things are, long enough not to be a turn of phrase, and no wish. */
function isGeneral(words: string): boolean {
  if (
    words.split(/\s+/).length < FEWEST_GENERAL ||
    /\?\s*$|^\W*(?:have|enjoy|take|happy|good|what an?|how) /.test(words)
  )
    return false;
  return STATES.test(words) && !PARTICULAR.test(words);
}
