import browser from 'webextension-polyfill';
import { prunePosts } from '../store/posts';
import { updateBadge } from './badge';
import { keepDiagnostic } from './diagnostics';
import { ledger } from './ledger';
import { tellLevel } from './levelNotice';
import { notifyFollowUps } from './notifications';
import { keepNoLonger } from './retention';
import { writePending } from './writePending';

const TICK = 'tick';
const TICK_MINUTES = 5;

/** Makes sure that the clock ticks. Alarms outlive the background, and in most browsers a restart. */
export async function ensureAlarms(): Promise<void> {
  const known = await browser.alarms.get(TICK);
  if (known?.periodInMinutes !== TICK_MINUTES) browser.alarms.create(TICK, { periodInMinutes: TICK_MINUTES });
}

/** What happens every few minutes: the badge turns, due follow-ups and a raised level are told, old posts are forgotten,
 * and replies that could not be written down are tried again. */
export async function onTick(now: number): Promise<void> {
  try {
    await writePending();
    const counts = await updateBadge(now);
    await notifyFollowUps(counts.followUpsDue, now);
    await tellLevel(now);
    await prunePosts(await ledger(), now);
    await keepNoLonger(now);
  } catch (error) {
    keepDiagnostic('tick', error);
  }
}
