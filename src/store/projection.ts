import type { Case } from '../core/cases/case';
import { facetsOf } from '../core/cases/facets';
import { type QueuePlace, queuePlace } from '../core/cases/queue';
import { orderKey, placeKey } from './places';
import type { StoredCase } from './schema';

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
    ...(place ? { queue: place.queue } : {}),
    ...(folded.lastReply ? { answeredAt: folded.lastReply.at } : {}),
    ...(folded.joinedTo === undefined ? {} : { joinedTo: folded.joinedTo }),
    places: place ? placesOf(folded, place) : [],
  };
}

/** In its list and in the list of all, where the latest comes first, each time once for every facet. */
function placesOf(folded: Case, { queue, rank, sort }: QueuePlace): string[] {
  const [inList, inAll] = [orderKey(rank, sort, folded.id), orderKey(0, -folded.post.postedAt, folded.id)];
  return ['', ...facetsOf(folded)].flatMap((facet) => [placeKey(queue, facet, inList), placeKey('all', facet, inAll)]);
}
