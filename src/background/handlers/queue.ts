import * as v from 'valibot';
import { QueueViewSchema, queryEntries } from '../../schemas/query';
import { defineHandler } from '../handler';
import { queuePage } from '../queuePage';

/** `next` of the page before: rank, sort key and id of its last case. */
const PlaceSchema = v.pipe(v.string(), v.regex(/^\d:-?\d{1,16}(?:\.\d{1,9})?:\d{1,25}$/, 'This page is not known.'));

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
