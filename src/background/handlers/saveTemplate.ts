import * as v from 'valibot';
import { ownTemplate, TEMPLATE_BOUNDS } from '../../core/templates/ownTemplate';
import { TemplateDraftSchema } from '../../schemas/template';
import { changeTemplates } from '../../store/templates';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';
import { newTemplateId } from '../templateIds';

/** Keeps a template of the manager's own. One that was put away meanwhile comes back with its new text. */
export const saveTemplate = defineHandler('saveTemplate', {
  schema: v.object({ template: TemplateDraftSchema }),
  from: 'pages',
  async handle({ template }, { now }) {
    const saved = ownTemplate(template, template.id ?? newTemplateId(), now);
    await changeTemplates(await ledger(), (library) => {
      const isNew = library.every(({ id }) => id !== saved.id);
      if (isNew && library.length >= TEMPLATE_BOUNDS.templates) {
        throw new Error(`At most ${TEMPLATE_BOUNDS.templates} templates can be kept.`);
      }
      return { write: [saved] };
    });
    return saved;
  },
});
