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
      handle: v.exactOptional(
        v.pipe(v.string(), v.trim(), v.regex(/^@?\w{1,20}$/, 'A handle has letters, digits and _ only.')),
      ),
      name: v.exactOptional(LineSchema),
      postedAt: v.exactOptional(TimeSchema),
    }),
    v.check(({ link, text }) => Boolean(link?.trim() || text?.trim()), 'Give the address of the post or its text.'),
  ),
  from: 'pages',
  handle: (request, context) => addByHand(request, context),
});
