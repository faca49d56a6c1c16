import * as v from 'valibot';
import { NameSchema, PostIdSchema } from '../../schemas/text';
import { undoMany as undoAll } from '../actMany';
import { defineHandler } from '../handler';

/** Takes back what was done to many cases at once. */
export const undoMany = defineHandler('undoMany', {
  schema: v.object({
    undo: v.pipe(
      v.array(v.object({ caseId: PostIdSchema, eventId: NameSchema })),
      v.maxLength(2000, 'refusal_too_many_undone'),
    ),
  }),
  from: 'pages',
  handle: async ({ undo }, context) => ({ done: await undoAll(undo, context) }),
});
