import * as v from 'valibot';
import { NameSchema } from '../../schemas/text';
import { defineHandler } from '../handler';
import { countOutcome } from '../ruleCounts';

const RulesSchema = v.pipe(v.array(NameSchema), v.maxLength(200, 'A draft has at most 200 findings.'));

/** A reply was posted: what the tone check had said about it, and what was done about that. */
export const ruleOutcome = defineHandler('ruleOutcome', {
  schema: v.object({ shown: RulesSchema, fixed: RulesSchema, sent: RulesSchema, muted: RulesSchema }),
  from: 'content',
  async handle(outcome) {
    await countOutcome(outcome);
    return null;
  },
});
