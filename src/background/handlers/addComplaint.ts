import * as v from 'valibot';
import { LineSchema, TextSchema, TimeSchema } from '../../schemas/text';
import { addByHand } from '../addByHand';
import { defineHandler } from '../handler';

/** Takes in a complaint that X's pages did not show us. */
export const addComplaint = defineHandler('addComplaint', {
  schema: v.pipe(
    v.object({
      link: v.exactOptional(LineSchema),
      text: v.exactOptional(TextSchema),
      handle: v.exactOptional(v.pipe(v.string(), v.trim(), v.regex(/^@?\w{1,20}$/, 'refusal_handle'))),
      name: v.exactOptional(LineSchema),
      postedAt: v.exactOptional(TimeSchema),
    }),
    v.check(({ link, text }) => Boolean(link?.trim() || text?.trim()), 'refusal_no_text'),
  ),
  from: 'pages',
  handle: (request, context) => addByHand(request, context),
});
