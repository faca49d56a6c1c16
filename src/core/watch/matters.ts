import type { Sighting } from './sighting';
import type { Usual } from './usual';

/** Fewer posts are no matter of their own. */
const FEWEST = 3;
const MOST_MATTERS = 8;

/** Complaints about one thing, told by a word that they share. */
export interface Matter {
  term: string;
  /** The word as people wrote it most often. */
  label: string;
  ids: readonly string[];
}

/**
 * What these complaints are about, the largest matter first; a complaint is counted in one. A word weighs by how much
 * more often it comes than usual, so that what always is complained about does not hide what is new.
 */
export function mattersIn(posts: readonly Sighting[], usual: Pick<Usual, 'termShare'>): Matter[] {
  const matters: Matter[] = [];
  let left = posts.filter(({ complaint }) => complaint);
  while (matters.length < MOST_MATTERS) {
    const counts = countTerms(left);
    let best: { term: string; weight: number } | undefined;
    for (const [term, count] of counts) {
      const weight = count * Math.log(count / left.length / usual.termShare(term));
      if (count >= FEWEST && weight > (best?.weight ?? 0)) best = { term, weight };
    }
    if (!best) break;
    const { term } = best;
    const about = left.filter(({ terms }) => terms.has(term));
    matters.push({ term, label: labelOf(about, term), ids: about.map(({ id }) => id) });
    left = left.filter(({ terms }) => !terms.has(term));
  }
  return matters.sort((a, b) => b.ids.length - a.ids.length);
}

function countTerms(posts: readonly Sighting[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of posts) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function labelOf(posts: readonly Sighting[], term: string): string {
  const forms = new Map<string, number>();
  for (const { terms } of posts) {
    const form = terms.get(term)?.toLowerCase() ?? term;
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return [...forms].reduce((best, form) => (form[1] > best[1] ? form : best), [term, 0] as const)[0];
}
