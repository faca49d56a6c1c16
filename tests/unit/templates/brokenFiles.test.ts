import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEMPLATE_BOUNDS } from '../../../src/core/templates/ownTemplate';
import { FILE_REFUSALS, readLibrary } from '../../../src/core/templates/readLibrary';
import { ENTRY_REFUSALS } from '../../../src/core/templates/templateDraft';

const whole = JSON.stringify({
  templates: Array.from({ length: 6 }, (_, index) => ({
    id: `own-${index}`,
    lang: 'en',
    title: `T${index}`,
    text: `Sorry ${index}, {customer}.`,
    tags: ['a'],
    situation: 'late',
    step: 'first',
  })),
});
const table = 'title,text,tags\nLate,"Sorry, {customer}",a\nLost,"We look, ""now""",b\n';

/** A file that some accident or attacker broke: cut, spliced, with bytes changed, or of any content. */
const broken = fc.oneof(
  fc
    .tuple(fc.constantFrom(whole, table), fc.nat(600), fc.nat(600), fc.string({ unit: 'binary', maxLength: 40 }))
    .map(([file, from, to, put]) => file.slice(0, from % file.length) + put + file.slice(to % file.length)),
  fc.json({ maxDepth: 5 }),
  fc
    .array(
      fc.dictionary(fc.constantFrom('text', 'title', 'id', 'lang', 'tags', 'situation', '__proto__'), fc.anything(), {
        maxKeys: 6,
      }),
      { maxLength: 8 },
    )
    .map((list) => JSON.stringify(list) ?? ''),
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(
      fc.array(fc.string({ maxLength: 20 }), { maxLength: 5 }).map((cells) => cells.join(',')),
      { maxLength: 8 },
    )
    .map((lines) => lines.join('\n')),
);

describe('1,000 broken files', () => {
  it('are each refused with a reason, or taken in part with a reason for the rest', () => {
    let [refused, part] = [0, 0];
    fc.assert(
      fc.property(broken, (file) => {
        const read = readLibrary(file, 'fr');
        if ('refusal' in read) {
          refused += 1;
          expect(FILE_REFUSALS).toContain(read.refusal);
          return;
        }
        part += 1;
        for (const { place, reason } of read.refused) {
          expect(place).toBeGreaterThan(0);
          expect(ENTRY_REFUSALS).toContain(reason);
        }
        for (const draft of read.drafts) {
          expect(draft.text.length).toBeGreaterThan(0);
          expect(draft.text.length).toBeLessThanOrEqual(TEMPLATE_BOUNDS.text);
          expect(draft.title.length).toBeGreaterThan(0);
          expect(draft.title.length).toBeLessThanOrEqual(TEMPLATE_BOUNDS.title);
          expect(Object.getPrototypeOf(draft)).toBe(Object.prototype);
        }
      }),
      { numRuns: 1000, seed: 5 },
    );
    expect(refused).toBeGreaterThan(100);
    expect(part).toBeGreaterThan(100);
  });
});
