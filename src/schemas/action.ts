import * as v from 'valibot';
import type { CaseAction, Protocol } from '../messages';
import { BandSchema } from './hint';
import { PostSchema } from './post';
import { LineSchema, NameSchema, PostIdSchema, TextSchema, TimeSchema } from './text';

const CaseActionSchema: v.GenericSchema<unknown, CaseAction> = v.variant('do', [
  v.object({ do: v.picklist(['track', 'answered', 'followedUp', 'settle', 'reopen', 'claim', 'release']) }),
  v.object({ do: v.literal('dismiss'), reason: v.exactOptional(LineSchema) }),
  v.object({ do: v.literal('assign'), to: v.pipe(LineSchema, v.trim(), v.minLength(1, 'Say to whom.')) }),
  v.object({ do: v.literal('planFollowUp'), dueAt: TimeSchema }),
  v.object({ do: v.literal('satisfaction'), answer: v.picklist(['satisfied', 'unsatisfied']) }),
  v.object({ do: v.literal('note'), text: v.pipe(TextSchema, v.trim(), v.minLength(1, 'Write the note first.')) }),
  v.object({ do: v.literal('relabel'), complaint: v.exactOptional(v.boolean()), band: v.exactOptional(BandSchema) }),
  v.object({ do: v.literal('undo'), eventId: NameSchema }),
]);

/** What is to be done to which case; `post` names it where it may be unknown to the ledger. */
export const ActOnCaseSchema: v.GenericSchema<unknown, Protocol['actOnCase']['request']> = v.pipe(
  v.object({ id: PostIdSchema, action: CaseActionSchema, post: v.exactOptional(PostSchema) }),
  v.check(({ id, post }) => post === undefined || post.id === id, 'The post is not the one named.'),
);
