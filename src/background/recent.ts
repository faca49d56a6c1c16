import { answeredSince } from '../store/answered';
import type { Ledger } from '../store/schema';

const DAY = 86_400_000;
const MOST = 20;

/** Our replies of the last days, newest first: the same wording again and again reads as a robot. */
export async function recentReplies(ledger: Ledger, now: number): Promise<string[]> {
  const answered = await answeredSince(ledger, now - 7 * DAY, MOST);
  return answered.flatMap((known) => (known.lastReply?.text ? [known.lastReply.text] : []));
}
