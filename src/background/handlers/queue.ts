import * as v from 'valibot';
import { QueueViewSchema, queryEntries } from '../../schemas/query';
import { defineHandler } from '../handler';
import { queuePage } from '../queuePage';

/** `next` of the page before: rank, order and id of its last case, all digits. */
const PlaceSchema = v.pipe(v.string(), v.regex(/^\d{17,45}$/, 'This page is not known.'));

/** A page of one of the board's lists, most pressing first. */
export const queue = defineHandler('queue', {
  schema: v.object({
    ...queryEntries,
    view: QueueViewSchema,
    limit: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500))),
    after: v.exactOptional(PlaceSchema),
  }),
  from: 'pages',
  handle: (request, { now }) => queuePage(request, now),
});
