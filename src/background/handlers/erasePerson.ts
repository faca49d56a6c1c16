import * as v from 'valibot';
import { namedEvent } from '../../core/cases/newEvent';
import { HandleSchema } from '../../schemas/text';
import { erasePerson as erase } from '../../store/erase';
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
    const cases = await erase(await ledger(), handle, (caseId) =>
      namedEvent('erased', {}, { ...source, caseId }, caseId),
    );
    lessonsChanged();
    await casesChanged(now);
    return { cases };
  },
});
