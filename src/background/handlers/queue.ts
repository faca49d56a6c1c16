import * as v from 'valibot';
import { LineSchema } from '../../schemas/text';
import { defineHandler } from '../handler';
import { queuePage } from '../queuePage';

/** A page of one of the board's lists, most pressing first. */
export const queue = defineHandler('queue', {
  schema: v.object({
    view: v.picklist(['unanswered', 'followUps', 'waiting', 'settled']),
    limit: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500))),
    after: v.exactOptional(LineSchema),
  }),
  from: 'pages',
  handle: (request, { now }) => queuePage(request, now),
});
