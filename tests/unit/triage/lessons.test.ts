import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newBrand } from '../../../src/core/brand';
import { tokenize } from '../../../src/core/language/tokenize';
import type { Post } from '../../../src/core/post';
import { BANDS, type Band } from '../../../src/core/triage/hint';
import { judge } from '../../../src/core/triage/judge';
import { type Correction, learn } from '../../../src/core/triage/lessons';
import { textKey } from '../../../src/core/triage/likeness';

const NOW = Date.UTC(2026, 2, 3, 12);
const DAY = 86_400_000;
const brand = { ...newBrand('UTC'), handles: ['VeloNord'] };

function post(text: string, id = '900', lang = 'en'): Post {
  return {
    id,
    url: `https://x.com/someone/status/${id}`,
    author: { handle: 'someone', name: 'Someone', verified: false },
    text,
    lang,
    postedAt: NOW,
    mentions: ['VeloNord'],
    metrics: { replies: 0, reposts: 0, likes: 0, views: 5 },
    hasMedia: false,
    promoted: false,
  };
}

function correction(text: string, judged: Band, meant: Band, change: Partial<Correction> = {}): Correction {
  const id = String(change.postId ?? 1);
  const url = `https://x.com/i/status/${id}`;
  return { id: `event-${id}`, at: NOW, postId: id, url, text, lang: 'en', judged, meant, ...change };
}

const judged = (text: string, corrections: Correction[] = [], lang = 'en') =>
  judge(post(text, '900', lang), { brand, lessons: learn(corrections, NOW) });
const keyOf = (text: string) => textKey(tokenize(text));
const pressing = (band: Band) => BANDS.length - BANDS.indexOf(band);

const JOKE = '@VeloNord my knees are broken and never arrived at the top, the hill was late for my birthday ride';
const JOKE_AGAIN = '@VeloNord my legs are broken and never arrived at the top, the hill was late for my birthday ride';
const COMPLAINT =
  '@VeloNord my parcel never arrived, you charged me twice and nobody answers the phone. Refund please!';
const DANGER = '@VeloNord the brake of this bike failed and my daughter was injured, she is in hospital now';
const QUIET = '@VeloNord the colour in the picture differs a lot from the frame that stands in my kitchen today';
const QUIET_AGAIN = '@VeloNord the colour in the picture differs a lot from the saddle that stands in my kitchen today';

describe('lessons', () => {
  it('judge a near copy of a corrected post as it was corrected', () => {
    expect(judged(JOKE_AGAIN).band).not.toBe('none');
    expect(judged(JOKE_AGAIN, [correction(JOKE, 'act', 'none')])).toMatchObject({ band: 'none', reasons: [] });
    expect(judged(QUIET_AGAIN).band).not.toBe('act');
    const raised = judged(QUIET_AGAIN, [correction(QUIET, 'none', 'act')]);
    expect(raised.band).toBe('act');
    expect(raised.reasons.map(({ kind }) => kind)).toContain('learnt');
    const lights =
      '@VeloNord my order for the front light is late again, and this is the third week that I wait for it';
    expect(judged(lights).band).toBe('act');
    expect(judged(lights.replace('front', 'rear'), [correction(lights, 'act', 'watch')]).band).toBe('watch');
  });

  it('work in French as well', () => {
    const text =
      '@VeloNord mon genou est cassé, jamais arrivé en haut du col, quelle belle sortie en famille ce dimanche';
    const again = text.replace('genou', 'vélo');
    expect(judged(again, [correction(text, 'act', 'none', { lang: 'fr' })], 'fr').band).toBe('none');
  });

  it('leave an unrelated complaint as it is', () => {
    const taught = [correction(JOKE, 'act', 'none'), correction(QUIET, 'none', 'urgent', { postId: '2' })];
    expect(judged(COMPLAINT, taught)).toEqual(judged(COMPLAINT));
    expect(judged(DANGER, taught)).toEqual(judged(DANGER));
  });

  it('lower nothing that names a trouble which the corrected post did not', () => {
    const praise = '@VeloNord the new saddle for my bike came in the blue colour that I had ordered last week';
    const trouble = praise.replace('came in', 'arrived broken in');
    expect(judged(trouble, [correction(praise, 'act', 'none')])).toEqual(judged(trouble));
  });

  it('hide a danger only where these very words were corrected', () => {
    const alike = DANGER.replace('daughter', 'son');
    expect(judged(DANGER).band).toBe('urgent');
    expect(judged(alike, [correction(DANGER, 'urgent', 'none')]).band).toBe('act');
    expect(judged(DANGER, [correction(DANGER, 'urgent', 'none')]).band).toBe('none');
  });

  it('do not judge the corrected post itself, whose case carries the correction', () => {
    const own = [correction(JOKE, 'act', 'none', { postId: '900' })];
    expect(judged(JOKE, own)).toEqual(judged(JOKE));
  });

  it('fade, and the newest of two with the same words counts', () => {
    const old = correction(JOKE, 'act', 'none', { at: NOW - 500 * DAY });
    expect(judged(JOKE_AGAIN, [old])).toEqual(judged(JOKE_AGAIN));
    const earlier = correction(JOKE, 'act', 'none', { at: NOW - DAY });
    const later = correction(JOKE, 'act', 'urgent', { postId: '2' });
    expect(judged(JOKE, [earlier, later]).band).toBe('urgent');
  });

  it('do not blind, however many mistaken ones there are', () => {
    const mistaken = Array.from({ length: 400 }, (_, index) =>
      correction(`@VeloNord number ${index} the order and the service and the bike`, 'act', 'none', {
        postId: String(index),
      }),
    );
    for (const text of [COMPLAINT, DANGER]) expect(judged(text, mistaken).band).toBe(judged(text).band);
    expect(learn(mistaken, NOW).lessons).toHaveLength(300);
  });
});

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
    const begun = performance.now();
    for (const text of ['refund '.repeat(4_000), 'a '.repeat(12_000), '😡'.repeat(9_000)])
      judge(post(text), { brand, lessons });
    expect(performance.now() - begun).toBeLessThan(1_500);
  });
});
