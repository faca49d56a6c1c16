import type { Hours, Range } from './hours';
import { localDay, stretchesOf } from './zone';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Longest run of days off that is walked through before hours are taken to be round the clock. */
const MOST_DAYS = 750;

type Stretch = [start: number, end: number];

/** Whether nobody set any hours: the team then answers round the clock. */
export function isRoundTheClock(hours: Hours): boolean {
  return hours.week.every((ranges) => ranges.length === 0);
}

/** The moment when `minutes` working minutes have passed since `since` (milliseconds since the epoch). */
export function afterWorking(hours: Hours, since: number, minutes: number): number {
  let left = minutes * MINUTE;
  if (isRoundTheClock(hours)) return since + left;
  const first = localDay(since, hours.timeZone);
  for (let day = first - DAY; day <= first + MOST_DAYS * DAY; day += DAY) {
    for (const [start, end] of stretchesOn(hours, day)) {
      const from = Math.max(start, since);
      if (end <= from) continue;
      if (end - from >= left) return from + left;
      left -= end - from;
    }
  }
  return since + minutes * MINUTE;
}

/** The latest moment from which at least `minutes` working minutes have passed until `now`: the reverse of `afterWorking`. */
export function beforeWorking(hours: Hours, now: number, minutes: number): number {
  let left = minutes * MINUTE;
  if (isRoundTheClock(hours)) return now - left;
  const last = localDay(now, hours.timeZone);
  for (let day = last + DAY; day >= last - MOST_DAYS * DAY; day -= DAY) {
    for (const [start, end] of stretchesOn(hours, day).reverse()) {
      const to = Math.min(end, now);
      if (to <= start) continue;
      if (to - start >= left) return to - left;
      left -= to - start;
    }
  }
  return now - minutes * MINUTE;
}

/** The first working moment of the local day that lies `days` days after `at`, or of the next working day after it. */
export function startOfWork(hours: Hours, at: number, days: number, usual: Range): number {
  const first = localDay(at, hours.timeZone) + days * DAY;
  const whole = isRoundTheClock(hours) ? { ...hours, week: Array.from({ length: 7 }, () => [usual]) } : hours;
  for (let day = first; day <= first + MOST_DAYS * DAY; day += DAY) {
    const start = stretchesOn(whole, day).find(([, end]) => end > at)?.[0];
    if (start !== undefined) return Math.max(start, at);
  }
  return at + days * DAY;
}

/** What is worked on one local day, in order of time, without overlaps. */
function stretchesOn(hours: Hours, day: number): Stretch[] {
  if (hours.holidays.includes(new Date(day).toISOString().slice(0, 10))) return [];
  const ranges = hours.week[(new Date(day).getUTCDay() + 6) % 7] ?? [];
  return joined(ranges.flatMap(({ from, to }) => stretchesOf(day + from * MINUTE, day + to * MINUTE, hours.timeZone)));
}

function joined(stretches: Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const [start, end] of stretches.sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
