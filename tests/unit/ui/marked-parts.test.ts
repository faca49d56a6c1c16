import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedParts } from '../../../src/ui/markedParts';

const reason = (kind: string, start: number, end: number) => ({ kind, weight: 1, start, end, text: '' });

describe('words marked in a post', () => {
  it('are cut out where the reasons say, and the rest is left', () => {
    expect(markedParts('my lamp is broken now', [reason('broken', 11, 17)])).toEqual([
      { start: 0, text: 'my lamp is ' },
      { start: 11, text: 'broken', kind: 'broken' },
      { start: 17, text: ' now' },
    ]);
  });

  it('go to the heavier reason where two overlap', () => {
    const parts = markedParts('never again', [reason('again', 6, 11), reason('never', 0, 11)]);
    expect(parts.map(({ kind }) => kind)).toEqual([undefined, 'again']);
  });

  it('never lose or double a character, whatever the spans', () => {
    const spans = fc.array(
      fc.record({ start: fc.integer({ min: -3, max: 40 }), end: fc.integer({ min: -3, max: 40 }) }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), spans, (text, cuts) => {
        const parts = markedParts(
          text,
          cuts.map(({ start, end }) => reason('x', start, end)),
        );
        return parts.map((part) => part.text).join('') === text;
      }),
    );
  });
});
