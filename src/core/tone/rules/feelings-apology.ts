import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** An apology for the customer's feelings, not for our deed. */
export const feelingsApology = phraseRule({
  id: 'feelings-apology',
  topic: 'transparent',
  level: 'warn',
  why: {
    en: 'This is sorry for the customer’s feelings, not for what we did: name what went wrong on our side.',
    fr: 'Ces excuses portent sur ce que ressent le client : dites plutôt ce qui n’a pas marché chez nous.',
  },
  source: SOURCES.anatomy,
  phrases: {
    en: [
      'regret (?:any|your|the) (?:upset|distress|disappointment|frustration|annoyance|displeasure|dissatisfaction)',
      phrase(
        "(?:sorry|regret|apologi[sz]e) (?:to hear )?(?:that )?you(?:'re| are)? ",
        '(?:feel(?:ing)?|felt|think|thought|see it|(?:took|find|found) (?:it|this|that|our|us',
        '|the (?:service|reply|answer|experience))(?= )|perceived?)(?: (?:that|this) way)?',
      ),
      "(?:sorry|regret) (?:that )?you(?:'re| are| were) (?:offended|upset|angry|unhappy|annoyed)",
      phrase(
        "(?:sorry|regret|apologi[sz]e) (?:that )?you(?:'re| are| were|'ve| have)(?: been)? ",
        "(?:not|n't|less than|so|left|made to) ?(?:entirely |fully |completely )?",
        '(?:happy|satisfied|pleased|impressed|offended|upset|feel\\w*)(?: \\w+){0,3}',
      ),
      '(?:sorry|regret) (?:that )?(?:you|they|he|she) (?:both |all |have |has |had )*(?:felt|feel|found (?:it|this|us|the))(?: \\w+){0,2}',
      '(?:want|wish|like|mean|intend(?:ed)?|meant|wanted) (?:for )?(?:you|anyone|anybody|customers) to feel (?:that|this|like|so)?(?: \\w+){0,3}',
      "(?:sorry|apologi[sz]e|apologies|regret) (?:that )?(?:this|that|it) (?:has |had )?(?:happened|occurred|been the case)|(?:sorry|regret|apologi[sz]e) (?:that )?you(?:'ve| have|'d| had)?(?: had| experienced| been| gone| went| faced| encountered)(?: (?:this|that|an?|such|through|the|these|some)){1,2}(?: \\w+)?",
      '(?:sorry|apologies|apologi[sz]e|regret) for (?:the|your|this|that|any) (?:\\w+ )?(?:scare|confusion|worry|stress|shock|fright|drama|aggro|grief|ordeal|misunderstanding)',
    ],
    fr: [
      'regrett\\w+ (?:votre|tout|toute|cette|ce) (?:contrariete|mecontentement|deception|frustration|insatisfaction|agacement|colere|ressenti)',
      phrase(
        "(?:desolee?s?|navree?s?|regrett\\w+) (?:que |de savoir que |d'apprendre que )",
        "(?:vous (?:le |l')?(?:ayez |avez |ayez pu )?(?:ressent\\w+|pren\\w+|voy\\w+|viv\\w+|percev\\w+|pens\\w+|estim\\w+",
        '|trouv\\w+)|vous ayez (?:pris|ressenti|percu|mal pris))(?: ainsi| comme (?:ca|cela)| mal)?',
      ),
      '(?:desolee?s?|navree?s?) que vous soyez (?:fache|vexe|contrarie|mecontent|en colere|decu|offense)e?',
      '(?:desolee?s?|navree?s?|regrett\\w+) que (?:votre|vos|ta|ton) \\w+ (?:ait|aient|ne (?:soit|vous))(?! (?:(?:ait|ont|soit|a) )?(?:pas |jamais )?(?:ete )?(?:livre|parvenu|arrive|recu|expedie|traite|rembours|prise? en)) (?:ete )?(?:\\w+)',
      phrase(
        "(?:desolee?s?|navree?s?|regrett\\w+) (?:que )?(?:cela|ca|ce|le|la|l') ?(?:\\w+ )?(?:n'ait|ne) (?:pas )?",
        '(?:ete |vous |ait )?(?:\\w+ )?(?:plu|satisf\\w+|convenu|convaincu|repondu|correspond\\w*)',
      ),
    ],
  },
  negated: true,
  // Regret for what it was like is enough where another sentence says whose doing it was.
  when: ({ credits }, { words }) => !(IMPERSONAL.test(words) && credits.has('owning')),
  mends: {
    en: [[/you(?:'re| are)? (?:feel(?:ing)?|felt)(?: (?:that|this) way)?$/, 'we let you down']],
    fr: [
      [
        /que vous (?:le )?(?:ressentez|ressentiez|preniez|prenez|voyez|voyiez)(?: ainsi| comme (?:ca|cela)| mal)?$/,
        'de vous avoir déçu',
      ],
    ],
  },
  bad: [
    {
      lang: 'en',
      draft: 'We are sorry you feel that way.',
      marks: 'sorry you feel that way',
      fixed: 'We are sorry we let you down.',
    },
    {
      lang: 'fr',
      draft: 'Nous sommes navrés que vous le preniez ainsi.',
      marks: 'navrés que vous le preniez ainsi',
      fixed: 'Nous sommes navrés de vous avoir déçu.',
    },
  ],
  good: [
    { lang: 'en', draft: 'I’m sorry we cancelled your class an hour before. How do you feel now?' },
    { lang: 'fr', draft: 'Je suis navrée d’avoir annulé votre cours une heure avant.' },
  ],
});

const IMPERSONAL =
  /\b(?:happened|occurred|been the case|for (?:the|your|this|that|any)|you(?:'ve| have|'d| had)?(?: had| experienced| been| gone| went| faced| encountered)) ?/;
