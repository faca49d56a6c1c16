import type { Language } from '../brand';
import type { Hours } from '../cases/hours';
import { localDay, offsetAt } from '../cases/zone';

const HOUR = 3_600_000;
const DAY = 86_400_000;
/** From this local hour on, a promise for today's afternoon is no longer one to keep. */
const LATEST_HOUR = 15;

const WORDS = {
  en: {
    soon: 'within the hour',
    today: 'by 5 pm today',
    tomorrow: 'tomorrow before noon',
    on: (day: string) => `on ${day} before noon`,
    until: (day: string) => `by ${day}`,
  },
  fr: {
    soon: "dans l'heure",
    today: "aujourd'hui avant 17 h",
    tomorrow: 'demain avant midi',
    on: (day: string) => `${day} avant midi`,
    until: (day: string) => `d'ici ${day}`,
  },
};

/**
 * Promises of time in words of `language`, nearest first, for days on which the team works: each stands alone at the
 * end of a sentence. `now` is in milliseconds since the epoch.
 */
export function momentsAfter(now: number, hours: Hours, language: Language): string[] {
  const words = WORDS[language];
  const today = localDay(now, hours.timeZone);
  const hour = (now + offsetAt(now, hours.timeZone) - today) / HOUR;
  const isToday = isWorkingDay(today, hours) && hour < LATEST_HOUR;
  const [next, later] = workingDaysAfter(today, hours);
  const moments = [words.soon];
  if (isToday) moments.push(words.today);
  if (next !== undefined) moments.push(next - today === DAY ? words.tomorrow : words.on(dayName(next, language)));
  if (later !== undefined) moments.push(words.until(dayName(later, language)));
  return moments;
}

function workingDaysAfter(today: number, hours: Hours): number[] {
  const week = [1, 2, 3, 4, 5, 6].map((days) => today + days * DAY);
  return week.filter((day) => isWorkingDay(day, hours));
}

function isWorkingDay(day: number, { week, holidays }: Hours): boolean {
  const date = new Date(day);
  if (holidays.includes(date.toISOString().slice(0, 10))) return false;
  if (week.every((ranges) => ranges.length === 0)) return true;
  return (week[(date.getUTCDay() + 6) % 7] ?? []).length > 0;
}

function dayName(day: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(day);
}
