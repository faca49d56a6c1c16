import browser from 'webextension-polyfill';
import { isQuiet } from '../core/cases/quiet';
import { WATCH_LEVELS, type WatchLevel } from '../core/watch/levels';
import type { JournalEntry } from '../core/watch/protocol';
import { readJournal } from '../store/journal';
import { ledger } from './ledger';
import { interfaceLanguage, readSettings } from './settings';
import { readStanding } from './watchStanding';
import { wordsIn } from './words';

/** One name: a higher level takes the place of the notification before it. */
export const LEVEL = 'level';
const ALERT = WATCH_LEVELS.indexOf('alert');

/**
 * Tells that the level reached `alert` or `crisis`, once for each: again only when it rises further, or after it was
 * lower in between. What is reached in quiet hours is told after them, if it lasts.
 */
export async function tellLevel(now: number): Promise<void> {
  const [db, settings, { levelTold }] = await Promise.all([
    ledger(),
    readSettings(),
    browser.storage.local.get('levelTold'),
  ]);
  const { standing } = await readStanding(db);
  const rank = WATCH_LEVELS.indexOf(standing?.level ?? 'calm');
  if (!standing || rank < ALERT) {
    if (levelTold !== undefined) await browser.storage.local.remove('levelTold');
    return;
  }
  const told = WATCH_LEVELS.indexOf(levelTold as WatchLevel);
  if (rank <= told || !settings.notifications) return;
  if (isQuiet(settings.quietHours, now, settings.brand.hours.timeZone)) return;
  await browser.storage.local.set({ levelTold: standing.level });
  const words = await wordsIn(interfaceLanguage(settings));
  await browser.notifications.create(LEVEL, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title: words[`notify_level_${standing.level}`] ?? '',
    message: sentence(words.notify_level_why ?? '', await readJournal(db, standing.since, now)),
  });
}

/** The numbers of the level's change, as the journal has them: those that people will read on the watch page. */
function sentence(pattern: string, entries: readonly JournalEntry[]): string {
  const change = entries.find((entry) => entry.kind === 'level');
  if (!change) return '';
  const { complaints, seen, usual } = change.account;
  return pattern.replace('$1', String(complaints)).replace('$2', String(seen)).replace('$3', String(usual));
}
