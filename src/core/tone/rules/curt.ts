import { postSaying } from '../example';
import { isPart } from '../part';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** Too short, or too cold, to show that anybody read. Beside harm, such coldness hurts. */
export const curt: Rule = {
  id: 'curt',
  topic: 'positive',
  level: 'warn',
  why: {
    en: 'So few words read as “next, please”: one sentence about the customer’s trouble is enough.',
    fr: 'Si peu de mots se lisent comme « au suivant » : une phrase sur le problème du client suffit.',
  },
  source: SOURCES.recovery,
  languages: 'any',
  match: ({ tokens, text, readable, complaint, credits }) => {
    const words = tokens.filter(({ kind }) => kind === 'word').length;
    const isCold = WARM.every((credit) => !credits.has(credit));
    const most =
      complaint.kind === 'complaint'
        ? FEW
        : complaint.kind === 'unknown'
          ? VERY_FEW
          : complaint.kind === 'question'
            ? 1
            : 0;
    const level =
      complaint.kind === 'unknown' ? 'hint' : complaint.grave && !COURTESY.test(readable.text) ? 'error' : 'warn';
    return words <= most && isCold && !isPart(text) ? [{ start: 0, end: text.length, level }] : [];
  },
  bad: [
    { lang: 'en', draft: 'Noted.', marks: 'Noted.' },
    { lang: 'fr', draft: 'Bien noté.', marks: 'Bien noté.' },
  ],
  good: [
    { lang: 'en', draft: 'Noted: your seat was double-booked. I am calling the station.' },
    { lang: 'fr', draft: 'Merci !', given: { post: postSaying('@northline bravo pour la lampe', 'fr') } },
  ],
};

/** With a kind word it is only short. */
const COURTESY =
  /\b(?:please|kindly|sorry|apolog\w+|thanks?|thank you|hi|hello|dear|merci|veuillez|svp|s'il (?:vous|te) plait|desolee?s?|navree?s?|bonjour)\b/;
const FEW = 10;
const VERY_FEW = 2;
const WARM = ['apology', 'owning', 'empathy', 'privateContact', 'followUpPromise', 'namedTime', 'instruction'] as const;
