import type { Brand } from '../brand';
import type { Case, Clock } from './case';
import { afterWorking, beforeWorking } from './working';

/** The clock of somebody who waits since `since`: amber at half of the brand's target, red at it, over at twice it. */
export function clockSince(since: number, brand: Brand, stoppedAt?: number): Clock {
  const { hours, targetMinutes } = brand;
  return {
    since,
    amberAt: afterWorking(hours, since, targetMinutes / 2),
    redAt: afterWorking(hours, since, targetMinutes),
    overAt: afterWorking(hours, since, targetMinutes * 2),
    ...(stoppedAt === undefined ? {} : { stoppedAt }),
  };
}

/**
 * The clock of a case: it runs while the customer waits for us. While nobody waits it shows how long our first reply
 * took. A case that was settled without a reply has none.
 */
export function clockOf(complaint: Case, brand: Brand): Clock | undefined {
  if (complaint.waitingSince !== undefined) return clockSince(complaint.waitingSince, brand);
  const { firstReply, post } = complaint;
  return firstReply && clockSince(post.postedAt || firstReply.at, brand, firstReply.at);
}

/** Whoever waits since this moment or longer is overdue at `now`: twice the target has passed. */
export function overdueSince(brand: Brand, now: number): number {
  return beforeWorking(brand.hours, now, brand.targetMinutes * 2);
}
