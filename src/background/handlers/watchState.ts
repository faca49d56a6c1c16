import * as v from 'valibot';
import type { HourCount } from '../../core/watch/protocol';
import type { Sighting } from '../../core/watch/sighting';
import { readCrisis } from '../crisis';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';
import { effectiveBrand, readDetectedHandle, readSettings } from '../settings';
import { currentWatch, looksDone } from '../watching';

const HOUR = 3_600_000;

/** How the brand's stream stands, and crisis mode. */
export const watchState = defineHandler('watchState', {
  schema: v.object({}),
  from: 'pages',
  async handle() {
    const [db, brand, ownHandle] = await Promise.all([
      ledger(),
      readSettings().then(effectiveBrand),
      readDetectedHandle(),
    ]);
    await looksDone();
    const { view, posts } = await currentWatch({ ledger: db, brand, ...(ownHandle ? { ownHandle } : {}) });
    const { standing, account, matters, lookedUntil, basis } = view;
    const hours = hoursOf(posts, lookedUntil);
    return { standing, account, matters, lookedUntil, basis, hours, mode: await readCrisis() };
  },
});

/** The last 24 hours that have begun, oldest first. */
function hoursOf(posts: readonly Sighting[], until: number): HourCount[] {
  const last = Math.floor(until / HOUR) * HOUR;
  return Array.from({ length: 24 }, (_, index) => {
    const at = last - (23 - index) * HOUR;
    const of = posts.filter((post) => post.at >= at && post.at < at + HOUR);
    const [urgent, act] = (['urgent', 'act'] as const).map((band) => of.filter((post) => post.band === band).length);
    return { at, urgent: urgent ?? 0, act: act ?? 0, other: of.length - (urgent ?? 0) - (act ?? 0) };
  });
}
