import { describe, expect, test } from 'vitest';
import { newBrand } from '../../../src/core/brand';
import { checkDraft } from '../../../src/core/tone/checkDraft';
import { postSaying } from '../../../src/core/tone/example';
import { judge } from '../../../src/core/triage/judge';

/** What is held against the draft, beside a post that is judged as on the page. */
function rulesFor(draft: string, text: string, lang: string) {
  const post = postSaying(text, lang);
  const hint = judge(post, { brand: { ...newBrand(), handles: ['northline'] } });
  const { findings } = checkDraft({ draft, lang, post, hint });
  return findings.filter(({ level }) => level !== 'hint').map(({ rule }) => rule);
}

describe('help that is asked for without a fault of ours', () => {
  test.each([
    [
      'en',
      '@northline I forgot my password, can you help me get back in?',
      'Hi Ana, here is the way: northline.example/reset',
    ],
    [
      'fr',
      '@northline j’ai perdu ma carte, comment en avoir une autre ?',
      'Bonjour Ana, c’est ici : northline.example/carte',
    ],
  ])('owes no apology (%s)', (lang, post, draft) => {
    expect(rulesFor(draft, post, lang)).not.toContain('missing-apology');
  });

  test.each([
    [
      'en',
      '@northline your lamp caught fire after a day, disgraceful',
      'Hi Ana, here is the way: northline.example/reset',
    ],
    [
      'fr',
      '@northline lampe cassée, troisième fois, c’est honteux',
      'Bonjour Ana, c’est ici : northline.example/carte',
    ],
  ])('is something else than a complaint (%s)', (lang, post, draft) => {
    expect(rulesFor(draft, post, lang)).toContain('missing-apology');
  });
});

describe('the way on', () => {
  const BROKEN = '@northline the lamp came broken, unacceptable';
  test.each([
    'I’m sorry about the lamp, Ana. Which shade did you order?',
    'I’m sorry about the lamp, Ana. Everything on it is here: https://northline.example.com/lamp',
  ])('is a page or a question back: %s', (draft) => {
    expect(rulesFor(draft, BROKEN, 'en')).not.toContain('missing-next-step');
  });

  test('is none where nothing follows the regret', () => {
    expect(rulesFor('I’m sorry about the lamp, Ana.', BROKEN, 'en')).toContain('missing-next-step');
  });
});

describe('one part of several', () => {
  const BROKEN = '@northline the lamp came broken, unacceptable';
  test.each(['I’m sorry about the lamp, Ana. (1/2)', '2/2 I’m sorry about the lamp, Ana.'])(
    'lacks nothing: %s',
    (draft) => {
      expect(rulesFor(draft, BROKEN, 'en')).not.toContain('missing-next-step');
    },
  );

  test.each(['I’m sorry about the lamp, Ana, after your 5/5', 'I’m sorry about the 1/2 lamp, Ana.'])(
    'is not seen in any fraction: %s',
    (draft) => {
      expect(rulesFor(draft, BROKEN, 'en')).toContain('missing-next-step');
    },
  );
});
