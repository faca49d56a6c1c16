import { openDB, unwrap } from 'idb';
import { MIGRATIONS } from './migrations/all';
import type { Ledger, LedgerSchema } from './schema';

/** The one database of the extension. */
export const LEDGER_NAME = 'sangfroid';

/**
 * Opens the ledger, brought up to date by the migrations it lacks.
 * @param onClosed the browser closed it, or a newer version of the extension asks for it: open it anew for the next use
 */
export function openLedger(onClosed: () => void = () => {}): Promise<Ledger> {
  return openDB<LedgerSchema>(LEDGER_NAME, MIGRATIONS.length, {
    upgrade(db, from, _to, transaction) {
      for (const migrate of MIGRATIONS.slice(from)) migrate(unwrap(db), unwrap(transaction));
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}
