import * as v from 'valibot';
import { CaseEventSchema } from '../../schemas/event';
import { mergeStaged, stageEvents } from '../../store/backup';
import { casesChanged } from '../changes';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';
import { lessonsChanged } from '../lessons';

/** Takes a portion of a backup; with the last one all of them become part of the ledger. */
export const importEvents = defineHandler('importEvents', {
  schema: v.object({
    restore: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/, 'A restore is named by letters and digits.')),
    part: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
    events: v.pipe(v.array(CaseEventSchema), v.maxLength(2000, 'At most 2000 events come at once.')),
    last: v.boolean(),
  }),
  from: 'pages',
  async handle({ restore, part, events, last }, { now }) {
    const db = await ledger();
    await stageEvents(db, restore, part, events);
    if (!last) return { added: 0, cases: 0 };
    const merged = await mergeStaged(db, restore);
    lessonsChanged();
    await casesChanged(now);
    return merged;
  },
});
