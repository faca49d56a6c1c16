import type { Case } from '../core/cases/case';
import { queuePlace } from '../core/cases/queue';
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
  };
}
