import type { Span } from '../language/span';
import type { DraftContext } from './context';
import type { CreditId } from './credits/index';
import { phrase } from './phrases';
import { isCredited } from './serving';

/** English sentences that any reply may open or close with: a greeting, thanks, sympathy and assurances by rote. They answer nothing yet. */
const COURTESY = new RegExp(
  phrase(
    '^\\W*(?:(?:hi|hello|hey|dear|hiya|good (?:morning|afternoon|evening))(?: there| \\w+){0,2}\\W+)?(?:',
    '(?:many )?thank(?:s| you)\\b(?: so much| very much)?(?: (?:for|to) [^.!?]*)?',
    "|(?:(?:we|i)(?:'re| are|'m| am) )?(?:so |very |really |truly )?sorry (?:to (?:hear|see|read|learn)|you feel|(?:for|about) any)[^.!?]*",
    '|(?:we|i) (?:do |can |fully |completely |totally |really )?(?:understand|appreciate|hear|acknowledge|recogni[sz]e|get) (?:your|you|how|that (?:this|it)|the)[^.!?]*(?:frustrat|disappoint|upset|concern|annoy|anger|feel|situation|difficult|inconvenien|patience|feedback|you)\\w*',
    "|(?:your|all|such|these) (?:\\w+ )?(?:concerns?|comments?|feedback|message|remarks|points|complaint|case) (?:has|have|is|are|was|were|will be) [^.!?]*|(?:we|i)(?:'ve| have|'ll| will)? (?:\\w+ )?(?:noted?|pass(?:ed)?|forward(?:ed)?|shared?|log(?:ged)?|record(?:ed)?|raised?|tak(?:e|en)) (?:your|this|it|that|all|these)[^.!?]*",
    "|(?:we|i)(?:'d| would)? (?:like|love|be happy|be glad) to help[^.!?]*|[^.!?]*\\b(?:our (?:number one|top|first|highest|main) (?:priority|concern)|do (?:whatever|all|everything) we can)\\b[^.!?]*",
    '|(?:we )?apologi[sz]e (?:for|about) any[^.!?]*|(?:we|i) (?:value|welcome) (?:your|all|any)[^.!?]*)?\\W*$',
  ),
);

/** What the draft says beside courtesy. Only English courtesy is known; elsewhere every sentence counts. */
export function coreOf(draft: DraftContext): Span[] {
  if (draft.language !== 'en') return [...draft.sentences];
  return draft.sentences.filter((at) => !COURTESY.test(wordsAt(draft, at).trim()));
}

/** The readable words of a stretch of the draft. */
export function wordsAt({ readable, text }: DraftContext, { start, end }: Span): string {
  const plain = readable.text.length === text.length ? readable.text : text.toLowerCase().replace(/’/g, "'");
  return plain.slice(start, end);
}

/** Whether one of these credits stands in what is said beside courtesy. */
export function isInCore(draft: DraftContext, core: readonly Span[], ids: readonly CreditId[]): boolean {
  return core.some((at) => isCredited(draft, at, ids));
}
