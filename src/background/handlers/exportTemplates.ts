import * as v from 'valibot';
import { readTemplates } from '../../store/templates';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';

/** The manager's own templates as a JSON file. Those put away stay out. */
export const exportTemplates = defineHandler('exportTemplates', {
  schema: v.object({}),
  from: 'pages',
  async handle() {
    const own = await readTemplates(await ledger());
    const templates = own
      .filter(({ archivedAt }) => archivedAt === undefined)
      .map(({ practices: _p, origin: _o, updatedAt: _u, ...draft }) => draft);
    return { file: JSON.stringify({ sangfroid: 'templates', version: 1, templates }, null, 2) };
  },
});
