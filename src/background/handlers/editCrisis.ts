import * as v from 'valibot';
import { PRACTICES } from '../../core/tone/report';
import { FactsSchema } from '../../schemas/crisis';
import { TextSchema, TimeSchema } from '../../schemas/text';
import { changeCrisis } from '../crisis';
import { defineHandler } from '../handler';
import { tellChanged } from '../orders';
import { currentManager } from '../settings';

/** Changes the facts, the statement, the promised update or a tick of the checklist. */
export const editCrisis = defineHandler('editCrisis', {
  schema: v.object({
    facts: v.exactOptional(FactsSchema),
    statement: v.exactOptional(TextSchema),
    nextUpdateAt: v.exactOptional(TimeSchema),
    tick: v.exactOptional(v.object({ practice: v.picklist(PRACTICES), done: v.boolean() })),
  }),
  from: 'pages',
  async handle({ tick, nextUpdateAt, ...texts }, { now }) {
    const by = await currentManager();
    const mode = await changeCrisis(({ nextUpdateAt: promised, checklist, ...before }) => {
      const update = nextUpdateAt ?? promised;
      const { [tick?.practice ?? 'serious']: _, ...others } = checklist;
      const ticked = tick?.done ? { ...others, [tick.practice]: { by, at: now } } : others;
      return { ...before, ...texts, checklist: tick ? ticked : checklist, ...(update ? { nextUpdateAt: update } : {}) };
    });
    await tellChanged('watch');
    return mode;
  },
});
