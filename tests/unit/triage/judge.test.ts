import { describe, expect, test } from 'vitest';
import { newBrand } from '../../../src/core/brand';
import type { Post } from '../../../src/core/post';
import { concernsBrand } from '../../../src/core/triage/concerns';
import { judge } from '../../../src/core/triage/judge';
import { REASON_KINDS } from '../../../src/core/triage/reasonKinds';

const brand = { ...newBrand(), handles: ['Pellico'], keywords: ['pellico box'], staff: ['LeaPellico'] };
const quiet = { replies: 0, reposts: 0, likes: 0, views: 0 };

function post(text: string, more: Partial<Post> = {}): Post {
  const author = { handle: 'someone', name: '', verified: false };
  const mentions = [...text.matchAll(/(?<!\w)@(\w+)/g)].map((match) => match[1] ?? '');
  const rest = { postedAt: 0, mentions, metrics: quiet, hasMedia: false, promoted: false };
  return { id: '1', url: '', author, text, lang: 'und', ...rest, ...more };
}
const hint = (text: string, more: Partial<Post> = {}, earlierComplaints = 0) =>
  judge(post(text, more), { brand, earlierComplaints });

describe('bands', () => {
  test.each([
    '@Pellico my order is three weeks late and nobody answers, I want a refund',
    '@Pellico toujours pas reçu mon colis, personne ne répond, honteux',
    '@Pellico great job, cancelled again without a word 🙄',
    '@Pellico mi pedido no ha llegado y nadie responde, pésimo servicio',
  ])('a complaint deserves a reply: %s', (text) => {
    expect(['act', 'urgent']).toContain(hint(text).band);
  });
  test.each([
    '@Pellico thank you so much, your driver was lovely ❤️',
    '@Pellico what time do you open on Sunday?',
    '@Pellico merci beaucoup, service impeccable !',
    '@Pellico vous livrez en Belgique ?',
  ])('thanks and plain questions ask nothing: %s', (text) => {
    expect(hint(text)).toMatchObject({ band: 'none', reasons: [] });
  });
  test('a risk to people is urgent however small the account', () => {
    expect(hint('@Pellico your charger caught fire next to my bed, I am furious')).toMatchObject({
      band: 'urgent',
      severity: 'high',
      reach: 'low',
    });
  });
  test('promoted, own and staff posts are never complaints', () => {
    const text = '@Pellico worst service ever, I want a refund';
    expect(hint(text, { promoted: true }).band).toBe('none');
    for (const handle of ['pellico', 'leapellico']) {
      expect(hint(text, { author: { handle, name: '', verified: false } }).band).toBe('none');
    }
  });
  test('a complaint to somebody else is worth a look at most', () => {
    const { band, reasons } = hint('@OtherShop you lost my parcel and ignore me. @Pellico would never do this, awful');
    expect(band).toBe('watch');
    expect(reasons[0]?.kind).toBe('elsewhere');
  });
});

describe('reasons', () => {
  test('are heaviest first, of a known kind, and hold the words at their place', () => {
    const text = '@Pellico 3rd email, no answer, my phone arrived smashed and I want a refund 😡';
    const { reasons } = hint(text, {}, 2);
    expect(reasons.length).toBeGreaterThan(1);
    expect(reasons.map(({ kind }) => kind)).toContain('third_complaint');
    for (const { kind, start, end, text: words } of reasons) {
      expect(REASON_KINDS).toContain(kind);
      if (start !== undefined) expect(text.slice(start, end)).toBe(words);
    }
    expect(reasons.map(({ weight }) => weight)).toEqual(reasons.map(({ weight }) => weight).sort((a, b) => b - a));
  });
});

describe('whether a post concerns the brand', () => {
  test.each([
    ['@pellico hi', true],
    ['bought a Pellico Box today', true],
    ['@pellico_fans hi', false],
    ['@notpellico hi', false],
    ['mail me at me@pellico', false],
    ['pellico boxes are nice', false],
  ])('%s: %s', (text, concerned) => {
    expect(concernsBrand(post(text), brand)).toBe(concerned);
  });
});

test('hostile strings are judged in linear time and never throw', () => {
  const parts = [
    '\u0000\u0007',
    '\ud800',
    'a\u0337\u0321'.repeat(30),
    '\u202e',
    '((((',
    '"«',
    '@',
    '#',
    '...',
    '🙂\u200d',
    "j'",
  ];
  for (const part of parts) {
    const text = `@Pellico ${part.repeat(Math.ceil(25_000 / part.length))}`;
    expect(() => hint(text)).not.toThrow();
  }
  for (let i = 0; i < 3_000; i += 1) {
    const text = Array.from({ length: 12 }, (_, k) => parts[(i * 7 + k * (i % 11)) % parts.length]).join(
      i % 3 ? ' ' : '',
    );
    expect(() => hint(`@Pellico ${text}`)).not.toThrow();
  }
}, 30_000);
