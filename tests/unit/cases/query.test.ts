import { describe, expect, it } from 'vitest';
import { localPostId, postByHand, UNKNOWN_HANDLE } from '../../../src/core/cases/byHand';
import { isQuiet } from '../../../src/core/cases/quiet';
import { isReadable } from '../../../src/core/cases/readable';
import { searchWords } from '../../../src/core/cases/words';
import { sampleEvent, sampleHint, samplePost } from './samples';

const NOON = Date.UTC(2026, 2, 3, 12, 0);

describe('the words of a search', () => {
  it('do not depend on case, accents or width, and leave out what is everywhere', () => {
    expect(searchWords('Où est MON Vélo ? Ｒｅｆｕｎｄ, the refund!')).toEqual(['ou', 'velo', 'refund']);
    expect(searchWords('')).toEqual([]);
  });
});

describe('quiet hours', () => {
  it('run over midnight by the wall clock of the brand', () => {
    const night = { on: true, from: 20 * 60, to: 8 * 60 };
    const at = (time: string) => isQuiet(night, Date.parse(time), 'Europe/Paris');
    expect(at('2026-03-03T18:59:00Z')).toBe(false);
    expect(at('2026-03-03T19:00:00Z')).toBe(true);
    expect(at('2026-03-29T05:59:00Z')).toBe(true);
    expect(at('2026-03-29T06:00:00Z')).toBe(false);
    expect(isQuiet({ ...night, on: false }, Date.parse('2026-03-03T22:00:00Z'), 'Europe/Paris')).toBe(false);
  });
});

describe('a complaint by hand', () => {
  it('takes id, handle and time from the address of the post', () => {
    const id = `${(BigInt(NOON - 1_288_834_974_657) << 22n) + 5n}`;
    const post = postByHand({ link: ` https://mobile.twitter.com/odile_example/status/${id}?s=20 ` }, '0', NOON + 1000);
    expect(post).toMatchObject({ id, author: { handle: 'odile_example' }, postedAt: NOON });
    expect(post?.url).toBe(`https://x.com/odile_example/status/${id}`);
    expect(postByHand({ link: `x.com/i/web/status/${id}` }, '0', NOON)?.author.handle).toBe(UNKNOWN_HANDLE);
  });

  it('gets an id of ours where there is only a text', () => {
    const id = localPostId(NOON, 42);
    expect(id).toMatch(/^0\d{19}$/);
    expect(postByHand({ text: ' My bike is gone ', handle: '@odile' }, id, NOON)).toMatchObject({
      id,
      url: 'https://x.com/odile',
      text: 'My bike is gone',
      postedAt: NOON,
    });
  });

  it.each([
    'https://x.com/odile',
    'https://example.org/a/status/1',
    'javascript:alert(1)',
    'x.com.evil.example/a/status/1',
  ])('refuses %s', (link) => {
    expect(postByHand({ link }, '0', NOON)).toBeNull();
  });
});

describe('a stored event', () => {
  it('is read only where it can be folded', () => {
    const seen = sampleEvent('seen', NOON, { post: samplePost(), hint: sampleHint() });
    expect(isReadable(seen)).toBe(true);
    const spoilt = [null, 7, {}, { ...seen, kind: 'sung' }, { ...seen, at: '7' }, { ...seen, data: { post: {} } }];
    for (const event of spoilt) expect(isReadable(event)).toBe(false);
  });
});
