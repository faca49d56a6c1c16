import type { Brand } from '../core/brand';
import { eventId } from '../core/cases/eventId';
import { ownWordsOf, type Sighting, sightingOf } from '../core/watch/sighting';
import { type Usual, usualOf } from '../core/watch/usual';
import { type WatchView, watch } from '../core/watch/watch';
import { writeJournal } from '../store/journal';
import type { Ledger } from '../store/schema';
import { readSeenSince } from '../store/seenPosts';
import { keepDiagnostic } from './diagnostics';
import { levelChanged } from './levelChanged';
import { randomBytes } from './random';
import { isOurs, MACHINE } from './self';
import { keepStanding, readStanding } from './watchStanding';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const HISTORY = 28 * DAY;

/** Whose stream it is. */
interface Watching {
  ledger: Ledger;
  brand: Brand;
  ownHandle?: string;
}

/** The usual changes slowly and is dear to compute: once an hour is enough. */
let usualKnown: { usual: Usual; at: number; brand: string; ledger: Ledger } | undefined;
/** Milliseconds between two looks: a page that is scrolled brings posts many times a second, and a look reads two days. */
const PAUSE = 5_000;

/** One look after another: each begins with what the last one left. */
let turn: Promise<unknown> = Promise.resolve();
/** The look that has not begun yet, and the time of the last one that has. */
let waiting: { watching: Watching; now: number; timer: ReturnType<typeof setTimeout> } | undefined;
let lookedAt = Number.NEGATIVE_INFINITY;

/**
 * A page was read: looks at how it stands as soon as there is time, so that hints need not wait for it. A change of
 * level is written into the journal. Never throws.
 */
export function look(watching: Watching, now: number): void {
  const delay = Math.min(PAUSE, Math.max(0, lookedAt + PAUSE - now));
  waiting = { watching, now, timer: waiting?.timer ?? setTimeout(begin, delay) };
}

function begin(): void {
  if (!waiting) return;
  const { watching, now, timer } = waiting;
  clearTimeout(timer);
  waiting = undefined;
  lookedAt = now;
  turn = turn.then(() => lookNow(watching, now)).catch((error) => keepDiagnostic('watch', error));
}

/** Does what looks were asked for, now; resolves when they are done. */
export async function looksDone(): Promise<void> {
  begin();
  await turn;
}

/** The watch at the last look, and the posts of the day before it. */
export async function currentWatch(watching: Watching): Promise<{ view: WatchView; posts: Sighting[] }> {
  const { standing, lookedUntil } = await readStanding(watching.ledger);
  const posts = await sightingsSince(watching, lookedUntil - 2 * DAY);
  const usual = await usualAt(watching, lookedUntil);
  const view = watch({ posts, usual, lookedUntil, ...(standing ? { before: standing } : {}) });
  return { view, posts: posts.filter(({ at }) => at > lookedUntil - DAY) };
}

async function lookNow(watching: Watching, now: number): Promise<void> {
  const { ledger } = watching;
  const { standing: before } = await readStanding(ledger);
  await keepStanding(ledger, { ...(before ? { standing: before } : {}), lookedUntil: now });
  const { standing, account } = (await currentWatch(watching)).view;
  await keepStanding(ledger, { standing, lookedUntil: now });
  const [from, to] = [before?.level ?? 'calm', standing.level];
  if (from === to) return;
  const head = { id: eventId(now, 0, randomBytes()), at: now, by: MACHINE };
  await writeJournal(ledger, { ...head, kind: 'level', from, to, account });
  await levelChanged(ledger, to, now);
}

async function usualAt(watching: Watching, now: number): Promise<Usual> {
  const { brand, ledger } = watching;
  const name = JSON.stringify([brand.handles, brand.keywords, brand.hours.timeZone]);
  if (usualKnown?.brand === name && usualKnown.ledger === ledger && now - usualKnown.at < HOUR) return usualKnown.usual;
  // What is being watched is not its own usual.
  const until = now - DAY;
  const usual = usualOf(await sightingsSince(watching, now - HISTORY), until, brand.hours.timeZone);
  usualKnown = { usual, at: now, brand: name, ledger };
  return usual;
}

/** Posts of others: what we wrote ourselves is no part of the stream. */
async function sightingsSince({ ledger, brand, ownHandle }: Watching, from: number): Promise<Sighting[]> {
  const words = ownWordsOf(brand.keywords);
  const seen = await readSeenSince(ledger, from);
  return seen.filter(({ post }) => !isOurs(brand, post.author.handle, ownHandle)).map((one) => sightingOf(one, words));
}
