import { describe, expect, it } from 'vitest';
import { COMPLAINT, correction, DANGER, DAY, judged, NOW } from './lesson-bench';

const JOKE = '@VeloNord my knees are broken and never arrived at the top, the hill was late for my birthday ride';
const JOKE_AGAIN = '@VeloNord my legs are broken and never arrived at the top, the hill was late for my birthday ride';
const QUIET = '@VeloNord good evening to all, and a green saddle for everybody in my street tonight';
const QUIET_AGAIN = '@VeloNord good morning to all, and a green saddle for everybody in my street tonight';

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

  it('lean by a phrase that several corrected posts share, and not by one or two', () => {
    const said = [
      '@VeloNord another blue screen on the computer of my bike before work',
      '@VeloNord and there it is, the blue screen, right before the race',
      '@VeloNord hello blue screen my old friend, see you tomorrow then',
    ];
    const asked = '@VeloNord hello to all from my blue screen, happy Monday';
    const taught = said.map((text, index) => correction(text, 'none', 'act', { postId: String(index) }));
    expect(judged(asked).band).toBe('none');
    expect(judged(asked, taught.slice(1))).toEqual(judged(asked));
    const leant = judged(asked, taught);
    expect(leant.band).toBe('watch');
    expect(leant.reasons.map(({ kind }) => kind)).toContain('learnt');
    const opposed = correction('@VeloNord blue screen saver with your logo again, please', 'act', 'none', {
      postId: '9',
    });
    expect(judged(asked, [...taught, opposed])).toEqual(judged(asked));
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
});
