import * as v from 'valibot';
import type { SentReply } from '../messages';
import { LineSchema, PostIdSchema, TextSchema } from './text';

/** A create-post request that X has answered. */
export const SentReplySchema: v.GenericSchema<unknown, SentReply> = v.object({
  inReplyTo: PostIdSchema,
  text: TextSchema,
  result: v.variant('ok', [
    v.object({ ok: v.literal(true), replyId: PostIdSchema }),
    v.object({ ok: v.literal(false), code: v.exactOptional(v.number()), message: LineSchema }),
  ]),
});
