import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { SentReply } from '../messages';
import { SentReplySchema } from '../schemas/sent';

const KEY = 'pendingReplies';
const MOST = 1000;

/** A reply that X confirmed and that the ledger could not take, with the time it was sent. */
export interface PendingReply {
  sent: SentReply;
  at: number;
}

const PendingSchema = v.array(v.object({ sent: SentReplySchema, at: v.number() }));

/** What waits to be written, the oldest first. */
export async function readPending(): Promise<PendingReply[]> {
  const parsed = v.safeParse(PendingSchema, (await browser.storage.local.get(KEY))[KEY] ?? []);
  return parsed.success ? parsed.output : [];
}

/** How many replies wait to be written. */
export async function countPending(): Promise<number> {
  return (await readPending()).length;
}

/** Keeps a reply apart until the ledger can take it: X's proof comes only once. */
export async function keepPending(reply: PendingReply): Promise<void> {
  const others = (await readPending()).filter(({ sent }) => replyIdOf(sent) !== replyIdOf(reply.sent));
  await browser.storage.local.set({ [KEY]: [...others, reply].slice(-MOST) });
}

/** Forgets a reply that was written. */
export async function dropPending(reply: PendingReply): Promise<void> {
  const left = (await readPending()).filter(({ sent }) => replyIdOf(sent) !== replyIdOf(reply.sent));
  await (left.length > 0 ? browser.storage.local.set({ [KEY]: left }) : browser.storage.local.remove(KEY));
}

function replyIdOf({ result }: SentReply): string | undefined {
  return result.ok ? result.replyId : undefined;
}
