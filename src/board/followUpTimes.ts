const HOUR = 3_600_000;
const MORNING = 9;

/** `hours` after `now`. All times here are milliseconds since the epoch. */
export function hoursLater(now: number, hours: number): number {
  return now + hours * HOUR;
}

/** Nine in the morning of the next day, by the manager's own clock. */
export function tomorrowMorning(now: number): number {
  return daysLater(now, 1, MORNING);
}

/** The same time, or the hour `at`, so many days later; summer time does not shift it. */
export function daysLater(now: number, days: number, at?: number): number {
  const date = new Date(now);
  date.setDate(date.getDate() + days);
  if (at !== undefined) date.setHours(at, 0, 0, 0);
  return date.getTime();
}

/** A local date and time as a form gives it (`2026-11-24T09:00`); null where it is none. */
export function parseLocal(written: string): number | null {
  const at = new Date(written).getTime();
  return written === '' || Number.isNaN(at) ? null : at;
}
