import { BUILT_IN } from '../core/templates/library/index';
import { usedTemplate } from '../core/templates/usedTemplate';
import type { Ledger } from '../store/schema';
import { changeTemplateUse, readTemplates } from '../store/templates';
import { keepDiagnostic } from './diagnostics';

/** Counts a reply that X confirmed for the template it was written from. The reply stands, whatever fails here. */
export async function noteTemplateUse(db: Ledger, reply: string, now: number): Promise<void> {
  try {
    const used = usedTemplate(reply, [...(await readTemplates(db)), ...BUILT_IN]);
    if (used) await changeTemplateUse(db, used.id, (before) => ({ ...before, sent: before.sent + 1, lastAt: now }));
  } catch (error) {
    keepDiagnostic('templateUse', error);
  }
}
