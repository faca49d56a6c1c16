import * as v from 'valibot';
import { eventId } from '../../core/cases/eventId';
import { TextSchema } from '../../schemas/text';
import { writeJournal } from '../../store/journal';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';
import { tellChanged } from '../orders';
import { randomBytes } from '../random';
import { currentManager } from '../settings';

/** Writes a statement or a note into the journal by hand. */
export const addToJournal = defineHandler('addToJournal', {
  schema: v.object({
    kind: v.picklist(['statement', 'note']),
    text: v.pipe(TextSchema, v.trim(), v.minLength(1, 'refusal_write_first')),
  }),
  from: 'pages',
  async handle({ kind, text }, { now }) {
    const entry = { id: eventId(now, 2, randomBytes()), at: now, by: await currentManager(), kind, text };
    await writeJournal(await ledger(), entry);
    await tellChanged('watch');
    return entry;
  },
});
