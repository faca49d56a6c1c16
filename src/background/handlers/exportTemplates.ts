import * as v from 'valibot';
import { readTemplates } from '../../store/templates';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';

/** The manager's own templates as a JSON file. Those put away stay out, unless they are asked for. */
export const exportTemplates = defineHandler('exportTemplates', {
  schema: v.object({ archived: v.exactOptional(v.boolean()) }),
  from: 'pages',
  async handle({ archived }) {
    const own = await readTemplates(await ledger());
    const templates = own
      .filter(({ archivedAt }) => archived || archivedAt === undefined)
      .map(({ practices: _p, origin: _o, updatedAt: _u, archivedAt, ...draft }) => ({
        ...draft,
        ...(archivedAt !== undefined && { archived: true }),
      }));
    return { file: JSON.stringify({ sangfroid: 'templates', version: 1, templates }, null, 2) };
  },
});
