import type { OwnTemplate, TemplateUse } from '../core/templates/ownTemplate';
import { atomically } from './atomically';
import type { Ledger } from './schema';

const USE = 'templateUse';

/** How each template was used, by id. */
export type TemplateUses = Readonly<Record<string, TemplateUse>>;

/** What was read last. Every change goes through `changeTemplates`, so that it can be trusted until then. */
const kept = new WeakMap<Ledger, Promise<readonly OwnTemplate[]>>();

/** The manager's own templates, those put away included. The same objects until something changes. */
export function readTemplates(ledger: Ledger): Promise<readonly OwnTemplate[]> {
  const known = kept.get(ledger);
  if (known) return known;
  const read = ledger.getAll('templates');
  kept.set(ledger, read);
  read.catch(() => kept.delete(ledger));
  return read;
}

/**
 * Reads the manager's templates, lets `decide` say which ones to write, and writes them, all in one transaction: it is
 * done whole or not at all, and nobody gets in between.
 */
export async function changeTemplates<T extends { write: readonly OwnTemplate[] }>(
  ledger: Ledger,
  decide: (library: readonly OwnTemplate[]) => T,
): Promise<T> {
  const transaction = ledger.transaction('templates', 'readwrite');
  const done = atomically(transaction, async () => {
    const decision = decide(await transaction.store.getAll());
    for (const template of decision.write) await transaction.store.put(template);
    return decision;
  });
  return done.finally(() => kept.delete(ledger));
}

/** How templates were used, the built-in ones included. One that was never used is absent. */
export async function readTemplateUses(ledger: Ledger): Promise<TemplateUses> {
  return ((await ledger.get('meta', USE)) as TemplateUses | undefined) ?? {};
}

/** Changes how one template was used. */
export async function changeTemplateUse(
  ledger: Ledger,
  id: string,
  change: (before: TemplateUse) => TemplateUse,
): Promise<void> {
  const transaction = ledger.transaction('meta', 'readwrite');
  await atomically(transaction, async () => {
    const uses = ((await transaction.store.get(USE)) as TemplateUses | undefined) ?? {};
    const before = uses[id] ?? { sent: 0, lastAt: 0, favourite: false };
    await transaction.store.put({ ...uses, [id]: change(before) }, USE);
  });
}
