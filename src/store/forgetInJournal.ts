import type { JournalEntry } from '../core/watch/protocol';
import { readJournal, writeJournal } from './journal';
import type { Ledger } from './schema';

/** Stands where an account was named. */
const LEFT_OUT = '@…';

/**
 * Takes an account out of the journal: where it is named in notes and statements, and its posts out of what a level was
 * counted from. Other names in a note are its writer's to judge: nothing can tell them from words.
 * @param isTheirs whether a post, by its id, was theirs
 */
export async function forgetInJournal(
  ledger: Ledger,
  handle: string,
  isTheirs: (id: string) => boolean,
): Promise<void> {
  // Only letters, digits and _ are in a handle.
  const named = new RegExp(`[@＠]?(?<!\\w)${handle}(?!\\w)`, 'giu');
  const without = (text: string) => text.replace(named, LEFT_OUT);
  for (const entry of await readJournal(ledger, 0, Number.MAX_SAFE_INTEGER)) {
    const after = changed(entry, without, isTheirs);
    if (JSON.stringify(after) !== JSON.stringify(entry)) await writeJournal(ledger, after);
  }
}

/** Takes the words out of entries written before `before` (milliseconds since the epoch); what happened when stays. */
export async function emptyJournalBefore(ledger: Ledger, before: number): Promise<void> {
  for (const entry of await readJournal(ledger, 0, before - 1)) {
    const after = changed(
      entry,
      () => '',
      () => true,
    );
    if (JSON.stringify(after) !== JSON.stringify(entry)) await writeJournal(ledger, after);
  }
}

function changed(
  entry: JournalEntry,
  words: (text: string) => string,
  isTheirs: (id: string) => boolean,
): JournalEntry {
  if (entry.kind === 'mode') return { ...entry, note: words(entry.note) };
  if (entry.kind !== 'level') return { ...entry, text: words(entry.text) };
  const { matter, ...account } = entry.account;
  const label = matter && words(matter.label);
  const ids = account.ids.filter((id) => !isTheirs(id));
  return { ...entry, account: { ...account, ids, ...(matter && label === matter.label ? { matter } : {}) } };
}
