import type { Span } from '../language/span';
import type { DraftContext } from './context';
import { type PhraseHit, phrase } from './phrases';

/** What stands around a phrase decides whom it is said to. All of it is read in the readable form of the draft. */
type Place = Pick<PhraseHit, 'from' | 'to'>;

const SUPPOSED = new RegExp(
  phrase(
    '(?:\\b(?:if|when|whenever|whether|unless|once|in case|should|sorry|sorry that|even if)',
    "|\\b(?:si|quand|lorsque|des que|au cas ou|dans le cas ou|meme si)|\\bs')[ ,]*$",
  ),
);
const OURS = new RegExp(
  phrase(
    '\\b(?:i|we|they|he|she|colleagues?|manager|team|agents?|engineers?|technicians?|department|let (?:me|us))',
    "(?:'ll| will| can| could| may| might| are| am|'m|'re|'ve| have)?(?: (?:now|also|then|just|already|all))?",
    "(?: be)?(?: (?:going|happy|glad|able|asked|told))?(?: to)?(?: help(?: you)?)? $|(?:'ll|will) (?:\\w+ )?(?:and )?$",
  ),
);
const LATER = new RegExp(
  phrase(
    "\\bif (?:you(?:'re| are) (?:still|ever) \\w+|(?:these|those|they) (?:don't|do not) (?:help|work))\\b|",
    "\\bif you(?:'d| would| ever| still)? (?:have|need|experience|notice|see|require|run into|face|encounter)\\b|\\bif ",
    "(?:it|this|that|the (?:issue|problem|error)|nothing|anything|there) (?:[\\w']+ ){0,3}",
    "(?:persists?|continues?|happens?|helps?|works?|comes? back|changes?|is)\\b|\\bif it'?s ",
    '(?:something|anything) else\\b|\\bif [^.!?]{0,60}\\b(?:(?:after|by|within) (?:that|this|then|these|\\d+)|(?:has|have) (?:passed|elapsed))\\b|\\bif (?:we|i) can (?:further|help|be|assist)\\b|\\b(?:for anything else|anything else comes up)\\b|\\bfor ',
    '(?:more|any|further|other|additional) (?:questions?|help|info\\w*|assistance|details)\\b|\\bin the future\\b|\\b',
    '(?:any (?:other|further|more) |any )(?:questions?|concerns?|issues?|queries|assistance|help)\\b|\\b',
    '(?:should you|anytime|at any time|whenever)\\b|\\bif (?:not|so)\\b|\\b(?:(?:does|do|did)n.t|does not|do not) (?:do the trick|solve (?:it|this)|fix (?:it|this))\\b|\\bsi ',
    '(?:vous (?:avez|aviez|rencontrez|constatez)|besoin|necessaire|(?:le |ce )?(?:probleme|cela|souci',
    '|ca) (?:\\w+ )?(?:persiste|continue|se reproduit|revient))|\\b(?:en cas de (?:besoin|question|souci|probleme)',
    '|au besoin|si (?:toutefois|besoin|jamais|malgre)|si [^.!?]{0,40}(?:persist|retabli)\\w*|pour toute?s? (?:autres? )?(?:questions?|demandes?|informations?|precisions?))',
  ),
);

/** What is left over once the answer stands: other questions, more of the same. */
const MORE =
  /\b(?:further|anything else|something else|any(?: \w+)? questions|other questions|more questions|autres? questions?|autre chose)\b/;

/** Up to `length` readable characters before the phrase. */
export function wordsBefore({ readable }: DraftContext, { from }: Place, length = 40): string {
  return readable.text.slice(Math.max(0, from - length), from);
}

/** The phrase with up to `length` readable characters on both sides. */
export function wordsAround({ readable }: DraftContext, { from, to }: Place, length = 30): string {
  return readable.text.slice(Math.max(0, from - length), to + length);
}

/** "If you forgot your password": a case that is only supposed, so nobody is blamed. */
export function isSupposed(draft: DraftContext, hit: Place): boolean {
  return SUPPOSED.test(wordsBefore(draft, hit));
}

/** "We'll contact the courier": we do it ourselves, the customer is asked for nothing. */
export function isOurs(draft: DraftContext, hit: Place): boolean {
  return OURS.test(wordsBefore(draft, hit));
}

/** "If you need anything else, call us": an open door for later, beside the answer. */
export function isForLater(draft: DraftContext, hit: Place): boolean {
  return LATER.test(sentenceAround(draft, hit));
}

/** "DM us if we can further assist": beside an answer, not in the place of one. */
export function isForMore(draft: DraftContext, hit: Place): boolean {
  return MORE.test(sentenceAround(draft, hit));
}

/** "Which lamp is it? We'll see what we can swap": who asks what they must know first cannot say more yet. */
export function asksFirst({ readable: { text } }: DraftContext, { from, to }: Place): boolean {
  if (/see$/.test(text.slice(from, to)) && /^ what (?:we|i) can\b/.test(text.slice(to)))
    return text.slice(0, from).includes('?');
  return /look(?:ing)? into (?:it|this|that|your)/.test(text.slice(from, to)) && DIAGNOSIS.test(text);
}

/** A question about the trouble itself, to be answered in public. */
const DIAGNOSIS =
  /\b(?:which|what|how (?:long|often|many)|when did|where (?:did|does|do)|does (?:it|this|that)|did (?:it|this|that)|are you (?:\w+ing|able)|do you (?:see|get|have))\b[^.!?]{4,}\?/;

/** The sentence that holds the phrase, as a span of the draft. */
export function sentenceSpan(draft: DraftContext, hit: Place): Span {
  const { from, to } = placeOfSentence(draft, hit);
  return draft.readable.original(from, to);
}

/** What else the sentence of the phrase says. */
function sentenceAround(draft: DraftContext, hit: Place): string {
  const { from, to } = placeOfSentence(draft, hit);
  return draft.readable.text.slice(from, hit.from) + draft.readable.text.slice(hit.to, to);
}

function placeOfSentence({ readable }: DraftContext, { from, to }: Place): Place {
  const ends = [...readable.text.slice(0, from).matchAll(END_OF_SENTENCE)];
  const last = ends[ends.length - 1];
  const length = readable.text.slice(to).search(END_OF_SENTENCE);
  return { from: last ? last.index + 1 : 0, to: length < 0 ? readable.text.length : to + length };
}

/** The marks inside an address end nothing. */
const END_OF_SENTENCE = /(?<!https?:\S*)[.!?]|[.!?](?=\s|$)|\n/g;

/** A sentence without the spaces around it and the marks of `stops` at its end. */
export function trimmed({ text }: DraftContext, { start, end }: Span, stops: string): Span {
  const isOver = (at: number) => /\s/.test(text[at] ?? '') || stops.includes(text[at] ?? '');
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from += 1;
  while (to > from && isOver(to - 1)) to -= 1;
  return { start: from, end: to };
}
