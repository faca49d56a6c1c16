import { eventId } from '../core/cases/eventId';
import type { CrisisMode } from '../core/watch/protocol';
import { writeJournal } from '../store/journal';
import type { Ledger } from '../store/schema';
import { casesChanged } from './changes';
import { changeCrisis } from './crisis';
import { tellChanged } from './orders';
import { randomBytes } from './random';

/** Who switches crisis mode, when, and with which closing note. */
export interface CrisisSwitch {
  on: boolean;
  note: string;
  by: string;
  now: number;
}

/** Switches crisis mode and writes that into the journal; nothing happens where it stands so already. */
export async function switchCrisis(ledger: Ledger, { on, note, by, now }: CrisisSwitch): Promise<CrisisMode> {
  let changed = false;
  const mode = await changeCrisis((before) => {
    changed = before.on !== on;
    if (!changed) return before;
    const { nextUpdateAt: _, ...rest } = before;
    return { ...rest, on, since: now, by, ...(on ? { checklist: {} } : {}) };
  });
  if (!changed) return mode;
  await writeJournal(ledger, { id: eventId(now, 1, randomBytes()), at: now, by, kind: 'mode', on, note });
  await Promise.all([tellChanged('watch'), casesChanged(now)]);
  return mode;
}
