import browser from 'webextension-polyfill';
import type { Case } from '../core/cases/case';
import { isQuiet } from '../core/cases/quiet';
import { readCase } from '../store/cases';
import { latestDue } from '../store/pressing';
import { readQueue } from '../store/queue';
import { ledger } from './ledger';
import { LEVEL } from './levelNotice';
import { showBoard, showWatch } from './pages';
import { isOnX } from './sender';
import { interfaceLanguage, readSettings } from './settings';
import { wordsIn } from './words';

/** A single follow-up names its case behind it. */
const FOLLOW_UPS = 'followUps';
const NAMED = 3;

/**
 * Tells once, in one notification, that follow-ups are due. It comes again only when another one has become due
 * since: the time of the latest that was told is kept. What becomes due in quiet hours is told after them.
 */
export async function notifyFollowUps(due: number, now: number): Promise<void> {
  const settings = await readSettings();
  if (due === 0 || !settings.notifications) return;
  if (isQuiet(settings.quietHours, now, settings.brand.hours.timeZone)) return;
  const db = await ledger();
  const latest = (await latestDue(db, now))?.followUpAt ?? 0;
  const { followUpsTold } = await browser.storage.local.get('followUpsTold');
  if (latest <= Number(followUpsTold ?? 0)) return;
  const { cases } = await readQueue(db, 'followUps', { limit: Math.min(due, NAMED) });
  const words = await wordsIn(interfaceLanguage(settings));
  const [only] = cases;
  await browser.notifications.create(due === 1 && only ? `${FOLLOW_UPS}:${only.id}` : FOLLOW_UPS, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: (words[due === 1 ? 'notify_followups_one' : 'notify_followups_other'] ?? '').replace('$1', String(due)),
    message: cases.map(nameOf).join(', '),
  });
  await browser.storage.local.set({ followUpsTold: latest });
}

/** A click leads to the post on X where it is about one, to the board where it is about several, to the watch for a level. */
export async function onNotificationClicked(id: string): Promise<void> {
  const [name, caseId] = id.split(':');
  if (name === LEVEL) {
    await showWatch();
    await browser.notifications.clear(id);
  }
  if (name !== FOLLOW_UPS) return;
  const known = caseId === undefined ? undefined : await readCase(await ledger(), caseId);
  if (known && isOnX(known.post.url) && known.post.url.includes('/status/')) {
    await browser.tabs.create({ url: known.post.url });
  } else await showBoard(caseId);
  await browser.notifications.clear(id);
}

function nameOf({ post }: Case): string {
  return post.author.name || `@${post.author.handle}`;
}
