import type { CaseView } from '../messages';

/** Which rows of a list are shown. */
export interface Filter {
  query: string;
  only: 'everyones' | 'mine' | 'risk';
}

export const NO_FILTER: Filter = { query: '', only: 'everyones' };

/** Whether a row is shown: each word of the query stands in text, name or handle, whatever case or accents. */
export function shows(filter: Filter, view: CaseView, agent: string): boolean {
  if (filter.only === 'mine' && (view.owner === undefined || fold(view.owner) !== fold(agent))) return false;
  if (filter.only === 'risk' && view.hint.risks.length === 0) return false;
  const { text, author } = view.case.post;
  const where = fold(`${text} ${author.name} @${author.handle}`);
  return fold(filter.query)
    .split(/\s+/)
    .every((word) => where.includes(word));
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
