import * as v from 'valibot';
import { firstReplyFigures } from '../../core/cases/firstReplies';
import { TimeSchema } from '../../schemas/text';
import { firstRepliesSince } from '../../store/firstReplies';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';
import { effectiveBrand, readSettings } from '../settings';

/** How quick first replies were, to all complaints since a time. */
export const firstReplies = defineHandler('firstReplies', {
  schema: v.object({ from: TimeSchema }),
  from: 'pages',
  async handle({ from }) {
    const [found, settings] = await Promise.all([ledger().then((db) => firstRepliesSince(db, from)), readSettings()]);
    return firstReplyFigures(found, await effectiveBrand(settings));
  },
});
