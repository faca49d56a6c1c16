import { describe, expect, test } from 'vitest';
import { findPhrases } from '../../../src/core/tone/phrases';
import { readable } from '../../../src/core/tone/readable';
import { standIn, withStandIns } from '../../../src/core/tone/standIn';

const MIXED = 'L’été — “40 €” 😂👍🏽 日本…';

describe('readable text', () => {
  test('holds one byte a character, whatever is typed', () => {
    expect(readable(MIXED).text).toMatch(/^[\0-\xff]*$/);
    expect(readable('plain words').text).toBe('plain words');
  });

  test('still leads back to what was typed', () => {
    const text = readable(MIXED);
    const at = text.text.indexOf('40');
    const { start, end } = text.original(at, at + 4);
    expect(MIXED.slice(start, end)).toBe('40 €');
  });
});

describe('a sign in a pattern', () => {
  test.each([['40 ?€'], ['“40'], ['😂'], ['ete —']])('%s is found under its stand-in', (source) => {
    expect(findPhrases(readable(MIXED), [source])).toHaveLength(1);
  });

  test('stands for itself alone', () => {
    expect(findPhrases(readable('🙂 👍 🤣 $'), ['😂', '€', '–'])).toEqual([]);
  });

  test('shares its stand-in with no other', () => {
    const units = [...new Set('€…’“”–—日😂🤣😹😆🙂😉😊'.split(''))];
    expect(new Set(units.map(standIn)).size).toBe(units.length);
  });

  test('without a stand-in is refused', () => {
    expect(() => withStandIns('日')).toThrow('readable text does not hold');
  });
});
