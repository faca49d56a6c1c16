import { openLedger } from '../store/open';
import type { Ledger } from '../store/schema';

let opened: Promise<Ledger> | undefined;

/** The ledger, opened when first needed and opened again after the browser closed it or opening failed. */
export function ledger(): Promise<Ledger> {
  opened ??= openLedger(forget).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

function forget(): void {
  opened = undefined;
}
