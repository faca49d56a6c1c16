import { describe, expect, it } from 'vitest';
import { isSound, nextRange, PRESETS, parseTime, presetOf, weekOf, writeTime } from '../../../src/options/week';

const hours = (week: ReturnType<typeof weekOf>) => ({ timeZone: 'UTC', week, holidays: [] });

describe('the hours of a week', () => {
  it('are known again by their preset, and are sound', () => {
    for (const preset of PRESETS) {
      expect(presetOf(hours(weekOf(preset)))).toBe(preset);
      expect(isSound(weekOf(preset))).toBe(true);
    }
    expect(presetOf(hours([[{ from: 1, to: 2 }], [], [], [], [], [], []]))).toBe('custom');
  });

  it('must end after they begin, must not overlap, and must be some', () => {
    expect(isSound([[{ from: 600, to: 540 }]])).toBe(false);
    expect(
      isSound([
        [
          { from: 540, to: 720 },
          { from: 700, to: 800 },
        ],
      ]),
    ).toBe(false);
    expect(isSound([[], [], [], [], [], [], []])).toBe(false);
  });

  it('are written and read as times; midnight is the end of a day', () => {
    expect(writeTime(545)).toBe('09:05');
    expect(writeTime(1440)).toBe('00:00');
    expect(parseTime('00:00', true)).toBe(1440);
    expect(parseTime('00:00', false)).toBe(0);
    expect(parseTime('', false)).toBeNull();
  });

  it('are proposed after those that are there, as long as the day has room', () => {
    expect(nextRange([])).toEqual({ from: 540, to: 1080 });
    expect(nextRange([{ from: 480, to: 720 }])).toEqual({ from: 780, to: 1020 });
    expect(nextRange([{ from: 480, to: 1400 }])).toBeNull();
  });
});
