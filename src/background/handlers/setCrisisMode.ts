import * as v from 'valibot';
import { eventId } from '../../core/cases/eventId';
import { TextSchema } from '../../schemas/text';
import { writeJournal } from '../../store/journal';
import { casesChanged } from '../changes';
import { changeCrisis } from '../crisis';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';
import { tellChanged } from '../orders';
import { randomBytes } from '../random';
import { currentManager } from '../settings';

/** Begins or ends crisis mode. Ending it asks for a closing note; both stand in the journal. */
export const setCrisisMode = defineHandler('setCrisisMode', {
  schema: v.pipe(
    v.object({ on: v.boolean(), note: v.exactOptional(v.pipe(TextSchema, v.trim())) }),
    v.check(({ on, note }) => on || !!note, 'Write a closing note first: what happened and what was learnt.'),
  ),
  from: 'pages',
  async handle({ on, note = '' }, { now }) {
    const by = await currentManager();
    let changed = false;
    const mode = await changeCrisis((before) => {
      changed = before.on !== on;
      if (!changed) return before;
      const { nextUpdateAt: _, ...rest } = before;
      return { ...rest, on, since: now, by, ...(on ? { checklist: {} } : {}) };
    });
    if (!changed) return mode;
    const head = { id: eventId(now, 1, randomBytes()), at: now, by };
    await writeJournal(await ledger(), { ...head, kind: 'mode', on, note });
    await Promise.all([tellChanged('watch'), casesChanged(now)]);
    return mode;
  },
});
