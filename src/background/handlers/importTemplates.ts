import * as v from 'valibot';
import { type OwnTemplate, ownTemplate, TEMPLATE_BOUNDS } from '../../core/templates/ownTemplate';
import { type ImportPlan, planImport } from '../../core/templates/planImport';
import type { ImportReport } from '../../core/templates/protocol';
import { readLibrary } from '../../core/templates/readLibrary';
import type { Protocol } from '../../messages';
import { changeTemplates } from '../../store/templates';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';
import { readSettings } from '../settings';
import { newTemplateId } from '../templateIds';

type Conflicts = Protocol['importTemplates']['request']['conflicts'];

/** Takes a file of templates in, whole or with a report of what was left out and why. */
export const importTemplates = defineHandler('importTemplates', {
  schema: v.object({
    file: v.pipe(v.string(), v.maxLength(TEMPLATE_BOUNDS.file + 1, 'refusal_file_too_big')),
    conflicts: v.picklist(['show', 'replace', 'both']),
  }),
  from: 'pages',
  async handle({ file, conflicts }, { now }): Promise<ImportReport> {
    const { brand } = await readSettings();
    const read = readLibrary(file, brand.languages[0] ?? 'en');
    if ('refusal' in read) return read;
    const { plan, write } = await changeTemplates(await ledger(), (library) => {
      const found = planImport(read.drafts, library);
      return { plan: found, write: changesOf(found, conflicts, library, now) };
    });
    const settled = write.length - plan.add.length;
    return {
      added: plan.add.length + (conflicts === 'both' ? settled : 0),
      replaced: conflicts === 'replace' ? settled : 0,
      same: plan.same,
      left: plan.left + (conflicts === 'both' ? plan.conflicts.length - settled : 0),
      refused: read.refused,
      conflicts: conflicts === 'show' ? plan.conflicts : [],
    };
  },
});

function changesOf(
  { add, conflicts }: ImportPlan,
  choice: Conflicts,
  library: readonly OwnTemplate[],
  now: number,
): OwnTemplate[] {
  const ids = new Set(library.map(({ id }) => id));
  const written = add.map((draft) => {
    const id = draft.id === undefined || ids.has(draft.id) ? newTemplateId() : draft.id;
    ids.add(id);
    return ownTemplate(draft, id, now);
  });
  if (choice === 'show') return written;
  const room = TEMPLATE_BOUNDS.templates - library.length - written.length;
  if (choice === 'both') {
    return [...written, ...conflicts.slice(0, room).map(({ incoming }) => ownTemplate(incoming, newTemplateId(), now))];
  }
  const replaced = new Map(conflicts.map(({ id, incoming }) => [id, ownTemplate(incoming, id, now)]));
  return [...written, ...replaced.values()];
}
