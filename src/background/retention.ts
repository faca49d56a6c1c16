import { namedEvent } from '../core/cases/newEvent';
import { emptyJournalBefore } from '../store/forgetInJournal';
import { countSettledBefore, eraseSettledBefore } from '../store/retention';
import { casesChanged } from './changes';
import { ledger } from './ledger';
import { lessonsChanged } from './lessons';
import { MACHINE } from './self';
import { readSettings } from './settings';

const DAY = 86_400_000;

/** Takes words and names out of what was settled longer ago than the settings keep it, or counts it only. */
export async function keepNoLonger(now: number, isDryRun = false): Promise<number> {
  const { retentionDays } = await readSettings();
  if (retentionDays === 0) return 0;
  const [db, before] = [await ledger(), now - retentionDays * DAY];
  if (isDryRun) return countSettledBefore(db, before);
  await emptyJournalBefore(db, before);
  let cases = 0;
  for (;;) {
    const some = await eraseSettledBefore(db, before, (caseId) =>
      namedEvent('erased', {}, { at: now, by: MACHINE, caseId }, caseId),
    );
    if (some === 0) break;
    cases += some;
  }
  if (cases > 0) {
    lessonsChanged();
    await casesChanged(now);
  }
  return cases;
}
