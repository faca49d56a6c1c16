import browser from 'webextension-polyfill';
import { overdueSince } from '../core/cases/clock';
import type { Counts } from '../messages';
import { readCounts } from '../store/counts';
import { ledger } from './ledger';
import { effectiveBrand, readSettings } from './settings';
import { readStanding } from './watchStanding';

const CALM = '#536471';
const OVERDUE = '#b42318';
/** The same red for a crisis, and amber for an alert, dark enough for white figures. */
const OF_LEVEL = { calm: undefined, watch: undefined, alert: '#9a5b00', crisis: OVERDUE } as const;
/** Stands there when nobody waits, but the level is raised. */
const RAISED = '!';

/** How many wait for us, how many of them too long, and how many follow-ups are due. */
export async function countsAt(now: number): Promise<Counts> {
  const brand = await effectiveBrand(await readSettings());
  return readCounts(await ledger(), overdueSince(brand, now), now);
}

/**
 * Shows the number of unanswered complaints on the toolbar button, in the colour of the level or, below an alert, of
 * those that wait too long; nothing when nobody waits and all is calm.
 */
export async function updateBadge(now: number): Promise<Counts> {
  const counts = await countsAt(now);
  const { standing } = await readStanding(await ledger());
  const colour = OF_LEVEL[standing?.level ?? 'calm'];
  const nobody = colour === undefined ? '' : RAISED;
  const text = counts.unanswered === 0 ? nobody : counts.unanswered > 999 ? '999+' : String(counts.unanswered);
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: colour ?? (counts.overdue > 0 ? OVERDUE : CALM) });
  return counts;
}
