import * as v from 'valibot';
import { TimeSchema } from '../../schemas/text';
import { readJournal } from '../../store/journal';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';

/** The journal of a stretch of time, oldest first; all of it where none is named. */
export const journal = defineHandler('journal', {
  schema: v.object({ from: v.exactOptional(TimeSchema), to: v.exactOptional(TimeSchema) }),
  from: 'pages',
  async handle({ from = 0, to = Number.MAX_SAFE_INTEGER }) {
    return { entries: await readJournal(await ledger(), from, to) };
  },
});
