import { overlaps, type Span } from '../../language/span';
import type { DraftContext } from '../context';
import { postSaying } from '../example';
import { phrase } from '../phrases';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** Safety first. */
export const noSafetyInstruction: Rule = {
  id: 'no-safety-instruction',
  topic: 'solution',
  level: 'warn',
  absence: true,
  why: {
    en: 'Someone may be hurt: say first what to do to stay safe.',
    fr: 'Quelqu’un est peut-être en danger : dites d’abord quoi faire pour rester en sécurité.',
  },
  source: SOURCES.crisis,
  languages: 'any',
  match: ({ complaint, credits }) =>
    complaint.safety && !credits.has('instruction') && !credits.has('madeSafe')
      ? [{ ...inItsPlace(credits), ...(GOES_ON.test(complaint.words) && { level: 'error' as const }) }]
      : [],
  bad: [
    {
      lang: 'en',
      draft: 'I’m so sorry, Ana. I’m calling you now and will stay with you until it is settled.',
      marks: '',
      given: { post: postSaying('@northline your heater burned my hand', 'en') },
    },
    {
      lang: 'fr',
      draft:
        'Je suis désolée, Ana. Je vous appelle tout de suite et je reste avec vous jusqu’à ce que tout soit réglé.',
      marks: '',
      given: { post: postSaying('@northline votre radiateur m’a brûlé la main', 'fr') },
    },
  ],
  good: [
    {
      lang: 'en',
      draft: 'Switch it off at the wall, Ana.',
      given: { post: postSaying('@northline your heater burned my hand', 'en') },
    },
    {
      lang: 'fr',
      draft: 'La chambre est fermée depuis midi, Ana, et une autre vous attend.',
      given: { post: postSaying('@northline il y a de la fumée dans ma chambre', 'fr') },
    },
  ],
};

/** The goods that stand where the instruction should; nothing where the reply only turns to the customer. */
function inItsPlace(credits: DraftContext['credits']): Span {
  const contacts = [...(credits.get('privateContact') ?? []), ...(credits.get('followUpPromise') ?? [])];
  const goods = (credits.get('repair') ?? []).find((repair) => !contacts.some((contact) => overlaps(contact, repair)));
  return goods ? { start: goods.start, end: goods.end } : { start: 0, end: 0 };
}

/** Gas, fumes, current: the danger goes on while the reply is read. */
const GOES_ON = new RegExp(
  phrase(
    '\\b(?:(?:odeur|sent|sentait|senti|fuite) (?:de |du |le |la |un peu le )*(?:gaz|brule|plastique brule|cable)|monoxyde|etincelles?|disjonct\\w+|court-circuit|denudes?',
    '|(?:smell|smells|smelt|leak|leaks|leaking) (?:of |like )?(?:gas|burning|smoke)|gas (?:smell|leak)|carbon monoxide|sparks|sparking|live wires?|bare wires?)\\b',
  ),
);
