import type { TemplateEntry } from '../../core/templates/protocol';
import { searchFor } from '../../core/templates/search';

/** What part of the library is looked at. */
export type Shelf = 'all' | 'own' | 'favourites' | 'archived';

/** The entries of a shelf that answer a search, best first; without one, favourites first and then as they came. */
export function foundEntries(entries: readonly TemplateEntry[], query: string, shelf: Shelf): TemplateEntry[] {
  const shelved = entries.filter((entry) => isOn(entry, shelf));
  if (query.trim() === '') return shelved.sort((a, b) => Number(b.favourite) - Number(a.favourite));
  const scoreOf = searchFor(query);
  return shelved
    .map((entry) => ({ entry, score: scoreOf(entry.template) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

function isOn({ archived, favourite, template }: TemplateEntry, shelf: Shelf): boolean {
  if (shelf === 'archived') return archived;
  if (archived) return false;
  return shelf === 'all' || (shelf === 'own' ? template.origin === 'own' : favourite);
}
