import * as v from 'valibot';
import { NameSchema } from '../../schemas/text';
import { readEvents } from '../../store/backup';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';

const PAGE = 2000;

/** A page of all events, for a backup. */
export const exportEvents = defineHandler('exportEvents', {
  schema: v.object({
    after: v.exactOptional(NameSchema),
    limit: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(PAGE))),
  }),
  from: 'pages',
  handle: async ({ after, limit = PAGE }) => readEvents(await ledger(), limit, after),
});
