import type { Span } from '../../language/span';
import type { DraftContext } from '../context';
import type { CreditId } from '../credits/index';
import { postSaying } from '../example';
import { isGift } from '../gift';
import { isPart } from '../part';
import { phrase } from '../phrases';
import type { Rule } from '../rule';
import { SOURCES } from '../sources';

/** Every sentence explains or defends us, and none is for the customer: no regret, no step, no offer, not even a courtesy. */
export const bareDefence: Rule = {
  id: 'bare-defence',
  topic: 'positive',
  level: 'error',
  why: {
    en: 'All of this explains or defends us: nothing in it is for the customer. Start with what they went through and what you do now.',
    fr: 'Tout ceci nous explique ou nous défend, rien n’est pour le client : commencez par ce qu’il a vécu et ce que vous faites.',
  },
  source: SOURCES.accommodative,
  languages: 'any',
  byBuild: true,
  broad: true,
  match: (draft) => {
    const { complaint, credits, readable } = draft;
    if (complaint.kind !== 'complaint' || HELP.some((credit) => credits.has(credit)) || isGift(draft)) return [];
    if (isPart(draft.text)) return [];
    if (!SERVES.test(readable.text)) return statements(draft);
    const serves = !complaint.grave || COMFORTS.test(readable.text);
    return serves ? [] : statements(draft).filter((span) => !asks(draft, span));
  },
  bad: [
    {
      lang: 'en',
      draft: 'Lamps are packed by machine and leave the depot sealed.',
      marks: 'Lamps are packed by machine and leave the depot sealed.',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Les lampes sont emballées par une machine et contrôlées au départ.',
      marks: 'Les lampes sont emballées par une machine et contrôlées au départ.',
      given: { post: postSaying('@northline la lampe est arrivée cassée', 'fr') },
    },
  ],
  alsoFires: ['missing-apology', 'missing-next-step', 'curt'],
  good: [
    {
      lang: 'en',
      draft: 'Lamps are packed by machine, and this one was not packed well. I have sent you another.',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'en',
      draft: 'Could you tell me which lamp it is?',
      given: { post: postSaying('@northline the lamp came broken', 'en') },
    },
    {
      lang: 'fr',
      draft: 'Les lampes sont emballées par une machine.',
      given: { post: postSaying('@northline comment sont emballées vos lampes ?', 'fr') },
    },
  ],
};

const HELP: readonly CreditId[] = [
  'apology',
  'owning',
  'empathy',
  'privateContact',
  'instruction',
  'followUpPromise',
  'waitAcknowledged',
  'thanks',
];
/** Even a thin reply asks, thanks, greets by name or looks for the cause: it means to serve. */
const SERVES = new RegExp(
  [
    '\\b(?:sorry|apolog\\w+|regret\\w*|thanks?|unfortunately|welcome)\\b',
    phrase(
      '\\b(?:please|kindly) (?:\\w+ )?(?:dm|send|call|ring|contact|e-?mail|message|let|share|reply|try|visit|accept|bear|reach|get|write|provide|tell|check|see|clear|restart',
      '|follow|fill|speak|use|go|return|log|stay|keep|wait|allow|ask|give|drop|note|complete|submit|refer|read|head|click|quote|rest|find|come|pop)\\b|\\b(?:media|press) (?:inquir|enquir|office|team)',
    ),
    '\\b(?:can|could|would|will|have|did|do) you\\b|\\blet (?:us|me)\\b|\\b(?:dm|call|contact|visit|try|restart\\w*|clear) ',
    '^(?:hi|hello|hey|dear|bonjour|bonsoir) (?!madame|monsieur|sir|madam)\\w+ ?[,!]|https?:',
    phrase(
      '\\b(?:rest assured|received|everything possible|saddened|sympath\\w+|ticket|seriously|aware|understand|glitch|bug|investigat\\w+|look(?:ing)? into|under way|au serieux|enquete|en cours',
      "|(?:nous|je) (?:vous |t')?(?:en )?remerci(?:e|ons)|comprenons(?= ?[a-z,])|reviendra\\w*|deplor\\w+|tenue? informee?s?|pensees|prenons|veillons|efforc\\w+)\\b",
    ),
    "\\b(?:merci(?! de (?!votre|notre)\\w+(?:er|ir|re)\\b)|veuillez|svp|s'il (?:vous|te) plait|desolee?s?|navree?s?|excus\\w+|pardon|malheureusement)\\b",
    "\\b(?:i|i'm|i'll|i've|je|j'\\w+)\\b|\\b(?:as|peux|pourrais)-tu\\b|\\b(?:soutien|partageons|support)\\b",
    '\\b(?:pouvez|pourriez|avez|voulez)-vous\\b|\\b(?:contactez|ecrivez|appelez|essayez|redemarrez|videz|verifiez)\\b',
  ].join('|'),
);
/** Beside harm, thanks and a greeting serve nobody; regret, an errand, a channel or a search for the cause still mean to. */
const COMFORTS = new RegExp(
  phrase(
    '\\b(?:apolog\\w+|regret\\w*|sorry (?!to (?:see|hear|read)|(?:for|about|if) any)|rest assured|received|everything possible|saddened',
    '|sympath\\w+|seriously|understand|investigat\\w+|look(?:ing)? into|under way|website|please|feel for|heartbreak\\w*|welcome',
    '|desolee?s?|navree?s?|regrett\\w+|deplor\\w+|excus\\w+|pardon|compren(?:ons|ds)|merci|veuillez|remerci(?:e|ons)|pri(?:e|ons)|au serieux|enquete|site|efforc\\w+|mettons tout|p(?:ouv|ourri)ez|echanger|videz|examen|transmi\\w+|transmettons',
    "|(?:hi|hello|hey|dear) (?!there|sir|madam)\\w+,|dm|call|contact|visit|passed|forwarded|noted|i|we'll|we will|https?)\\b",
  ),
);
const FEWEST_WORDS = 4;

/** From the first statement to the last: a greeting or a name at the end says nothing. */
function statements({ sentences, text }: DraftContext) {
  const full = sentences.filter(({ start, end }) => text.slice(start, end).trim().split(/\s+/).length >= FEWEST_WORDS);
  const [first, last] = [full[0], full.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

function asks({ text }: DraftContext, { start, end }: Span): boolean {
  return text.slice(start, end).includes('?');
}
