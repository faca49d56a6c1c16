import type { Span } from '../language/span';
import type { DraftContext } from './context';
import type { CreditId } from './credits/index';

/** The ways out of a trouble. */
const WAYS: readonly CreditId[] = ['repair', 'datedStep', 'privateContact', 'instruction', 'madeSafe'];
/** What makes a sentence worth its room. */
const USEFUL: readonly CreditId[] = [
  ...WAYS,
  'apology',
  'owning',
  'empathy',
  'followUpPromise',
  'waitAcknowledged',
  'signature',
];

/** Whether something in this stretch of the draft is for the customer: regret, a step, a word on their wait. */
export function serves({ credits }: DraftContext, { start, end }: Span): boolean {
  return USEFUL.some((id) => (credits.get(id) ?? []).some((span) => span.start < end && start < span.end));
}
