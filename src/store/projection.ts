import type { Case } from '../core/cases/case';
import { facetText } from '../core/cases/facets';
import { queuePlace } from '../core/cases/queue';
import type { QueueView } from '../core/cases/view';
import { orderIn } from './places';
import type { Find, Row, StoredCase } from './schema';

/** The record by which a case is found. */
export function projectionOf(folded: Case): StoredCase {
  const place = queuePlace(folded);
  return {
    id: folded.id,
    case: folded,
    author: folded.post.author.handle.toLowerCase(),
    postedAt: folded.post.postedAt,
    rank: place?.rank ?? 0,
    sort: place?.sort ?? 0,
    ...(place ? { queue: place.queue, facets: facetText(folded) } : {}),
    ...(folded.lastReply ? { answeredAt: folded.lastReply.at } : {}),
    ...(folded.joinedTo === undefined ? {} : { joinedTo: folded.joinedTo }),
  };
}

/** Its rows: in its list and in the list of all, where the latest comes first. None for what stands in no list. */
export function rowsOf(stored: StoredCase): [view: QueueView, row: Row][] {
  const { case: known, queue, facets, postedAt } = stored;
  if (queue === undefined || facets === undefined) return [];
  const reply = known.firstReply?.at ?? (known.status === 'open' ? 0 : -1);
  return ([queue, 'all'] as const).map((view) => [view, [orderIn(view, stored), facets, postedAt, reply]]);
}

/** Its words, and its author's handle behind an @; undefined for what stands in no list. */
export function findOf(stored: StoredCase): Find | undefined {
  const { queue, facets } = stored;
  if (queue === undefined || facets === undefined) return undefined;
  const words = facets.split('\n').flatMap((facet) => wordOf(facet) ?? []);
  return { order: orderIn('all', stored), words };
}

/** The key by which the index of words finds a facet; undefined for what it does not hold. */
export function wordOf(facet: string): string | undefined {
  if (facet.startsWith('w:')) return facet.slice(2);
  return facet.startsWith('a:') ? `@${facet.slice(2)}` : undefined;
}
