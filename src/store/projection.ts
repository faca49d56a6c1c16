import type { Case } from '../core/cases/case';
import { facetsOf } from '../core/cases/facets';
import { type QueuePlace, queuePlace } from '../core/cases/queue';
import type { Place, StoredCase } from './schema';

/** The record by which lists find a case. */
export function projectionOf(folded: Case): StoredCase {
  const place = queuePlace(folded);
  return {
    id: folded.id,
    case: folded,
    author: folded.post.author.handle.toLowerCase(),
    postedAt: folded.post.postedAt,
    rank: place?.rank ?? 0,
    sort: place?.sort ?? 0,
    places: place ? placesOf(folded, place) : [],
    ...(place ? { queue: place.queue } : {}),
    ...(folded.lastReply ? { answeredAt: folded.lastReply.at } : {}),
    ...(folded.joinedTo === undefined ? {} : { joinedTo: folded.joinedTo }),
  };
}

/** In its list and in the list of all, where the latest comes first, each time once for every facet. */
function placesOf(folded: Case, { queue, rank, sort }: QueuePlace): Place[] {
  const { id, post } = folded;
  return ['', ...facetsOf(folded)].flatMap((facet): Place[] => [
    [queue, facet, rank, sort, id],
    ['all', facet, 0, -post.postedAt, id],
  ]);
}
