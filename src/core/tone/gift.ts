import type { Span } from '../language/span';
import type { DraftContext } from './context';
import { REGRET } from './replyWords';
import { says } from './said';
import { REGRETS_AND_WAYS } from './serving';

/** Who gives: one of us, or somebody of ours, or the customer who receives. */
const GIVER = new RegExp(
  [
    "\\b(?:i|we|i'm|we're|i've|we've|i'll|we'll|our|my|us|you(?:'ll| will| get))\\b",
    "\\b(?:je|j'\\w*|nous|on|notre|nos|mon|mes|vous (?:recevrez|aurez|serez|etes|passez|attend\\w*))\\b",
    '\\b(?:is|are|be|being|been) (?:\\w+ )?(?:on (?:its|the|their) way|refunded|replaced|fixed|repaired|restored|back)\\b',
    '\\b(?:to|into|onto|at) your (?:card|account|door|home|bank|address)\\b',
    '\\b(?:vers|sur|a|chez|jusqu.a) (?:vous|votre (?:carte|compte|porte|banque|domicile|adresse))\\b',
    '\\b(?:est|sont|sera|seront) (?:\\w+ )?(?:(?:rembours|remplac|repar|retabl|recredit|credit|annul|rendu|vers|echang|offert|livr|efface)\\w*|en route)\\b',
  ].join('|'),
);
/** What turns the same words into a rule, a reproach or a refusal. */
const TAKES = new RegExp(
  [
    "\\b(?:not|never|cannot|no|nor|until|hold|owe|must|reminded|only|unless|policy|rules?|terms)\\b|n't\\b",
    '\\b(?:pas|jamais|aucune?|ni|devait|devez|devaient|seulement|uniquement|conditions?|reglement|agree?e|exclu\\w*|rappelons)\\b',
  ].join('|'),
);

/** Whether some sentence of the draft does or gives something: a repair or a dated step by us, without a refusal beside it. */
export function isGift({ credits, readable }: DraftContext): boolean {
  const wordsAt = ({ start, end }: Span) => readable.text.slice(Math.max(0, start - 20), end + 40);
  const isGiven = (span: Span) => GIVER.test(wordsAt(span)) && !TAKES.test(wordsAt(span));
  const isDated = (span: Span) => !TAKES.test(readable.text.slice(span.start, span.end));
  return (credits.get('repair') ?? []).some(isGiven) || (credits.get('datedStep') ?? []).some(isDated);
}

/** Whether the draft regrets or owns, and does something besides: a clumsy word in it no longer does harm by itself. */
export function makesAmends(draft: DraftContext): boolean {
  const { credits } = draft;
  const regrets = credits.has('apology') || credits.has('owning');
  return regrets && (credits.has('privateContact') || credits.has('followUpPromise') || isGift(draft));
}

/** How a word that attacks weighs: beside regret and a step of ours it is a clumsy one. */
export function attackLevel(draft: DraftContext): 'warn' | 'error' {
  return makesAmends(draft) ? 'warn' : 'error';
}

/** Whether nothing in the draft is for the customer: no word of regret, and nobody of ours does anything. */
export function givesNothing(draft: DraftContext): boolean {
  const { credits, readable } = draft;
  if (REGRETS_AND_WAYS.some((credit) => credits.has(credit)) || isGift(draft)) return false;
  return !says(readable, REGRET);
}
