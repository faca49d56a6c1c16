import { describe, expect, test } from 'vitest';
import { newBrand } from '../../../src/core/brand';
import { BANDS } from '../../../src/core/triage/hint';
import { judge } from '../../../src/core/triage/judge';
import { generator } from '../../../tools/random';
import { postFrom } from '../../../tools/triage-input';
import { growth } from '../growth';

const COUNT = 10_000;
const random = generator(20_261_123);
const below = (most: number) => Math.floor(random() * most);
const one = <T>(of: readonly [T, ...T[]]): T => of[below(of.length)] ?? of[0];
const many = (most: number, make: () => string) => Array.from({ length: 1 + below(most) }, make).join('');

const WORDS =
  'the my not still waiting refund no colis pas reçu police fire jamais je vous l’ @Pellico 3 !? #Fail 😡 …';
const words: [string, ...string[]] = ['never', ...WORDS.split(' ')];
const code = (from: number, to: number) => String.fromCharCode(from + below(to - from));

/** Each makes one hostile string. The words of the cues are among them, for nonsense alone would match nothing. */
const MAKERS: [() => string, ...(() => string)[]] = [
  () => many(200, () => code(0, 32)),
  () => many(200, () => code(0xd800, 0xe000)),
  () => many(100, () => `${code(0x5d0, 0x64a)}\u202e\u200f${one(words)}`),
  () => many(30, () => `e${many(40, () => code(0x300, 0x36f))}`),
  () => `${'a'.repeat(below(300))}!`,
  () =>
    many(
      60,
      () =>
        one(['((((', '@@', '##', 'http://', 'www.', 'a.', '-', '’', "'", '\\', '*', '<3', ':', '&#', '=']) + one(words),
    ),
  () => many(80, () => `${one(words)}${one([' ', '\u0000', '\u200d', '\ufeff', '\u00a0', '.', '\n', '’'])}`),
  () => many(60, () => String.fromCodePoint(below(0x110000))),
  () => many(20, () => '👨‍👩‍👧‍👦\u200d') + '🏳️‍🌈'.repeat(below(20)),
  () => one(words).repeat(1 + below(100)),
];

const hint = (text: string, lang: string) => judge(postFrom({ text, lang }), { brand: newBrand() });

describe('hostile strings', () => {
  test(`${COUNT} of them are judged without an error, with reasons that lie inside the text`, () => {
    for (let i = 0; i < COUNT; i += 1) {
      const text = many(3, one(MAKERS));
      const { band, complaint, reasons } = hint(text, one(['en', 'fr', 'und', 'ar']));
      const inside = reasons.every(
        (reason) => text.slice(reason.start, reason.end) === reason.text || reason.text === '',
      );
      if (BANDS.includes(band) && complaint >= 0 && complaint <= 1 && inside) continue;
      expect.fail(JSON.stringify(text));
    }
  }, 60_000);

  test.each([
    ['words of cues', () => many(1, () => `${one(words)} `)],
    ['one word', () => 'not '],
    ['one letter', () => 'a'],
    ['brackets', () => '('],
    ['apostrophes', () => "l'"],
    ['dots', () => 'a.'],
    ['quotation marks', () => '« '],
    ['marks on one letter', () => '\u0301'],
    ['hashtag letters', () => '#Aa'],
    ['halves of pairs', () => '\ud83d'],
  ])('25,000 characters of %s take linear time', (_name, make) => {
    const long = Array.from({ length: 25_000 }, make).join('').slice(0, 25_000);
    const both = (text: string) => [hint(text, 'fr'), hint(text, 'en')];
    expect(growth(both, long)).toBeLessThan(25);
  });
});
