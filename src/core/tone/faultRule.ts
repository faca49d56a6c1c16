import { type NamedFault, replyReading } from './model/replyReading';
import type { Rule } from './rule';

/** A rule that rests on how a sentence reads: everything of a rule but what follows from its fault. */
export interface FaultRule extends Omit<Rule, 'match' | 'languages' | 'level' | 'broad'> {
  fault: NamedFault;
}

/** Makes a rule of a fault that the model finds by the wording as a whole, where no rule knows the words. */
export function faultRule({ fault, ...rule }: FaultRule): Rule {
  return {
    ...rule,
    level: 'warn',
    broad: 'fallback',
    languages: ['en', 'fr'],
    match: (draft) =>
      replyReading(draft)
        .faults.filter((found) => found.fault === fault)
        .map(({ start, end, isGrave }) => ({ start, end, level: isGrave ? 'error' : 'warn' })),
  };
}
