import type { CaseEvent } from '../core/cases/event';
import { isReadable } from '../core/cases/readable';
import { standing } from '../core/cases/story';
import type { Ledger } from './schema';

/** Replies and follow-ups that went out from `from` to `to` (milliseconds since the epoch) and were not taken back, in order. */
export async function repliesBetween(
  ledger: Ledger,
  from: number,
  to: number,
): Promise<CaseEvent<'replied' | 'followedUp'>[]> {
  // What takes one back may have come at any time after it.
  const events = (await ledger.getAllFromIndex('events', 'at', IDBKeyRange.lowerBound(from))).filter(isReadable);
  return standing(events).flatMap((event) =>
    (event.kind === 'replied' || event.kind === 'followedUp') && event.at <= to ? [event] : [],
  );
}
