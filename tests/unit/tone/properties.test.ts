import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newBrand } from '../../../src/core/brand';
import { checkDraft, type DraftInput } from '../../../src/core/tone/checkDraft';
import { postSaying } from '../../../src/core/tone/example';
import { weightedLength } from '../../../src/core/tone/length';
import { RULES } from '../../../src/core/tone/rules/index';

const LIMIT = 280;
const POSTS = [
  undefined,
  postSaying('@northline my lamp caught fire', 'en'),
  postSaying('@northline troisième train annulé, une honte !!!', 'fr'),
  postSaying('@northline merci pour la lampe', 'fr'),
];
const sentences = RULES.flatMap(({ bad, good }) => [...bad, ...good].map(({ draft }) => draft));
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.array(fc.constantFrom(...sentences), { maxLength: 4 }).map((parts) => parts.join(' ')),
  fc
    .array(fc.constantFrom(...sentences.flatMap((text) => text.split(' ')), '!!!', '😊', '\u0301', '\ud83d'), {
      maxLength: 40,
    })
    .map((words) => words.join(' ')),
);
const input = fc.record({ draft: anything, post: fc.constantFrom(...POSTS) }).map(({ draft, post }): DraftInput => {
  const brand = { ...newBrand(), agent: 'Sam' };
  return { draft, brand, limit: LIMIT, now: 9e7, postedAt: 1, ...(post && { post }) };
});

/** Applies every fix at once, from the end, as they must not overlap. */
function mend(draft: string, report: ReturnType<typeof checkDraft>): string {
  const fixes = report.findings.flatMap(({ fix }) => (fix ? [fix] : [])).sort((a, b) => b.start - a.start);
  return fixes.reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), draft);
}

test('any text is answered, with findings that lie inside it, in its order', () => {
  fc.assert(
    fc.property(input, (given) => {
      const { findings } = checkDraft(given);
      let last = 0;
      for (const { start, end } of findings) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(given.draft.length);
        last = start;
      }
    }),
    { numRuns: 400 },
  );
});

test('fixes never overlap', () => {
  fc.assert(
    fc.property(input, (given) => {
      const fixes = checkDraft(given).findings.flatMap(({ fix }) => (fix ? [fix] : []));
      const sorted = fixes.sort((a, b) => a.start - b.start);
      sorted.slice(1).forEach((fix, index) => {
        expect(fix.start).toBeGreaterThanOrEqual(sorted[index]?.end ?? 0);
      });
    }),
    { numRuns: 400 },
  );
});

test('fixes converge: applying them again and again comes to rest', () => {
  fc.assert(
    fc.property(input, (given) => {
      let draft = given.draft;
      for (let round = 0; round < 12; round += 1) {
        const next = mend(draft, checkDraft({ ...given, draft }));
        if (next === draft) return;
        draft = next;
      }
      expect(mend(draft, checkDraft({ ...given, draft }))).toBe(draft);
    }),
    { numRuns: 300 },
  );
});

test('no single fix makes a draft that fits longer than the limit', () => {
  fc.assert(
    fc.property(input, (given) => {
      if (weightedLength(given.draft) > LIMIT) return;
      for (const { fix } of checkDraft(given).findings) {
        if (!fix) continue;
        const after = given.draft.slice(0, fix.start) + fix.text + given.draft.slice(fix.end);
        expect(weightedLength(after)).toBeLessThanOrEqual(LIMIT);
      }
    }),
    { numRuns: 400 },
  );
});
