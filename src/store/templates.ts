import type { Template } from '../core/templates/template';
import type { Ledger } from './schema';

/** The manager's own templates. */
export function readTemplates(ledger: Ledger): Promise<Template[]> {
  return ledger.getAll('templates');
}
