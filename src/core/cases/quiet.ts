import { offsetAt } from './zone';

const MINUTE = 60_000;
const DAY = 1440;

/** Hours in which nobody is told anything: minutes since local midnight; `from` after `to` runs over midnight. */
export interface QuietHours {
  on: boolean;
  from: number;
  to: number;
}

/** Whether it is quiet at `at` (milliseconds since the epoch) by the wall clock of a time zone (IANA). */
export function isQuiet({ on, from, to }: QuietHours, at: number, timeZone: string): boolean {
  if (!on || from === to) return false;
  const minute = Math.floor((at + offsetAt(at, timeZone)) / MINUTE) % DAY;
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}
