import type { Brand } from '../core/brand';
import type { Case } from '../core/cases/case';
import type { CaseEvent } from '../core/cases/event';
import { followUpTime } from '../core/cases/followUp';
import { moodOf } from '../core/cases/mood';
import { namedEvent } from '../core/cases/newEvent';
import { eventsOfReply } from '../core/cases/reply';
import type { Post } from '../core/post';
import type { Hint } from '../core/triage/hint';
import { caseIdOf, readCase } from '../store/cases';
import { readAnswers } from '../store/posts';
import { record } from '../store/record';
import type { Ledger } from '../store/schema';
import { leadOf } from './matter';
import { isOurs, MACHINE } from './self';

/** A post and its judgement. */
export interface Judged {
  post: Post;
  hint: Hint;
}

/** What tracking needs to know beside the posts. */
export interface TrackingContext {
  ledger: Ledger;
  brand: Brand;
  ownHandle?: string;
  followUpDays: number;
  now: number;
}

/** The case that every tracked or linked post belongs to, by post id, and whether anything was written. */
export interface Tracked {
  caseIds: Map<string, string>;
  changed: boolean;
}

/**
 * Puts a batch of judged posts into the ledger: complaints become cases, replies of ours that stand on the page
 * answer them, and messages of the customer under our replies bring them back.
 */
export async function track(batch: readonly Judged[], context: TrackingContext): Promise<Tracked> {
  const tracked: Tracked = { caseIds: new Map(), changed: false };
  // A thread shows a complaint after its own answer at times: by age, each finds what it belongs to.
  const waiting = byAge(batch);
  for (let judged = waiting.shift(); judged; judged = waiting.shift()) {
    const place = await placeOf(judged, context);
    if (!place) continue;
    const { caseId } = place;
    tracked.caseIds.set(judged.post.id, caseId);
    if (place.isRecorded) continue;
    if (!(await write(judged, caseId, context))) continue;
    tracked.changed = true;
    // Answers to it that were on a page before it find their case now.
    waiting.unshift(...byAge(await readAnswers(context.ledger, judged.post.id)));
  }
  return tracked;
}

function byAge(batch: readonly Judged[]): Judged[] {
  return batch.toSorted((a, b) => a.post.postedAt - b.post.postedAt);
}

async function write(judged: Judged, caseId: string, context: TrackingContext): Promise<boolean> {
  const { added } = await record(context.ledger, caseId, ({ known }) => eventsOf(judged, caseId, known, context));
  return added.length > 0;
}

/** Where a post belongs, and whether the ledger has all of it: most of what is scrolled past is known by then. */
interface Place {
  caseId: string;
  isRecorded: boolean;
}

/** Which case a post belongs to; a new one for a complaint; undefined where the ledger has no interest in it. */
async function placeOf({ post, hint }: Judged, context: TrackingContext): Promise<Place | undefined> {
  const { ledger, brand, ownHandle } = context;
  const own = await caseIdOf(ledger, post.id);
  if (own !== undefined) {
    const isFuller = own === post.id && post.text.length > ((await readCase(ledger, own))?.post.text.length ?? 0);
    return { caseId: own, isRecorded: !isFuller };
  }
  const ours = isOurs(brand, post.author.handle, ownHandle);
  const parent = post.inReplyTo === undefined ? undefined : await caseIdOf(ledger, post.inReplyTo);
  if (parent !== undefined) {
    const author = (await readCase(ledger, parent))?.post.author.handle;
    const isTheirs = author?.toLowerCase() === post.author.handle.toLowerCase();
    if (ours || isTheirs) return { caseId: await leadOf(ledger, parent), isRecorded: false };
  }
  return !ours && (hint.band === 'urgent' || hint.band === 'act') ? { caseId: post.id, isRecorded: false } : undefined;
}

function eventsOf({ post, hint }: Judged, caseId: string, known: Case | null, context: TrackingContext): CaseEvent[] {
  const { brand, now, followUpDays, ownHandle } = context;
  // What was erased must not come back because the page still shows it.
  if (known?.erased) return [];
  if (caseId === post.id) return eventsOfComplaint({ post, hint }, known?.post.text, now);
  if (!known) return [];
  const at = post.postedAt || now;
  if (isOurs(brand, post.author.handle, ownHandle)) {
    const source = { caseId, at, by: `@${post.author.handle}` };
    const reply = { proof: 'seen', replyId: post.id, text: post.text } as const;
    return eventsOfReply(known, reply, source, followUpTime(brand, at, followUpDays));
  }
  const mood = moodOf(post.text, hint.complaint);
  const source = { caseId, at, by: `@${post.author.handle}` };
  return [namedEvent('customerReplied', { postId: post.id, text: post.text, mood }, source, post.id)];
}

/** Nothing, for a complaint that is known with this text or a fuller one. */
function eventsOfComplaint({ post, hint }: Judged, knownText: string | undefined, at: number): CaseEvent[] {
  if (knownText !== undefined && post.text.length <= knownText.length) return [];
  const source = { caseId: post.id, at, by: MACHINE };
  const seen = seenEvent({ post, hint }, at);
  return knownText === undefined ? [seen, namedEvent('tracked', { how: 'hint' }, source, post.id)] : [seen];
}

/** The fact that a post was on a page, once for each text it was read with. */
export function seenEvent({ post, hint }: Judged, at: number): CaseEvent {
  const source = { caseId: post.id, at, by: MACHINE };
  return namedEvent('seen', { post, hint }, source, `${post.id}:${post.text.length}`);
}
