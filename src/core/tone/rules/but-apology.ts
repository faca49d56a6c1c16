import { phraseRule } from '../phraseRule';
import { phrase } from '../phrases';
import { SOURCES } from '../sources';

/** "Sorry, but we've refunded you": what follows mends, and takes nothing back. */
const EN_REPAIRED = phrase(
  "(?:we|i|your|it)(?:'ve|'s|'re|'m| have| has| is| are| am) (?:now |already |just |all )*(?:been )?",
  '(?:fixed|refunded|sent|sorted|replac|resolved|on its way|sending|refunding|put|written|booked|arranged|back|here)',
);

/** What follows "but" takes the apology back. */
export const butApology = phraseRule({
  id: 'but-apology',
  topic: 'transparent',
  level: 'warn',
  why: {
    en: 'The “but” takes the apology back: end the apology with a full stop, then explain.',
    fr: 'Le « mais » reprend les excuses : terminez-les par un point, puis expliquez.',
  },
  source: SOURCES.anatomy,
  phrases: {
    en: [`(?:sorry|apologi[sz]e|apologies)(?:,? \\w+){0,6}?,? (?:but|however,?) (?!also\\b)(?!${EN_REPAIRED})\\w+`],
    fr: [
      phrase(
        "(?:desolee?s?|navree?s?|excuses|m'excuse|excusons|pardon)(?: [\\w']+){0,6}?,? ",
        "(?:mais|cependant,?|toutefois,?|neanmoins,?) (?!aussi\\b|egalement\\b|surtout\\b)[\\w']+",
      ),
    ],
  },
  negated: true,
  mends: {
    en: [[/,? (?:but|however,?) \w(?=\w*$)/, newSentence]],
    fr: [[/,? (?:mais|cependant,?|toutefois,?|neanmoins,?) \w(?=[\w']*$)/, newSentence]],
  },
  bad: [
    {
      lang: 'en',
      draft: 'We’re sorry, but the parcel was left where you wanted it.',
      marks: 'sorry, but the',
      fixed: 'We’re sorry. The parcel was left where you wanted it.',
    },
    {
      lang: 'en',
      draft: 'I apologise for the smell but the shop was full.',
      marks: 'apologise for the smell but the',
      fixed: 'I apologise for the smell. The shop was full.',
    },
    {
      lang: 'fr',
      draft: 'Je suis désolée, mais la boutique ferme tôt.',
      marks: 'désolée, mais la',
      fixed: 'Je suis désolée. La boutique ferme tôt.',
    },
  ],
  good: [
    { lang: 'en', draft: 'I’m sorry: the parcel was left in the rain.' },
    { lang: 'fr', draft: 'Je suis désolée. Le colis est resté sous la pluie.' },
  ],
});

/** ", but the" becomes ". The". */
function newSentence(words: string): string {
  return `. ${words.slice(-1).toUpperCase()}`;
}
