import * as v from 'valibot';
import { NameSchema } from '../../schemas/text';
import { forgetCorrections as forgetThem } from '../../store/corrections';
import { casesChanged } from '../changes';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';
import { lessonsChanged } from '../lessons';

/** Hints stop learning from these corrections, or learn from them again. The corrected posts stay corrected. */
export const forgetCorrections = defineHandler('forgetCorrections', {
  schema: v.object({
    ids: v.pipe(v.array(NameSchema), v.maxLength(300, 'At most 300 corrections are kept.')),
    forget: v.boolean(),
  }),
  from: 'pages',
  async handle({ ids, forget }, { now }) {
    await forgetThem(await ledger(), ids, forget);
    lessonsChanged();
    await casesChanged(now);
    return null;
  },
});
