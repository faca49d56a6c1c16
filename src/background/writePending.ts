import { tryRoom } from '../store/size';
import { keepDiagnostic } from './diagnostics';
import { fullSince, noteFull } from './full';
import { ledger } from './ledger';
import { dropPending, readPending } from './pending';
import { recordSent } from './sent';

/** Writes down the replies that the ledger could not take when they were sent. Those it still cannot take stay. */
export async function writePending(): Promise<void> {
  const waiting = await readPending();
  try {
    for (const reply of waiting) {
      await recordSent(reply.sent, reply.at);
      await dropPending(reply);
    }
    if ((await fullSince()) === undefined) return;
    await tryRoom(await ledger());
    await noteFull(null);
  } catch (error) {
    keepDiagnostic('pending', error);
  }
}
