import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/core/language/tokenize';
import { BANDS, type Band } from '../../../src/core/triage/hint';
import { judge } from '../../../src/core/triage/judge';
import { learn } from '../../../src/core/triage/lessons';
import { textKey } from '../../../src/core/triage/likeness';
import { growth } from '../growth';
import { brand, COMPLAINT, correction, DANGER, DAY, judged, NOW, post } from './lesson-bench';

const keyOf = (text: string) => textKey(tokenize(text));
const pressing = (band: Band) => BANDS.length - BANDS.indexOf(band);

const words = fc.constantFrom('late', 'broken', 'refund', 'hospital', 'bike', 'never', 'the', 'vélo', '😡', '12', '@a');
const texts = fc.oneof(
  fc.array(words, { maxLength: 30 }).map((some) => some.join(' ')),
  fc.string({ unit: 'binary', maxLength: 300 }),
);
const corrections = fc.array(
  fc.tuple(texts, fc.constantFrom(...BANDS), fc.constantFrom(...BANDS), fc.integer({ min: -DAY, max: 900 * DAY })),
  { maxLength: 12 },
);

describe('lessons from anything', () => {
  it('do not blind, however many mistaken ones there are', () => {
    const mistaken = Array.from({ length: 400 }, (_, index) =>
      correction(`@VeloNord number ${index} the order and the service and the bike`, 'act', 'none', {
        postId: String(index),
      }),
    );
    for (const text of [COMPLAINT, DANGER]) expect(judged(text, mistaken).band).toBe(judged(text).band);
    expect(learn(mistaken, NOW).lessons).toHaveLength(300);
  });

  it('never throw, name only bands that somebody meant or the model moved to, and keep risks in sight', () => {
    fc.assert(
      fc.property(texts, corrections, (text, some) => {
        const taught = some.map(([said, from, to, age], index) =>
          correction(said, from, to, { postId: String(index), at: NOW - age }),
        );
        const before = judged(text);
        const after = judged(text, taught);
        expect(after.risks).toEqual(before.risks);
        expect(after.complaint).toBeGreaterThanOrEqual(0);
        expect(after.complaint).toBeLessThanOrEqual(1);
        const said = keyOf(text);
        if (before.risks.length === 0 || taught.some((one) => keyOf(one.text) === said)) return;
        expect(pressing(after.band)).toBeGreaterThanOrEqual(Math.min(pressing(before.band), pressing('act')));
      }),
      { numRuns: 300 },
    );
  });

  it('take time in proportion to the text', () => {
    const lessons = learn(
      Array.from({ length: 300 }, (_, index) =>
        correction(`${COMPLAINT} ${index}`, 'act', 'none', { postId: `${index}` }),
      ),
      NOW,
    );
    for (const long of ['refund '.repeat(4_000), 'a '.repeat(12_000), '😡'.repeat(9_000)])
      expect(growth((text) => judge(post(text), { brand, lessons }), long)).toBeLessThan(25);
  });
});
