import * as v from 'valibot';
import { LineSchema, PostIdSchema } from '../../schemas/text';
import { defineHandler } from '../handler';
import { offersFor } from '../offers';

/** Templates for a complaint, the best fit first. */
export const suggestTemplates = defineHandler('suggestTemplates', {
  schema: v.object({
    postId: v.exactOptional(PostIdSchema),
    query: v.exactOptional(LineSchema),
    limit: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200))),
  }),
  from: 'both',
  handle: (request, { now }) => offersFor(request, now),
});
