import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockState } from '../../../src/core/cases/case';
import { clockOf, clockSince, overdueSince } from '../../../src/core/cases/clock';
import { foldCase } from '../../../src/core/cases/fold';
import { followUpTime } from '../../../src/core/cases/followUp';
import type { Hours } from '../../../src/core/cases/hours';
import { afterWorking, beforeWorking } from '../../../src/core/cases/working';
import { sampleBrand, sampleEvent, sampleHint, samplePost } from './samples';

const MINUTE = 60_000;

/** Around days on which clocks change, and at places where they change at midnight or by half an hour. */
const PLACES: [zone: string, around: string][] = [
  ['Europe/Paris', '2026-03-29T01:00Z'],
  ['Europe/Paris', '2026-10-25T01:00Z'],
  ['America/New_York', '2026-03-08T07:00Z'],
  ['America/New_York', '2026-11-01T06:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00Z'],
  ['America/Santiago', '2026-09-06T04:00Z'],
  ['Asia/Kathmandu', '2026-05-05T12:00Z'],
  ['Pacific/Kiritimati', '2026-12-31T10:00Z'],
];

const range = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 600 }))
  .map(([from, long]) => ({ from, to: Math.min(1440, from + long) }));
const week = fc.array(fc.array(range, { maxLength: 3 }), { minLength: 7, maxLength: 7 });

const situation = fc
  .tuple(fc.constantFrom(...PLACES), week, fc.integer({ min: -2880, max: 1440 }), fc.integer({ min: 1, max: 600 }))
  .map(([[timeZone, around], days, shift, minutes]) => {
    const since = Date.parse(around) + shift * MINUTE;
    const holiday = new Date(since + 86_400_000).toISOString().slice(0, 10);
    return { hours: { timeZone, week: days, holidays: [holiday] } satisfies Hours, since, minutes };
  })
  .filter(({ hours }) => hours.week.filter((ranges) => ranges.length > 0).length >= 3);

const wallClocks = new Map<string, Intl.DateTimeFormat>();

function wallClock(timeZone: string): Intl.DateTimeFormat {
  const options = { timeZone, dateStyle: 'short', timeStyle: 'medium' } as const;
  const clock = wallClocks.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', options);
  wallClocks.set(timeZone, clock);
  return clock;
}

/** Whether somebody works in the minute that begins at `at`: what the wall clock shows decides. */
function isWorking(at: number, { timeZone, week, holidays }: Hours): boolean {
  const wall = wallClock(timeZone).format(at);
  const [date = '', time = ''] = wall.split(' ');
  if (holidays.includes(date)) return false;
  const minute = Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const ranges = week[(new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7] ?? [];
  return ranges.some(({ from, to }) => minute >= from && minute < to);
}

function countForward(hours: Hours, since: number, minutes: number): number {
  let left = minutes;
  let at = since;
  for (; left > 0; at += MINUTE) if (isWorking(at, hours)) left -= 1;
  return at;
}

function countBack(hours: Hours, now: number, minutes: number): number {
  let left = minutes;
  let at = now;
  for (; left > 0; at -= MINUTE) if (isWorking(at - MINUTE, hours)) left -= 1;
  return at;
}

describe('working minutes', () => {
  it('are what a count minute by minute gives, over clock changes, holidays and several ranges a day', () => {
    fc.assert(
      fc.property(situation, ({ hours, since, minutes }) => {
        expect(afterWorking(hours, since, minutes)).toBe(countForward(hours, since, minutes));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('are counted back in the same way', () => {
    fc.assert(
      fc.property(situation, ({ hours, since, minutes }) => {
        expect(beforeWorking(hours, since, minutes)).toBe(countBack(hours, since, minutes));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('pass round the clock where no hours are set', () => {
    const hours = { timeZone: 'Europe/Paris', week: [], holidays: [] };
    expect(afterWorking(hours, 1000, 60)).toBe(1000 + 60 * MINUTE);
    expect(beforeWorking({ ...hours, week: Array(7).fill([]) }, 60 * MINUTE, 60)).toBe(0);
  });
});

describe('the clock of a case', () => {
  const nineToFive = { timeZone: 'Europe/Paris', week: Array(7).fill([{ from: 540, to: 1020 }]), holidays: [] };
  const brand = sampleBrand({ hours: nineToFive, targetMinutes: 60 });

  it('starts in the morning for a complaint of the night', () => {
    const night = Date.parse('2026-03-03T01:12:00Z');
    const clock = clockSince(night, brand);
    expect(new Date(clock.redAt).toISOString()).toBe('2026-03-03T09:00:00.000Z');
    expect(clockState(clock, Date.parse('2026-03-03T08:20:00Z'))).toBe('in');
    expect(clockState(clock, Date.parse('2026-03-03T08:30:00Z'))).toBe('amber');
    expect(clockState(clock, Date.parse('2026-03-03T09:59:00Z'))).toBe('red');
    expect(clockState(clock, Date.parse('2026-03-03T10:00:00Z'))).toBe('over');
  });

  it('stays late for ever after a late first reply', () => {
    const nine = samplePost().postedAt;
    const events = [
      sampleEvent('seen', nine, { post: samplePost(), hint: sampleHint() }),
      sampleEvent('replied', nine + 61 * MINUTE, { proof: 'sent' }),
      sampleEvent('followedUp', nine + 90 * MINUTE, { proof: 'hand' }),
    ];
    const known = foldCase(events);
    const clock = known && clockOf(known, sampleBrand());
    expect(clock && clockState(clock, nine + 1e12)).toBe('late');
  });

  it('calls overdue exactly those who wait since before the moment that is searched for', () => {
    const now = Date.parse('2026-03-03T10:00:00Z');
    const limit = overdueSince(brand, now);
    expect(clockState(clockSince(limit, brand), now)).toBe('over');
    expect(clockState(clockSince(limit + 1000, brand), now)).toBe('red');
  });
});

describe('a planned follow-up', () => {
  const at = Date.parse('2026-03-06T18:02:00Z');

  it('is due at nine the next morning where no hours are set', () => {
    expect(new Date(followUpTime(sampleBrand(), at, 1)).toISOString()).toBe('2026-03-07T08:00:00.000Z');
  });

  it('waits for Monday where nobody works at the weekend', () => {
    const days = [...Array(5).fill([{ from: 600, to: 960 }]), [], []];
    const brand = sampleBrand({ hours: { timeZone: 'Europe/Paris', week: days, holidays: [] } });
    expect(new Date(followUpTime(brand, at, 1)).toISOString()).toBe('2026-03-09T09:00:00.000Z');
  });
});
