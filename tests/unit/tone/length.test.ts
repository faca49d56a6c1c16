import fc from 'fast-check';
import oracle from 'twitter-text';
import { describe, expect, test } from 'vitest';
import { weightedLength } from '../../../src/core/tone/length';

const expected = (text: string) => oracle.parseTweet(text).weightedLength;

describe('length as X counts it, against twitter-text', () => {
  test.each([
    'Plain words',
    'Désolés, c’est notre erreur : « tout » est réglé…',
    'Cafe\u0301 decomposed',
    'Emoji 😀 👍🏽 👨‍👩‍👧‍👦 🏳️‍🌈 🇫🇷 1️⃣ ❤️ ❤ ☎',
    'Link https://northline.example.com/a/very/long/path?with=query&more=1#hash end',
    'Bare northline.com/help and www.northline.fr, and northline.co.uk.',
    'Not a link: e.g. 3.5 or end.Of sentence',
    'Mail lou@example.org stays words',
    '漢字かな交じり文と한국어',
    'Handles @northline_care and #hashtags',
    '(https://northline.com) "https://northline.com/x"',
    'Two https://a.com https://b.com',
    '',
  ])('%s', (text) => {
    expect(weightedLength(text)).toBe(expected(text));
  });

  test('agrees on random mixes of words, marks, emoji and links', () => {
    const piece = fc.constantFrom(
      ...['Lou', 'été', 'l’œuf', '😀', '👩🏿‍🚒', '🇨🇦', '漢', '—', '…', '!', ' ', '\n', '@lou', '#tag', '12,50 €'],
      ...[' https://northline.com/x?y=1 ', ' northline.fr ', ' http://northline.com '],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        expect(weightedLength(text)).toBe(expected(text));
      }),
      { numRuns: 300 },
    );
  });
});
