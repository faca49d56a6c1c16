import * as v from 'valibot';
import { TextSchema } from '../../schemas/text';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';
import { currentManager } from '../settings';
import { switchCrisis } from '../switchCrisis';

/** Begins or ends crisis mode. Ending it asks for a closing note; both stand in the journal. */
export const setCrisisMode = defineHandler('setCrisisMode', {
  schema: v.pipe(
    v.object({ on: v.boolean(), note: v.exactOptional(v.pipe(TextSchema, v.trim())) }),
    v.check(({ on, note }) => on || !!note, 'refusal_closing_note'),
  ),
  from: 'pages',
  async handle({ on, note = '' }, { now }) {
    return switchCrisis(await ledger(), { on, note, by: await currentManager(), now });
  },
});
