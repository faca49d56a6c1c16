const MINUTE = 60_000;
const DAY = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

/** How far local time in `timeZone` (IANA) is ahead of UTC at `at`, in milliseconds. */
export function offsetAt(at: number, timeZone: string): number {
  const whole = Math.floor(at / MINUTE) * MINUTE;
  const part: Record<string, number> = {};
  for (const { type, value } of formatIn(timeZone).formatToParts(whole)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
}

/** The local calendar day at `at`, as the UTC midnight of the same date: days are then counted by adding `DAY`. */
export function localDay(at: number, timeZone: string): number {
  return Math.floor((at + offsetAt(at, timeZone)) / DAY) * DAY;
}

/** When the local calendar day began in which `at` lies. */
export function startOfDay(at: number, timeZone: string): number {
  const day = localDay(at, timeZone);
  return stretchesOf(day, day + DAY, timeZone)[0]?.[0] ?? day;
}

/**
 * The moments at which wall clocks in `timeZone` show a time from `from` to `to` (both counted like UTC), as stretches
 * of [start, end). Where clocks go forward in between, a stretch is shorter; where they go back, what is shown twice
 * comes twice. A zone is taken to change at most once within the two days around.
 */
export function stretchesOf(from: number, to: number, timeZone: string): [number, number][] {
  const early = from - DAY;
  const late = to + DAY;
  const before = offsetAt(early, timeZone);
  const after = offsetAt(late, timeZone);
  if (before === after) return [[from - before, to - before]];
  const change = changeBetween(early, late, timeZone);
  const stretches: [number, number][] = [
    [from - before, Math.min(to - before, change)],
    [Math.max(from - after, change), to - after],
  ];
  return stretches.filter(([start, end]) => start < end);
}

function changeBetween(early: number, late: number, timeZone: string): number {
  const before = offsetAt(early, timeZone);
  let low = Math.floor(early / MINUTE);
  let high = Math.ceil(late / MINUTE);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * MINUTE, timeZone) === before) low = middle;
    else high = middle;
  }
  return high * MINUTE;
}

function formatIn(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  return format;
}
