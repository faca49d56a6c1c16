import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  clockWords,
  count,
  dayName,
  duration,
  exact,
  percent,
  relative,
  timeOfDay,
  waitingWords,
  when,
} from '../../../src/ui/format';
import { useWords } from '../../../src/ui/i18n';
import { catalogue } from './fake-browser';

vi.mock('webextension-polyfill', async () => (await import('./fake-browser')).fakeBrowser);

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOON = new Date(2026, 10, 24, 12, 0).getTime();
const NBSP = '\u00a0';

const inFrench = () => useWords(catalogue('fr'), 'fr');

describe('times and durations', () => {
  beforeEach(() => useWords(catalogue('en'), 'en'));

  it.each([
    [0, '1 min'],
    [-5 * MINUTE, '1 min'],
    [42 * MINUTE, '42 min'],
    [59.6 * MINUTE, '1 h'],
    [68 * MINUTE, '1 h 08'],
    [120 * MINUTE, '2 h'],
    [26 * HOUR + 20 * MINUTE, '26 h'],
    [71 * HOUR, '71 h'],
    [73 * HOUR, '3 days'],
  ])('say %d ms as %s', (milliseconds, words) => {
    expect(duration(milliseconds)).toBe(words);
  });

  it('keep number and unit together in French', () => {
    inFrench();
    expect(duration(42 * MINUTE)).toBe(`42${NBSP}min`);
    expect(duration(68 * MINUTE)).toBe(`1${NBSP}h${NBSP}08`);
    expect(timeOfDay(new Date(2026, 10, 24, 9, 4).getTime())).toBe(`9${NBSP}h${NBSP}04`);
  });

  it('say when in as few words as are needed', () => {
    expect(when(NOON - 3 * HOUR, NOON)).toBe('09:00');
    expect(when(NOON + 21 * HOUR, NOON)).toBe('tomorrow 09:00');
    expect(when(NOON - 24 * HOUR, NOON)).toBe('yesterday 12:00');
    expect(when(NOON - 3 * 24 * HOUR, NOON)).toBe('Sat 12:00');
    expect(dayName(NOON - 30 * 24 * HOUR, NOON)).toBe('25 Oct');
    expect(dayName(NOON - 400 * 24 * HOUR, NOON)).toBe('20 Oct 2025');
    inFrench();
    expect(when(NOON + 21 * HOUR, NOON)).toBe(`demain 9${NBSP}h${NBSP}00`);
  });

  it('say how long ago and in how long', () => {
    expect(relative(NOON - 21 * MINUTE, NOON)).toBe('21 min ago');
    expect(relative(NOON + 39 * MINUTE, NOON)).toBe('in 39 min');
    expect(exact(NOON)).toMatch(/24 November 2026/);
  });

  it('write numbers and shares as the language does', () => {
    expect(count(1284)).toBe('1,284');
    expect(percent(0.914)).toBe('91%');
    inFrench();
    expect(percent(0.914)).toMatch(/^91\s%$/);
  });

  it('say a clock in words from target to overdue', () => {
    const clock = {
      since: NOON,
      amberAt: NOON + 30 * MINUTE,
      redAt: NOON + 60 * MINUTE,
      overAt: NOON + 120 * MINUTE,
    };
    expect(waitingWords(clock, NOON + 12 * MINUTE)).toBe('waiting 12 min');
    expect(clockWords(clock, NOON + 68 * MINUTE)).toBe('1 h 08');
    expect(waitingWords(clock, NOON + 26 * HOUR)).toBe('26 h, overdue');
    expect(clockWords({ ...clock, stoppedAt: NOON + 18 * MINUTE }, NOON + 26 * HOUR)).toBe('answered in 18 min');
    expect(clockWords({ ...clock, stoppedAt: NOON + 190 * MINUTE }, NOON + 26 * HOUR)).toBe('answered in 3 h 10, late');
  });
});
