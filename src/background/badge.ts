import browser from 'webextension-polyfill';
import { overdueSince } from '../core/cases/clock';
import type { Counts } from '../messages';
import { readCounts } from '../store/counts';
import { ledger } from './ledger';
import { effectiveBrand, readSettings } from './settings';

const CALM = '#536471';
const OVERDUE = '#b42318';

/** How many wait for us, how many of them too long, and how many follow-ups are due. */
export async function countsAt(now: number): Promise<Counts> {
  const brand = await effectiveBrand(await readSettings());
  return readCounts(await ledger(), overdueSince(brand, now), now);
}

/** Shows the number of unanswered complaints on the toolbar button; nothing when nobody waits. */
export async function updateBadge(now: number): Promise<Counts> {
  const counts = await countsAt(now);
  const text = counts.unanswered === 0 ? '' : counts.unanswered > 999 ? '999+' : String(counts.unanswered);
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: counts.overdue > 0 ? OVERDUE : CALM });
  return counts;
}
