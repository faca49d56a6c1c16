import type { JournalEntry } from '../core/watch/protocol';
import type { Ledger } from './schema';

const PREFIX = 'journal:';

/** Writes into the crisis journal. Entries are never changed. */
export async function writeJournal(ledger: Ledger, entry: JournalEntry): Promise<void> {
  await ledger.put('meta', entry, PREFIX + entry.id);
}

/** Whether the journal has this entry. */
export async function hasEntry(ledger: Ledger, id: string): Promise<boolean> {
  return (await ledger.getKey('meta', PREFIX + id)) !== undefined;
}

/** The journal's entries, those of `from` to `to` (milliseconds since the epoch), oldest first. */
export async function readJournal(ledger: Ledger, from: number, to: number): Promise<JournalEntry[]> {
  // Ids begin with their time: the order of keys is that of time.
  const entries = (await ledger.getAll('meta', IDBKeyRange.bound(PREFIX, `${PREFIX}\uffff`))) as JournalEntry[];
  return entries.filter(({ at }) => at >= from && at <= to);
}
