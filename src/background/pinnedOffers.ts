import { type OfferInput, offerTemplates } from '../core/templates/offer';
import type { Template, TemplateOffer } from '../core/templates/template';
import type { CrisisMode } from '../core/watch/protocol';
import { wordsIn } from './words';

/** So many of the approved facts are offered beside the statement: a menu shows few. */
const FACTS = 3;

/**
 * While crisis mode is on: the statement and the approved facts, checked like any template, to stand before all others.
 * None where the manager searches for something else.
 */
export async function pinnedOffers(mode: CrisisMode, input: Omit<OfferInput, 'templates'>): Promise<TemplateOffer[]> {
  const { statement, facts } = mode;
  if (!mode.on || input.query?.trim()) return [];
  const texts = [...(statement.trim() ? [statement] : []), ...facts.slice(0, FACTS)];
  if (texts.length === 0) return [];
  const words = await wordsIn(input.locale);
  // Written by the team for everybody: offered in whichever language the customer writes.
  const lang =
    input.brand.languages.find((one) => input.post?.lang.startsWith(one)) ?? input.brand.languages[0] ?? 'en';
  const template = (text: string, index: number): Template => ({
    id: `crisis-${index}`,
    lang,
    title: words[statement.trim() && index === 0 ? 'crisis_statement' : 'crisis_facts'] ?? '',
    situation: 'crisis',
    step: input.step ?? 'first',
    practices: [],
    address: input.brand.address,
    tags: [],
    text,
    origin: 'own',
  });
  return texts.flatMap((text, index) =>
    offerTemplates({ ...input, recent: [], limit: 1, templates: [template(text, index)] }),
  );
}
