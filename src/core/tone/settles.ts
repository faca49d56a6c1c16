import type { DraftContext } from './context';
import { phrase } from './phrases';

/** What the post was about is put right already: there is nothing to come back with. That a thing arrived is only a claim. */
const OVER = new RegExp(
  phrase(
    "\\b(?:(?:the|your|this|that) (?:issue|matter|problem)(?:'s| is| has)?(?: now| already| since)*(?: been)?(?: now)?",
    "|(?:it|this)(?:'s| is| has)(?: now| already| since)*(?: now| already| been)) (?:resolved|solved|fixed|sorted out)\\b",
    "|\\bwe(?:'ve| have) (?:now |already |since |recently )*(?:(?:resolved|solved|fixed) (?:the|your|this|that|it)|sent (?:out )?your (?:refund|replacement|money|bitcoins?|coins?|funds|payment|new \\w+|order|parcel|card))\\b",
    '|\\byour (?:funds|money|refund|payment|coins?|account|card|order|bitcoin) (?:has|have) (?:now |already |since )*(?:been )?',
    '(?:credited|refunded|returned|restored|reinstated|paid)\\b',
  ),
);

/** Whether the reply itself puts things right: somebody of ours acts, at a time that is named, and nobody is in danger any more. */
export function settles({ complaint, credits, readable }: DraftContext): boolean {
  if (complaint.safety) return credits.has('madeSafe');
  if (OVER.test(readable.text)) return true;
  if (!credits.has('namedTime')) return false;
  return credits.has('repair') || credits.has('datedStep');
}
