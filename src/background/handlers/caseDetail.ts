import * as v from 'valibot';
import { queueOrder } from '../../core/cases/queue';
import { PostIdSchema } from '../../schemas/text';
import { readStory } from '../../store/cases';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';
import { effectiveBrand, readSettings } from '../settings';
import { subjectOf } from '../subject';
import { caseView } from '../views';

/** One case with its story. The id may be that of any post in it. */
export const caseDetail = defineHandler('caseDetail', {
  schema: v.object({ id: PostIdSchema }),
  from: 'both',
  async handle({ id }, { now }) {
    const db = await ledger();
    const known = await subjectOf(db, id);
    if (!known) return null;
    const view = await caseView(known, { ledger: db, brand: await effectiveBrand(await readSettings()) });
    const order = queueOrder(known, view.clock, now);
    return { ...view, story: await readStory(db, known.id), ...(order ? { order } : {}) };
  },
});
