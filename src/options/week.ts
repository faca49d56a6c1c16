import type { Hours, Range } from '../core/cases/hours';

/** Hours that many teams keep; `always` is round the clock, `custom` whatever else. */
export const PRESETS = ['always', 'office', 'long', 'daily'] as const;
export type Preset = (typeof PRESETS)[number];

const DAYS = 7;
const WEEKDAYS = 5;

const WEEKS: Readonly<Record<Preset, Range[][]>> = {
  always: [],
  office: week(WEEKDAYS, 9, 18),
  long: week(WEEKDAYS, 8, 19),
  daily: week(DAYS, 8, 20),
};

function week(days: number, from: number, to: number): Range[][] {
  return Array.from({ length: DAYS }, (_, day) => (day < days ? [{ from: from * 60, to: to * 60 }] : []));
}

/** The week of a preset, Monday first. */
export function weekOf(preset: Preset): Range[][] {
  return structuredClone(WEEKS[preset]);
}

/** Which preset a week is. */
export function presetOf({ week }: Hours): Preset | 'custom' {
  return PRESETS.find((preset) => JSON.stringify(WEEKS[preset]) === JSON.stringify(week)) ?? 'custom';
}

/** `08:30` as minutes since midnight; as an end, midnight is the end of the day. Null where it is no time. */
export function parseTime(written: string, isEnd: boolean): number | null {
  const found = /^(\d{2}):(\d{2})/.exec(written);
  if (!found) return null;
  const minutes = Number(found[1]) * 60 + Number(found[2]);
  return isEnd && minutes === 0 ? DAYS_END : minutes;
}

const DAYS_END = 1440;

/** Minutes since midnight as a time field writes them. */
export function writeTime(minutes: number): string {
  const ofDay = minutes % DAYS_END;
  return `${String(Math.floor(ofDay / 60)).padStart(2, '0')}:${String(ofDay % 60).padStart(2, '0')}`;
}

/** Whether a week can be kept: it has hours at all, each stretch ends after it begins, none overlap. */
export function isSound(ranges: readonly Range[][]): boolean {
  if (ranges.length === 0) return true;
  const whole = ranges.every((day) =>
    day.every((range, index) => range.from < range.to && (day[index - 1]?.to ?? 0) <= range.from),
  );
  return whole && ranges.some((day) => day.length > 0);
}

/** The next stretch worth proposing on a day: after what is there, within the day; null when the day is full. */
export function nextRange(day: readonly Range[]): Range | null {
  const last = day.at(-1);
  if (!last) return { from: 9 * 60, to: 18 * 60 };
  const from = last.to + 60;
  return from + 60 > DAYS_END ? null : { from, to: Math.min(from + 4 * 60, DAYS_END) };
}
