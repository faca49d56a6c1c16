import { type Clock, clockState } from '../core/cases/case';
import { locale, t, tn } from './i18n';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * A stretch of time in words: `42 min`, `1 h 08`, `26 h`, `5 days`. Anything under a minute counts as one.
 * @param milliseconds negative values count as none.
 */
export function duration(milliseconds: number): string {
  const minutes = Math.max(1, Math.round(milliseconds / MINUTE));
  if (minutes < 60) return t('common_minutes', minutes);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours >= 72) return tn('common_days', Math.floor(hours / 24));
  return rest === 0 || hours >= 24 ? t('common_hours', hours) : t('common_hours_minutes', hours, pad(rest));
}

/** What a clock says at `now`: how long the customer waits, or how long they waited for our first reply. */
export function clockWords(clock: Clock, now: number): string {
  switch (clockState(clock, now)) {
    case 'done':
      return t('common_answered_in', duration((clock.stoppedAt ?? now) - clock.since));
    case 'late':
      return t('common_answered_late', duration((clock.stoppedAt ?? now) - clock.since));
    case 'over':
      return t('common_overdue', duration(now - clock.since));
    default:
      return duration(now - clock.since);
  }
}

/** `clockWords` as part of a sentence: `waiting 42 min` where the clock still runs in target, else the same. */
export function waitingWords(clock: Clock, now: number): string {
  const running = ['in', 'amber', 'red'].includes(clockState(clock, now));
  return running ? t('common_waiting', duration(now - clock.since)) : clockWords(clock, now);
}

/** The time of day: `09:04`, in French `9 h 04`. */
export function timeOfDay(at: number): string {
  const date = new Date(at);
  return t('common_time', date.getHours(), pad(date.getHours()), pad(date.getMinutes()));
}

/** When something happened or will: `09:04` today, `Tue 09:04` within a week, then with the date. */
export function when(at: number, now: number): string {
  const days = calendarDays(at, now);
  if (days === 0) return timeOfDay(at);
  return t('common_day_time', dayName(at, now), timeOfDay(at));
}

/** The day alone: `today`, `tomorrow`, `yesterday`, `Tue`, `3 Nov`, `3 Nov 2025`. */
export function dayName(at: number, now: number): string {
  const days = calendarDays(at, now);
  if (days === 0) return t('common_today');
  if (days === 1) return t('common_tomorrow');
  if (days === -1) return t('common_yesterday');
  const options: Intl.DateTimeFormatOptions =
    Math.abs(days) < 7
      ? { weekday: 'short' }
      : new Date(at).getFullYear() === new Date(now).getFullYear()
        ? { day: 'numeric', month: 'short' }
        : { day: 'numeric', month: 'short', year: 'numeric' };
  return new Intl.DateTimeFormat(locale(), options).format(at);
}

/** `21 min ago`, `in 39 min`. */
export function relative(at: number, now: number): string {
  return at > now ? t('common_in', duration(at - now)) : t('common_ago', duration(now - at));
}

/** The full date and time, for what appears on hover. */
export function exact(at: number): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: 'full', timeStyle: 'short' }).format(at);
}

/** A whole number as the language groups it. */
export function count(n: number): string {
  return new Intl.NumberFormat(locale()).format(n);
}

/** An amount of data: `340 kB`, `12 MB`, `1.4 GB`. */
export function bytes(amount: number): string {
  const units = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;
  const step = Math.min(units.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, amount)) / 3) - 1));
  const options = { style: 'unit', unit: units[step] ?? 'megabyte', maximumSignificantDigits: 2 } as const;
  return new Intl.NumberFormat(locale(), options).format(amount / 1000 ** (step + 1));
}

/** A share from 0 to 1 as a percentage: `91%`, in French `91 %`. */
export function percent(share: number): string {
  return new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** Days on the calendar from `now` to `at`; summer time does not shift it. */
function calendarDays(at: number, now: number): number {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  return Math.round((midnight(at) - midnight(now)) / DAY);
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
