import * as v from 'valibot';
import { LineSchema, PostIdSchema, TextSchema } from '../../schemas/text';
import { defineHandler } from '../handler';
import { recordSent } from '../sent';

/** X answered a create-post request. Only its own confirmation answers a complaint. */
export const replySent = defineHandler('replySent', {
  schema: v.object({
    inReplyTo: PostIdSchema,
    text: TextSchema,
    result: v.variant('ok', [
      v.object({ ok: v.literal(true), replyId: PostIdSchema }),
      v.object({ ok: v.literal(false), code: v.exactOptional(v.number()), message: LineSchema }),
    ]),
  }),
  from: 'content',
  handle: (request, { now }) => recordSent(request, now),
});
