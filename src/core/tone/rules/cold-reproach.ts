import type { Span } from '../../language/span';
import type { DraftContext } from '../context';
import { coreOf, isInCore, wordsAt } from '../courtesy';
import type { CreditId } from '../credits/index';
import { postSaying } from '../example';
import { phrase } from '../phrases';
import type { Hit, Rule } from '../rule';
import { SOURCES } from '../sources';

/** Words about the customer, and not one for them: a reproach, however it is worded. */
export const coldReproach: Rule = {
  id: 'cold-reproach',
  topic: 'positive',
  level: 'error',
  why: {
    en: 'This speaks about the customer and does nothing for them: say what happened and what you will do.',
    fr: 'Cela parle du client sans rien faire pour lui : dites ce qui s’est passé et ce que vous allez faire.',
  },
  source: SOURCES.accommodative,
  languages: 'any',
  byBuild: true,
  match: (draft) => {
    if (draft.complaint.kind !== 'complaint') return [];
    const core = coreOf(draft);
    if (isInCore(draft, core, HELP)) return [];
    const words = core
      .map(({ start, end }) => wordsAt(draft, { start, end }))
      .join(' ')
      .replace(GREETING, '');
    return COURTESY.test(words) || SERVICE.test(words) ? [] : firstReproach(draft, core);
  },
  bad: [
    {
      lang: 'en',
      draft: 'You seem to have a lot of free time.',
      marks: 'You seem to have a lot of free time.',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Vous avez beaucoup de temps libre, on dirait.',
      marks: 'Vous avez beaucoup de temps libre, on dirait.',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
  ],
  alsoFires: ['missing-apology', 'missing-next-step', 'curt', 'bare-defence'],
  good: [
    {
      lang: 'en',
      draft: 'Deliveries take up to ten days in December.',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Bonjour Ana, votre dossier est ouvert.',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
    { lang: 'en', draft: 'You have made our day!', given: { post: postSaying('@northline I love my new lamp', 'en') } },
  ],
};

const HELP: readonly CreditId[] = [
  'apology',
  'owning',
  'empathy',
  'repair',
  'datedStep',
  'privateContact',
  'instruction',
  'followUpPromise',
  'waitAcknowledged',
  'explanation',
  'thanks',
];
/** What even a thin reply says to somebody whom it means to serve. */
const COURTESY = new RegExp(
  phrase(
    '\\b(?:please|kindly|sorry|apolog\\w+|regret\\w*|thanks?|thank you|hi|hello|hey|dear|unfortunately|welcome|bonjour',
    "|bonsoir|merci|veuillez|svp|s'il (?:vous|te) plait|desolee?s?|navree?s?|excus\\w+|pardon|malheureusement",
    '|cordialement|appreciat\\w*|saddened|sympath\\w+|rest assured|understand|remerci\\w+|comprenons|comprends|pensees|deplor\\w+',
    '|soyez assure\\w*|prenons|mettons tout|veill\\w+|efforc\\w+)\\b',
  ),
);
/** The vocabulary of help: a step, a channel, a time, a thing that is looked after. */
const SERVICE = new RegExp(
  phrase(
    '\\b(?:help|support|assist\\w*|dms?|message|contact|e-?mail|website|app|link|https?|settings|restart\\w*|reboot\\w*',
    '|router|update|version|team|colleague|refund\\w*|replac\\w*|order|deliver\\w*|working days|business days|within',
    '|investigat\\w*|look(?:ing)? into|polic(?:y|ies)|terms|system|try|tried|check(?:ed|ing)?|can you|could you|we can',
    "|we will|we'll|aide\\w*|assistance|mps?|contact\\w*|mail|site|lien|redemarr\\w*|parametres|equipes?|collegues?",
    '|rembours\\w*|remplac\\w*|commande|livraison|jours ouvres|sous \\d|verifi\\w*|conditions|systeme|essay\\w*',
    '|pouvez-vous|pourriez-vous|nous allons|nous pouvons)\\b',
  ),
);
const TO_CUSTOMER = /\b(?:you|your|yours|yourself|vous|votre|vos|toi|tu|ton|ta|tes)\b/;

/** By name or not, a greeting serves nobody by itself. */
const GREETING = /^\W*(?:hi|hello|hey|dear|hiya)(?: \w+)?\W+/;

/** The first sentence that speaks to or about the customer, or asks them back. */
function firstReproach(draft: DraftContext, core: readonly Span[]): Hit[] {
  const found = core.find((at) => {
    const sentence = wordsAt(draft, at);
    return TO_CUSTOMER.test(sentence) || sentence.endsWith('?');
  });
  return found ? [{ start: found.start, end: found.end }] : [];
}
