import * as v from 'valibot';
import { JournalEntrySchema } from '../../schemas/journal';
import { writeJournal } from '../../store/journal';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';
import { tellChanged } from '../orders';

/** Takes the journal of a backup in. An entry that is there already is written over by the same one. */
export const importJournal = defineHandler('importJournal', {
  schema: v.object({
    entries: v.pipe(v.array(JournalEntrySchema), v.maxLength(2000, 'At most 2000 entries at once.')),
  }),
  from: 'pages',
  async handle({ entries }) {
    const db = await ledger();
    for (const entry of entries) await writeJournal(db, entry);
    await tellChanged('watch');
    return { entries: entries.length };
  },
});
