import { type Grounds, strengths, WATCH_LEVELS, type WatchCause, type WatchLevel } from './levels';

const MINUTE = 60_000;
/** A level is left when what carries the next lower one has been weak for so long. */
const PATIENCE: Record<WatchLevel, number> = { calm: 0, watch: 45 * MINUTE, alert: 90 * MINUTE, crisis: 180 * MINUTE };
/** It counts as weak when it is this far below where the level begins. */
const SLACK = 0.4;

/** How it stands, and what is needed to tell how it will stand next. */
export interface Standing {
  level: WatchLevel;
  cause: WatchCause;
  /** When the level was reached, milliseconds since the epoch. */
  since: number;
  /** Since when the level would be left; absent while it holds. */
  weakSince?: number;
}

/** Calm, since `at`. */
export function calmSince(at: number): Standing {
  return { level: 'calm', cause: 'calm', since: at };
}

/**
 * The next standing. Up at once; down one level at a time, and only after what is seen has been clearly weaker for a
 * while, so that a level does not flicker around its threshold.
 */
export function nextStanding(before: Standing, grounds: Grounds, now: number): Standing {
  const [cause, strength] = strongest(strengths(grounds));
  const reached = WATCH_LEVELS[Math.min(3, Math.floor(strength))] ?? 'calm';
  const stood = WATCH_LEVELS.indexOf(before.level);
  if (WATCH_LEVELS.indexOf(reached) > stood) return { level: reached, cause, since: now };
  const { weakSince, ...holding } = before;
  if (before.level === 'calm' || strength >= stood - SLACK) return holding;
  if (weakSince === undefined) return { ...before, weakSince: now };
  if (now - weakSince < PATIENCE[before.level]) return before;
  const level = WATCH_LEVELS[stood - 1] ?? 'calm';
  return { level, cause: level === 'calm' ? 'calm' : cause, since: now };
}

function strongest(by: Record<Exclude<WatchCause, 'calm'>, number>): [WatchCause, number] {
  const causes = Object.entries(by) as [Exclude<WatchCause, 'calm'>, number][];
  return causes.reduce((best, one) => (one[1] > best[1] ? one : best));
}
