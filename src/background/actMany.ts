import type { CaseEvent } from '../core/cases/event';
import { followUpTime } from '../core/cases/followUp';
import { freeMoment } from '../core/cases/newEvent';
import type { BulkAction, CaseAction, Undoable } from '../messages';
import { type Known, recordMany } from '../store/record';
import { eventsOfAction } from './actionEvents';
import { casesChanged } from './changes';
import type { Context } from './handler';
import { ledger } from './ledger';
import { lessonsChanged } from './lessons';
import { withJoined } from './matter';
import { managerName } from './self';
import { effectiveBrand, readDetectedHandle, readSettings } from './settings';

/**
 * Does one thing to many cases in one transaction. Where one of them is not known any more nothing is done at all.
 * Returns what to take back for each case that was changed.
 */
export async function actMany(ids: readonly string[], action: BulkAction, context: Context): Promise<Undoable[]> {
  const db = await ledger();
  const { caseIds, action: meant } = await withJoined(db, [...new Set(ids)], action);
  const { added } = await write(caseIds, context, () => meant);
  return added.map(({ caseId, id }) => ({ caseId, eventId: id }));
}

/** Takes back what was done to many cases at once. What was taken back already stays so. Returns how many changed. */
export async function undoMany(undo: readonly Undoable[], context: Context): Promise<number> {
  const wanted = new Map(undo.map(({ caseId, eventId }) => [caseId, eventId]));
  const { added } = await write([...wanted.keys()], context, (caseId) => {
    return { do: 'undo', eventId: wanted.get(caseId) ?? '' };
  });
  lessonsChanged();
  return added.length;
}

/** Records one action for each case. `added` has the first event of every case that changed. */
async function write(
  caseIds: readonly string[],
  { now }: Context,
  actionOf: (caseId: string) => CaseAction,
): Promise<{ added: CaseEvent[] }> {
  const [db, settings, ownHandle] = await Promise.all([ledger(), readSettings(), readDetectedHandle()]);
  const brand = await effectiveBrand(settings);
  const [followUpAt, by] = [followUpTime(brand, now, settings.followUpDays), managerName(brand, ownHandle)];
  const decide = ({ known, events }: Known, caseId: string) => {
    if (!known) throw new Error('refusal_one_unknown');
    const source = { caseId, at: freeMoment(events, now), by };
    return eventsOfAction(actionOf(caseId), { source, events, followUpAt });
  };
  const recorded = await recordMany(db, caseIds, decide);
  const added = recorded.flatMap((one) => one.added.slice(0, 1));
  if (added.length > 0) await casesChanged(now);
  return { added };
}
