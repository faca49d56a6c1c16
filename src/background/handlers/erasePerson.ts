import * as v from 'valibot';
import { namedEvent } from '../../core/cases/newEvent';
import { HandleSchema } from '../../schemas/text';
import { erasePerson as erase } from '../../store/erase';
import { forgetInJournal } from '../../store/forgetInJournal';
import { postsOf } from '../../store/postsOf';
import { casesChanged } from '../changes';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';
import { lessonsChanged } from '../lessons';
import { MACHINE } from '../self';

/** Erases a person: their words and name leave the ledger, anonymous counts stay. */
export const erasePerson = defineHandler('erasePerson', {
  schema: v.object({ handle: HandleSchema }),
  from: 'pages',
  async handle({ handle }, { now }) {
    const source = { at: now, by: MACHINE };
    const db = await ledger();
    const theirs = await postsOf(db, handle);
    const cases = await erase(db, handle, (caseId) => namedEvent('erased', {}, { ...source, caseId }, caseId));
    await forgetInJournal(db, handle, (id) => theirs.has(id));
    lessonsChanged();
    await casesChanged(now);
    return { cases };
  },
});
