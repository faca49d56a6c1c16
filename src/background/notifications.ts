import browser from 'webextension-polyfill';
import { readQueue } from '../store/queue';
import { ledger } from './ledger';
import { showBoard } from './pages';
import { interfaceLanguage, readSettings } from './settings';
import { wordsIn } from './words';

const FOLLOW_UPS = 'followUps';

const MOST_READ = 500;

/**
 * Tells once, in one notification, that follow-ups are due. It comes again only when another one has become due
 * since: the time of the latest that was told is kept.
 */
export async function notifyFollowUps(due: number, now: number): Promise<void> {
  const settings = await readSettings();
  if (due === 0 || !settings.notifications) return;
  const { cases } = await readQueue(await ledger(), 'followUps', { limit: Math.min(due, MOST_READ) });
  const latest = Math.max(...cases.map(({ followUpAt = 0 }) => (followUpAt <= now ? followUpAt : 0)));
  const { followUpsTold } = await browser.storage.local.get('followUpsTold');
  if (latest <= Number(followUpsTold ?? 0)) return;
  const words = await wordsIn(interfaceLanguage(settings));
  const names = cases.slice(0, 3).map(({ post }) => post.author.name || `@${post.author.handle}`);
  await browser.notifications.create(FOLLOW_UPS, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: (words[due === 1 ? 'notify_followups_one' : 'notify_followups_other'] ?? '').replace('$1', String(due)),
    message: names.join(', '),
  });
  await browser.storage.local.set({ followUpsTold: latest });
}

/** A click on a notification opens the board. */
export async function onNotificationClicked(id: string): Promise<void> {
  if (id !== FOLLOW_UPS) return;
  await showBoard();
  await browser.notifications.clear(id);
}
