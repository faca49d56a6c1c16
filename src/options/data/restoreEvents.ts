import type { CaseEvent } from '../../core/cases/event';
import { ask } from '../../messages';
import { refusalWords } from '../../ui/refusalWords';

const PORTION = 1000;
const MOST_REFUSED = 20;

/** What a restore did to the ledger. */
export interface Restored {
  /** Events that were not here before. */
  added: number;
  /** Cases that they changed. */
  cases: number;
  /** Events that were here already. */
  same: number;
  /** Events that could not be taken: their place in the file, counted from 1, and the background's sentence. */
  refused: { place: number; why: string }[];
}

/**
 * Merges a backup's events into the ledger. Portions are kept aside and become part of the ledger all at once at the
 * end; a restore that breaks off changes nothing. A portion that is refused is halved until the faulty event is found.
 * @param tell told after each portion how many events have been looked at
 * @throws Error with the background's sentence when more than a few events are refused: then the fault is elsewhere
 */
export async function restoreEvents(events: CaseEvent[], tell: (done: number) => void): Promise<Restored> {
  const restore = crypto.randomUUID();
  const refused: Restored['refused'] = [];
  let part = 0;
  const stage = async (from: number, to: number): Promise<void> => {
    try {
      await ask('importEvents', { restore, part, events: events.slice(from, to), last: false });
      part += 1;
    } catch (error) {
      if (to - from === 1) refused.push({ place: to, why: refusalWords(error) });
      if (refused.length > MOST_REFUSED) throw error;
      if (to - from === 1) return;
      const middle = Math.ceil((from + to) / 2);
      await stage(from, middle);
      await stage(middle, to);
    }
  };
  for (let from = 0; from < events.length; from += PORTION) {
    const to = Math.min(events.length, from + PORTION);
    await stage(from, to);
    tell(to);
  }
  const { added, cases } = await ask('importEvents', { restore, part, events: [], last: true });
  return { added, cases, same: events.length - refused.length - added, refused };
}
