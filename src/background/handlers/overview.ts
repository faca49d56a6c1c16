import * as v from 'valibot';
import { queueOrder } from '../../core/cases/queue';
import { readTemplates } from '../../store/templates';
import { countsAt } from '../badge';
import { readCrisis } from '../crisis';
import { defineHandler } from '../handler';
import { ledger } from '../ledger';
import { effectiveBrand, readSettings } from '../settings';
import { subjectOf } from '../subject';
import { activeTabOnX, readTab } from '../tabs';
import { caseView } from '../views';
import { readStanding } from '../watchStanding';

/** Where the manager is: the counts, and the complaint that is worked on in the active tab. */
export const overview = defineHandler('overview', {
  schema: v.object({}),
  from: 'pages',
  async handle(_, { now }) {
    // The popup asks for templates next: a large library is on its way while the rest is looked up. Who needs it hears of failures.
    void ledger()
      .then(readTemplates)
      .catch(() => {});
    const [settings, counts, tabId, watch] = await Promise.all([
      readSettings(),
      countsAt(now),
      activeTabOnX(),
      watchNow(),
    ]);
    const tab = tabId === undefined ? null : await readTab(tabId);
    const active = tab?.postId ? await viewOf(tab.postId, now) : null;
    return { counts, active, page: tab?.page ?? null, onX: tab !== null, settings, watch };
  },
});

async function watchNow() {
  const [{ standing }, { on }] = await Promise.all([ledger().then(readStanding), readCrisis()]);
  return { level: standing?.level ?? 'calm', mode: on };
}

async function viewOf(postId: string, now: number) {
  const db = await ledger();
  const known = await subjectOf(db, postId);
  if (!known) return null;
  const view = await caseView(known, { ledger: db, brand: await effectiveBrand(await readSettings()) });
  const order = queueOrder(known, view.clock, now);
  return { ...view, ...(order ? { order } : {}) };
}
