import * as v from 'valibot';
import { NameSchema } from '../../schemas/text';
import { changeTemplateUse } from '../../store/templates';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';

/** Marks a template, built-in or own, as one to be offered before others that fit as well; or takes the mark off. */
export const favouriteTemplate = defineHandler('favouriteTemplate', {
  schema: v.object({
    id: v.pipe(NameSchema, v.regex(/^(?:en|fr|own)-[\w-]+$/, 'This is no template.')),
    favourite: v.boolean(),
  }),
  from: 'pages',
  async handle({ id, favourite }) {
    await changeTemplateUse(await ledger(), id, (before) => ({ ...before, favourite }));
    return null;
  },
});
