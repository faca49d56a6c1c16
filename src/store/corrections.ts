import { correctionOf } from '../core/cases/correctionOf';
import { isReadable } from '../core/cases/readable';
import type { Correction } from '../core/triage/lessons';
import { atomically } from './atomically';
import type { Ledger } from './schema';

/** Posts whose corrections are read at most, those corrected last. */
const MOST = 300;
const FORGOTTEN = 'forgottenCorrections';

/** What the manager corrected and neither took back nor had forgotten, newest first. */
export async function readCorrections(ledger: Ledger): Promise<Correction[]> {
  const transaction = ledger.transaction(['events', 'meta']);
  const events = transaction.objectStore('events');
  const forgotten = new Set((await transaction.objectStore('meta').get(FORGOTTEN)) as string[] | undefined);
  const caseIds = new Set<string>();
  // Ids begin with their time: backwards is newest first.
  let cursor = await events.index('kind').openCursor('relabelled', 'prev');
  while (cursor && caseIds.size < MOST) {
    caseIds.add(cursor.value.caseId);
    cursor = await cursor.continue();
  }
  const stories = await Promise.all([...caseIds].map((caseId) => events.index('caseId').getAll(caseId)));
  return stories
    .flatMap((story) => correctionOf(story.filter(isReadable)) ?? [])
    .filter(({ id }) => !forgotten.has(id))
    .sort((a, b) => b.at - a.at);
}

/** Forgets corrections by their ids, or remembers them again. The cases stay as they were corrected. */
export async function forgetCorrections(ledger: Ledger, ids: readonly string[], forget: boolean): Promise<void> {
  const transaction = ledger.transaction(['meta', 'events'], 'readwrite');
  await atomically(transaction, async () => {
    const meta = transaction.objectStore('meta');
    const before = (await meta.get(FORGOTTEN)) as string[] | undefined;
    const after = new Set(before);
    for (const id of ids) {
      if (!forget) after.delete(id);
      else if ((await transaction.objectStore('events').getKey(id)) !== undefined) after.add(id);
    }
    await meta.put([...after], FORGOTTEN);
  });
}
