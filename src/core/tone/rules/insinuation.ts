import { isSupposed } from '../around';
import { postSaying } from '../example';
import { makesAmends } from '../gift';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

const DONE = phrase(
  '(?:press|check|read|save|charge|plug|turn|tighten|lock|store|keep|wash|follow|leave|forget|drop|open|remember|set|install',
  '|switch|close|clean|update|back (?:it|them) up|give|share|tell|show|pay|enter|type|measure|fit|use|try to|put|let|park|wear|arrive)',
);

/** What is hinted at the customer: a question that accuses, a correction of their words, a count of their complaints. */
export const insinuation = phraseRule({
  id: 'insinuation',
  topic: 'positive',
  level: 'error',
  why: {
    en: 'This hints that the customer is wrong or at fault: ask or say it in private, and start with their trouble.',
    fr: 'Cela insinue que le client a tort : dites-le en privé, et commencez par ce qu’il a subi.',
  },
  source: SOURCES.accommodative,
  // Beside regret and a step of ours it is a clumsy word, no longer an attack.
  levelFor: (draft) => (makesAmends(draft) ? 'warn' : 'error'),
  phrases: {
    en: [
      `(?<![a-z0-9,] )did (?:you|anyone|somebody|someone) (?:\\w+ )?${DONE}(?: [\\w']+){0,6}\\?`,
      `(?:why|how) (?:didn't|did|would|wouldn't|don't|do|on earth did) you (?:not )?(?!like|prefer|want)\\w+(?: [\\w']+){0,6}\\?`,
      "(?:(?<![a-z0-9,] )|(?<=(?:but|and|so|well) ))(?:isn't|wasn't|weren't|aren't|didn't) (?:it|that|you|this) (?:\\w+ ){0,5}\\w+\\?",
      phrase(
        '(?:it|that|there|they) (?:was|were) (?:only |just )?(?:an? |the )?(?!(?:us|our|me|my|for|never)\\b)[\\w-]+(?: \\w+)?, not (?:an? |the )?',
        '(?!you|your|how|what|good|the (?:way|service|answer)|a (?:reason|word))[\\w-]+(?: \\w+)?',
      ),
      "you(?:'ve| have) (?:\\w+ )?(?:complained|contacted us|written|called|messaged|posted|returned|claimed|asked for a refund) (?:\\w+ ){0,2}?(?:times?|twice|before|already)",
      '(?:a )?(?:bit|touch|slight|little|tad) (?:of an? )?(?:exaggerat\\w+|dramatic|much|harsh|over the top)',
      '(?:hardly|scarcely|not exactly|far from) an? (?:catastroph\\w+|disaster|emergency|tragedy|crisis|crime|scandal|outrage|ordeal)',
      "(?:so you say|if that's what you want to call it|if you must know|as you put it|your words)(?=[.!,…]|$)",
      'you could(?: also)? have (?:called|asked|rung|phoned|written|told|said|come|mailed|contacted)(?: \\w+){0,4}',
      "others (?:wait|manage|cope|understand|don't|do not|have|pay|are)(?: \\w+){0,4}|those who help themselves",
      'worse things (?:have )?happen\\w*(?: \\w+){0,2}|is this (?:about|still about)(?: \\w+){0,3} again',
      '(?:you|they) (?:signed|paid|asked|opted|applied|booked) for (?:it|this|that)(?=[.!,]|$)|you knew (?!we|that we)(?: ?\\w+){1,4}',
      "(?:there's|there is) no (?:call|need|excuse|reason) for (?:that|this|such|your)(?: \\w+){0,5}|(?:staff|people|colleagues|agents) are (?:people|human)(?: too)?",
    ],
  },
  negated: true,
  when: (draft, hit) => draft.complaint.kind === 'complaint' && !isSupposed(draft, hit),
  bad: [
    {
      lang: 'en',
      draft: 'I’m so sorry, Ana. Did you tighten the screw yourself? A new lamp ships today.',
      marks: 'Did you tighten the screw yourself?',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
  ],
  good: [
    {
      lang: 'en',
      draft: 'I’m so sorry, Ana. Did the courier leave a card? A new lamp ships today.',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'en',
      draft: 'Did you try the red one?',
      given: { post: postSaying('@northline which lamp is best?', 'en') },
    },
  ],
});
