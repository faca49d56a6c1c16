import type { TemplateOffer } from '../core/templates/template';
import type { Protocol } from '../messages';

/** Stands in until core has templates: there is nothing to offer. */
export async function offersFor(
  _request: Protocol['suggestTemplates']['request'],
  _now: number,
): Promise<TemplateOffer[]> {
  return [];
}
