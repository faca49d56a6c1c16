import type { Brand } from '../core/brand';
import { isBrandHandle } from '../core/brand';
import type { Case } from '../core/cases/case';
import type { Post } from '../core/post';
import { judge } from '../core/triage/judge';
import { type FirstSight, spreadOf } from '../core/watch/sighting';
import type { HintView } from '../messages';
import { countEarlier } from '../store/authors';
import { readCases } from '../store/cases';
import { keepPosts, readPost } from '../store/posts';
import type { Ledger, SeenPost } from '../store/schema';
import { casesChanged } from './changes';
import type { Context } from './handler';
import { ledger } from './ledger';
import { currentLessons } from './lessons';
import { noteOwnStatements } from './ownStatements';
import { isOurs } from './self';
import { effectiveBrand, keepDetectedHandle, readSettings } from './settings';
import { type Judged, type Tracked, track } from './tracking';
import { hintView } from './views';
import { look } from './watching';

/** Judges posts of a page, keeps what matters, and gives back a view of each in the same order. */
export async function judgeBatch(posts: Post[], ownHandle: string | undefined, context: Context): Promise<HintView[]> {
  const [db, settings] = await Promise.all([ledger(), readSettings(), keepDetectedHandle(ownHandle)]);
  const { now } = context;
  const [brand, lessons] = await Promise.all([effectiveBrand(settings), currentLessons(now)]);
  const own = ownHandle === undefined ? {} : { ownHandle };
  const judged = await Promise.all(
    posts.map(async (post): Promise<Judged> => {
      const earlierComplaints = await countEarlier(db, post.author.handle, post.postedAt);
      return { post, hint: judge(post, { brand, ...own, earlierComplaints, lessons }) };
    }),
  );
  const source = { ledger: db, brand };
  await keepSeen(judged, { ...source, ...own, now });
  const ours = posts.filter((post) => !post.promoted && isOurs(brand, post.author.handle, ownHandle));
  await noteOwnStatements(db, ours);
  look({ ...source, ...own }, now);
  const tracked = await track(judged, { ledger: db, brand, ...own, followUpDays: settings.followUpDays, now });
  const cases = await readCases(db, [...new Set(tracked.caseIds.values())]);
  const views = await Promise.all(
    judged.map((one) => hintView(one.post, one.hint, shownCase(one, tracked, cases), source)),
  );
  // The badge and the other pages follow; hints do not wait for them.
  if (tracked.changed) void casesChanged(now, context.tabId);
  return views;
}

/** A reply of ours and a thank-you belong to a case, but ask for nothing: they carry no line of their own. */
function shownCase({ post, hint }: Judged, { caseIds }: Tracked, cases: Map<string, Case>): Case | undefined {
  const caseId = caseIds.get(post.id);
  return caseId !== undefined && (caseId === post.id || hint.band !== 'none') ? cases.get(caseId) : undefined;
}

interface SightContext {
  ledger: Ledger;
  brand: Brand;
  ownHandle?: string;
  now: number;
}

/** Keeps posts of interest. One that is known is written again only when its text, its counters or its band changed. */
async function keepSeen(judged: Judged[], context: SightContext): Promise<void> {
  const { ledger, now } = context;
  const changed = await Promise.all(
    judged
      .filter((one) => isOfInterest(one, context))
      .map(async ({ post, hint }) => {
        const known = await readPost(ledger, post.id);
        return known && known.hint.band === hint.band && sameSight(known.post, post)
          ? []
          : [{ id: post.id, post, hint, seenAt: now, ...(known ? { first: firstSight(known) } : {}) }];
      }),
  );
  await keepPosts(ledger, changed.flat());
}

/** What may need a reply, what speaks to the brand, and the brand's own replies. */
function isOfInterest({ post, hint }: Judged, { brand, ownHandle }: SightContext): boolean {
  if (post.promoted) return false;
  if (isOurs(brand, post.author.handle, ownHandle)) return post.inReplyTo !== undefined;
  return hint.band !== 'none' || post.mentions.some((handle) => isBrandHandle(brand, handle));
}

function firstSight({ first, post, seenAt }: SeenPost): FirstSight {
  return first ?? { at: seenAt, spread: spreadOf(post) };
}

function sameSight(a: Post, b: Post): boolean {
  return a.text === b.text && JSON.stringify(a.metrics) === JSON.stringify(b.metrics);
}
