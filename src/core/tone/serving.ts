import { overlaps, type Span } from '../language/span';
import type { DraftContext } from './context';
import type { CreditId } from './credits/index';

/** What takes the trouble seriously, by itself. */
const REGRETS: readonly CreditId[] = ['apology', 'owning', 'empathy'];
/** Regret, and the ways out of a trouble. */
export const REGRETS_AND_WAYS: readonly CreditId[] = [
  ...REGRETS,
  'repair',
  'datedStep',
  'privateContact',
  'instruction',
  'madeSafe',
];
/** What is for the customer: regret, a way out, that we stay, a word on their wait. */
export const HELP: readonly CreditId[] = [...REGRETS_AND_WAYS, 'followUpPromise', 'waitAcknowledged'];
/** What makes a sentence worth its room. */
const USEFUL: readonly CreditId[] = [...HELP, 'signature'];

/** Whether one of these credits stands, at least in part, in this stretch of the draft. */
export function isCredited({ credits }: DraftContext, span: Span, ids: readonly CreditId[]): boolean {
  return ids.some((id) => (credits.get(id) ?? []).some((found) => overlaps(found, span)));
}

/** Whether something in this stretch of the draft is for the customer: regret, a step, a word on their wait. */
export function serves(draft: DraftContext, span: Span): boolean {
  return isCredited(draft, span, USEFUL);
}
