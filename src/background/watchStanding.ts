import type { Standing } from '../core/watch/standing';
import type { Ledger } from '../store/schema';

const KEY = 'watch';

/** What is kept between two looks. */
interface Kept {
  standing?: Standing;
  /** Up to when pages were looked at, milliseconds since the epoch; 0 where none was. */
  lookedUntil: number;
}

/** How it stood at the last look. */
export async function readStanding(ledger: Ledger): Promise<Kept> {
  return ((await ledger.get('meta', KEY)) as Kept | undefined) ?? { lookedUntil: 0 };
}

/** Keeps how it stands for the next look. */
export async function keepStanding(ledger: Ledger, kept: Kept): Promise<void> {
  await ledger.put('meta', kept, KEY);
}
