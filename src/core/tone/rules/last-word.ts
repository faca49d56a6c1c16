import { postSaying } from '../example';
import { attackLevel } from '../gift';
import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** Has the last word: a rule stated as if it closed the matter, a truism, a lecture on how things work. */
export const lastWord = phraseRule({
  id: 'last-word',
  topic: 'positive',
  level: 'error',
  why: {
    en: 'This only has the last word: say what can be done for the customer, or whom you will ask.',
    fr: 'Cette phrase ne fait qu’avoir le dernier mot : dites ce qui peut être fait, ou à qui vous le demandez.',
  },
  source: SOURCES.accommodative,
  phrases: {
    en: [
      '(?<same>[a-z]{3,}) (?:is|are|means) \\k<same>(?! (?:too|now))',
      phrase(
        '(?:the|that|this|our) (?:\\w+ )?(?:fee|charge|decision|fine|price|policy|rule|refusal|answer|offer|result|outcome|bill|ban|deadline|terms?|position) ',
        '(?:still )?(?:stands?|applies|apply|remains?|holds?|is correct|is right|is what it is)(?=[.!,]|$)',
      ),
      "(?:that's|this is|that is|it's|it is|not)(?: \\w+)? (?:how|what|why|the way) (?:[\\w']+ ){1,4}(?:works?|goes?|happens?|means?|for|about)(?=[.!,]|$| (?:here|but))",
      '(?:one|1|a single) (?:ticket|message|e-?mail|request|complaint|post|question|call) (?:per|at a time|is (?:enough|plenty))(?: \\w+)?',
      phrase(
        '(?<![a-z0-9,] )(?:sending|posting|repeating|emailing|messaging|calling|tagging|shouting|asking|tweeting|chasing|complaining)',
        "(?: [\\w']+){0,5} (?:won't|doesn't|will not|does not|only|actually|just|moves|slows|pushes|delays|puts|makes)(?: [\\w']+){0,4}",
      ),
      "(?:we|i)(?:'ve| have)? (?:nothing (?:further|more|else) to (?:add|say|discuss)|(?:already )?(?:answered|explained|been (?:very )?clear|made (?:it|this|that|ourselves) clear)|said (?:all|what) we)(?: [\\w']+){0,3}",
      '(?:was|were|is|are) (?:clearly |very |perfectly |quite )?(?:visible|displayed|signposted|advertised|announced|communicated|in bold|in writing|on the (?:sign|board|door|wall|notice))(?: \\w+){0,3}',
    ],
  },
  negated: true,
  when: ({ complaint, credits }) => complaint.kind === 'complaint' && !credits.has('owning'),
  levelFor: attackLevel,
  bad: [
    {
      lang: 'en',
      draft: 'The fee stands.',
      marks: 'The fee stands',
      given: { post: postSaying('@northline you charged me for a lamp that came broken', 'en') },
    },
  ],
  alsoFires: ['missing-next-step', 'missing-apology', 'curt', 'bare-defence', 'idle-sentence'],
  good: [
    {
      lang: 'en',
      draft: 'I’m sorry, Ana, that’s not how it should work. The fee is off your bill today.',
      given: { post: postSaying('@northline you charged me for a lamp that came broken', 'en') },
    },
  ],
});
