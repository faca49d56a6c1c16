import * as v from 'valibot';
import type { BulkAction, CaseAction, Protocol } from '../messages';
import { BandSchema } from './hint';
import { PostSchema } from './post';
import { LineSchema, NameSchema, PostIdSchema, TextSchema, TimeSchema } from './text';

const CaseActionSchema: v.GenericSchema<unknown, CaseAction> = v.variant('do', [
  v.object({
    do: v.picklist([
      'track',
      'answered',
      'followedUp',
      'settle',
      'reopen',
      'claim',
      'release',
      'askSatisfaction',
      'split',
    ]),
  }),
  v.object({ do: v.literal('snooze'), until: TimeSchema }),
  v.object({ do: v.literal('join'), into: PostIdSchema }),
  v.object({ do: v.literal('dismiss'), reason: v.exactOptional(LineSchema) }),
  v.object({ do: v.literal('assign'), to: v.pipe(LineSchema, v.trim(), v.minLength(1, 'refusal_to_whom')) }),
  v.object({ do: v.literal('planFollowUp'), dueAt: TimeSchema }),
  v.object({ do: v.literal('satisfaction'), answer: v.picklist(['satisfied', 'unsatisfied']) }),
  v.object({ do: v.literal('note'), text: v.pipe(TextSchema, v.trim(), v.minLength(1, 'refusal_note_first')) }),
  v.object({ do: v.literal('relabel'), complaint: v.exactOptional(v.boolean()), band: v.exactOptional(BandSchema) }),
  v.object({ do: v.literal('undo'), eventId: NameSchema }),
]);

/** What is to be done to which case; `post` names it where it may be unknown to the ledger. */
export const ActOnCaseSchema: v.GenericSchema<unknown, Protocol['actOnCase']['request']> = v.pipe(
  v.object({ id: PostIdSchema, action: CaseActionSchema, post: v.exactOptional(PostSchema) }),
  v.check(({ id, post }) => post === undefined || post.id === id, 'The post is not the one named.'),
);

const BulkActionSchema: v.GenericSchema<unknown, BulkAction> = v.pipe(
  CaseActionSchema,
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const action = dataset.value;
    if (action.do !== 'track' && action.do !== 'undo' && action.do !== 'relabel' && action.do !== 'note') return action;
    addIssue({ message: 'refusal_one_at_a_time' });
    return NEVER;
  }),
);

/** What is to be done to many cases. */
export const ActOnCasesSchema: v.GenericSchema<unknown, Protocol['actOnCases']['request']> = v.object({
  ids: v.pipe(v.array(PostIdSchema), v.minLength(1), v.maxLength(500, 'refusal_too_many_cases')),
  action: BulkActionSchema,
});
