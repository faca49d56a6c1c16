import { describe, expect, test } from 'vitest';
import { ascending, quantile } from '../../../src/core/quantile';

describe('a quantile', () => {
  test('of no values is unknown', () => {
    expect(quantile([], 0.5)).toBeUndefined();
  });

  test('of one value is that value, whatever the share', () => {
    expect([0, 0.5, 0.9, 1].map((share) => quantile([7], share))).toEqual([7, 7, 7, 7]);
  });

  test('by half is the one in the middle, or between the two', () => {
    expect(quantile([1, 2, 9], 0.5)).toBe(2);
    expect(quantile([1, 2, 4, 9], 0.5)).toBe(3);
  });

  test('lies in a straight line between its neighbours', () => {
    expect(quantile([0, 10, 20], 0.9)).toBeCloseTo(18);
  });

  test('sorts by size, and leaves what it is given', () => {
    const given = [10, 9, 100];
    expect(ascending(given)).toEqual([9, 10, 100]);
    expect(given).toEqual([10, 9, 100]);
  });
});
