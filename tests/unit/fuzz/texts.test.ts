import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moodOf } from '../../../src/core/cases/mood';
import { checkDraft } from '../../../src/core/tone/checkDraft';
import { BANDS } from '../../../src/core/triage/hint';
import { judge } from '../../../src/core/triage/judge';
import { sampleBrand, samplePost } from '../cases/samples';
import { hostileText, INPUTS, runs } from './fuzz';

const brand = sampleBrand();
const language = fc.constantFrom('en', 'fr', 'de', 'und', 'ar', '__proto__', 'constructor', '');

describe('texts that hold anything', () => {
  it(`${INPUTS.posts} posts are judged, by authors and in languages that may be anything`, () => {
    fc.assert(
      fc.property(hostileText, hostileText, language, (text, name, lang) => {
        const post = samplePost({ text, lang, author: { handle: 'a', name, verified: false } });
        const { band, complaint, reasons } = judge(post, { brand });
        expect(BANDS).toContain(band);
        expect(complaint >= 0 && complaint <= 1).toBe(true);
        for (const { start = 0, end = 0 } of reasons) expect(start <= end && end <= text.length).toBe(true);
        moodOf(text, complaint);
      }),
      runs('posts'),
    );
  });

  it(`${INPUTS.drafts} drafts are checked: findings lie inside the draft, and their fixes too`, () => {
    fc.assert(
      fc.property(hostileText, hostileText, language, (draft, text, lang) => {
        const post = samplePost({ text });
        const { verdict, findings } = checkDraft({ draft, lang, post, hint: judge(post, { brand }), brand, now: 1e12 });
        expect(['ready', 'improve', 'hold']).toContain(verdict);
        for (const { start, end, fix = { start, end } } of findings) {
          expect(0 <= start && start <= end && end <= draft.length).toBe(true);
          expect(0 <= fix.start && fix.start <= fix.end && fix.end <= draft.length).toBe(true);
        }
      }),
      runs('drafts'),
    );
  });
});
