import * as v from 'valibot';
import { BUILT_IN } from '../../core/templates/library/index';
import { readTemplates, readTemplateUses } from '../../store/templates';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';

const UNUSED = { sent: 0, lastAt: 0, favourite: false };

/** Every template there is, with how it was used. */
export const listTemplates = defineHandler('listTemplates', {
  schema: v.object({}),
  from: 'pages',
  async handle() {
    const db = await ledger();
    const [own, uses] = await Promise.all([readTemplates(db), readTemplateUses(db)]);
    const mine = own.toSorted((a, b) => b.updatedAt - a.updatedAt);
    return {
      templates: [
        ...mine.map((template) => ({ archived: template.archivedAt !== undefined, template })),
        ...BUILT_IN.map((template) => ({ archived: false, template })),
      ].map((entry) => ({ ...UNUSED, ...uses[entry.template.id], ...entry })),
    };
  },
});
