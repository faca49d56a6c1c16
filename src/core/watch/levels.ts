import type { Campaign } from './campaign';
import { type Evidence, stormScore } from './evidence';
import type { Sighting } from './sighting';
import type { Usual } from './usual';

/** How it stands, calmest first. */
export const WATCH_LEVELS = ['calm', 'watch', 'alert', 'crisis'] as const;
export type WatchLevel = (typeof WATCH_LEVELS)[number];

/** What raises the level most; its words are `watch_why_<cause>` in `_locales`. */
export type WatchCause = 'calm' | 'storm' | 'campaign' | 'viral';

/** Where each level begins. Tuned on simulated streams of seeds that no figure is reported on (tests/bench/watch). */
export const THRESHOLDS = {
  storm: { watch: 11, alert: 12.9, crisis: 25 },
  campaign: { watch: 3, alert: 6, crisis: 25 },
  /** Times the spread that nearly all complaints of this brand stay under, and the least that counts; of where it is heading. */
  viral: { watch: 3, alert: 7, crisis: 40, least: 40 },
} as const;
/** A crisis has at least so many complaints since it began, or so many urgent posts by different people. */
const CRISIS = { complaints: 20, urgent: 5 } as const;
const RANKS = { watch: 1, alert: 2, crisis: 3 } as const;

/** What speaks for a level now. */
export interface Grounds {
  evidence: Evidence;
  usual: Usual;
  /** Posts of the last day. */
  recent: readonly Sighting[];
  campaign: Campaign | undefined;
}

/** How strong each cause is, 0 (nothing) to 3 (crisis), continuously: 1 is where `watch` begins, 2 where `alert` does. */
export function strengths({ evidence, usual, recent, campaign }: Grounds): Record<Exclude<WatchCause, 'calm'>, number> {
  const usualSpread = Math.max(THRESHOLDS.viral.least, usual.spread);
  const widest = Math.max(0, ...recent.map(({ complaint, heading }) => (complaint ? heading : 0)));
  const most = isGrave(evidence, usual, recent) ? 3 : 2.99;
  return {
    storm: Math.min(most, scaled(stormScore(evidence, usual).value, THRESHOLDS.storm)),
    campaign: Math.min(most, scaled(campaign?.authors ?? 0, THRESHOLDS.campaign)),
    viral: Math.min(most, scaled(widest / usualSpread, THRESHOLDS.viral)),
  };
}

/** Whether what is going on is large or dangerous enough to be called a crisis. */
function isGrave(evidence: Evidence, usual: Usual, recent: readonly Sighting[]): boolean {
  const { since } = stormScore(evidence, usual);
  const during = recent.filter(({ at, complaint }) => complaint && at >= since);
  const urgent = new Set(during.filter(({ band }) => band === 'urgent').map(({ author }) => author));
  return during.length >= CRISIS.complaints || urgent.size >= CRISIS.urgent;
}

/** 0 to 3 along the thresholds. */
function scaled(value: number, { watch, alert, crisis }: { watch: number; alert: number; crisis: number }): number {
  if (value < watch) return value / watch;
  if (value < alert) return RANKS.watch + (value - watch) / (alert - watch);
  return Math.min(3, RANKS.alert + (value - alert) / (crisis - alert));
}
