import * as v from 'valibot';
import { tellCases } from '../../core/report/figures';
import { hourFiguresOf } from '../../core/watch/hourFigures';
import type { HourCount } from '../../core/watch/protocol';
import type { Sighting } from '../../core/watch/sighting';
import { readJournal } from '../../store/journal';
import { storiesBetween } from '../../store/storiesBetween';
import { readCrisis } from '../crisis';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';
import { effectiveBrand, readDetectedHandle, readSettings } from '../settings';
import { currentWatch, looksDone } from '../watching';

const HOUR = 3_600_000;
/** Who waits longer than this is no picture of the day any more. */
const WEEK = 7 * 24 * HOUR;

/** How the brand's stream stands, and crisis mode. */
export const watchState = defineHandler('watchState', {
  schema: v.object({}),
  from: 'pages',
  async handle(_, { now }) {
    const [db, brand, ownHandle] = await Promise.all([
      ledger(),
      readSettings().then(effectiveBrand),
      readDetectedHandle(),
    ]);
    await looksDone();
    const { view, posts } = await currentWatch({ ledger: db, brand, ...(ownHandle ? { ownHandle } : {}) });
    const { standing, account, matters, lookedUntil, basis } = view;
    const hours = hoursOf(posts, lookedUntil);
    const [stories, journal] = await Promise.all([
      storiesBetween(db, now - WEEK, now),
      readJournal(db, now - WEEK, now),
    ]);
    const levels = journal.flatMap((entry) => (entry.kind === 'level' ? [entry] : []));
    const figures = hourFiguresOf(tellCases(stories), levels, now);
    return { standing, account, matters, lookedUntil, basis, hours, figures, mode: await readCrisis() };
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
