import * as v from 'valibot';
import { OwnTemplateIdSchema } from '../../schemas/template';
import { changeTemplates } from '../../store/templates';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';

/** Puts an own template away or brings it back. Nothing is ever deleted, so that this can be undone. */
export const archiveTemplate = defineHandler('archiveTemplate', {
  schema: v.object({ id: OwnTemplateIdSchema, archived: v.boolean() }),
  from: 'pages',
  async handle({ id, archived }, { now }) {
    await changeTemplates(await ledger(), (library) => {
      const known = library.find((template) => template.id === id);
      if (!known) throw new Error('refusal_template_gone');
      const { archivedAt: _, ...template } = known;
      return { write: [archived ? { ...template, archivedAt: now } : template] };
    });
    return null;
  },
});
