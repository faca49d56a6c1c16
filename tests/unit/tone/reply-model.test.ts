import { describe, expect, test } from 'vitest';
import { newBrand } from '../../../src/core/brand';
import { checkDraft } from '../../../src/core/tone/checkDraft';
import { readDraft } from '../../../src/core/tone/context';
import { postSaying } from '../../../src/core/tone/example';
import { DRAFT_SIGNS } from '../../../src/core/tone/model/draftSigns';
import { HEADS } from '../../../src/core/tone/model/faults';
import { oddsOf, unpackLinear } from '../../../src/core/tone/model/linear';
import { readsFine, replyReading } from '../../../src/core/tone/model/replyReading';
import { replyWeights } from '../../../src/core/tone/model/replyWeights';
import { SIGNS } from '../../../src/core/tone/model/sentenceSigns';
import { judge } from '../../../src/core/triage/judge';
import { parseReplies, writtenReplies } from '../../../tools/corpus/replies';
import { headOddsOf } from '../../../tools/train-replies';
import { replyBoundsOf } from '../../../tools/train-reply-bounds';
import { fitBoth, packedReplies } from '../../../tools/train-reply-file';
import { replyVectors } from '../../../tools/train-reply-vectors';

const BROKEN = postSaying('@northline the lamp came broken and nobody answers', 'en');
const reading = (draft: string, post = BROKEN) => replyReading(readDraft({ draft, lang: 'en', post }));

describe('written replies', () => {
  const LINES = '@ my lamp came broken\nR A new one leaves today.\nH {blame! You dropped it.} Sorry.\n\n';

  test('are read with their post, and their marks are places in the draft', () => {
    const [fine, bad] = parseReplies('en-9.txt', LINES);
    expect(fine).toMatchObject({ post: 'my lamp came broken', lang: 'en', hand: '9', verdict: 'ready', marks: [] });
    expect(bad).toMatchObject({ draft: 'You dropped it. Sorry.', verdict: 'hold' });
    expect(bad?.marks).toEqual([{ start: 0, end: 15, fault: 'blame', isGrave: true }]);
  });

  test.each([
    ['another shape', 'Hello.'],
    ['a fault of another name', 'I {silly Hello.}'],
    ['a brace too many', 'I {empty Hello.'],
  ])('with %s are refused, and the line is named', (_, line) => {
    expect(() => parseReplies('en-9.txt', `@ post\n${line}`)).toThrow('en-9.txt:2');
  });

  test('hold together: nothing is marked in what is ready, and something grave in what is held', () => {
    const replies = writtenReplies();
    expect(new Set(replies.map(({ lang, hand }) => `${lang} ${hand}`)).size).toBeGreaterThanOrEqual(8);
    for (const { draft, verdict, marks, post } of replies) {
      expect(post, draft).not.toBe('');
      if (verdict === 'ready') expect(marks, draft).toEqual([]);
      if (verdict === 'hold') expect(marks.filter(({ isGrave }) => isGrave).length, draft).toBeGreaterThan(0);
    }
  });
});

describe('a model of replies', () => {
  const text = ['@ my lamp came broken', 'R Sorry, a new lamp leaves today.', 'H {cold! It is only a lamp.}'].join(
    '\n',
  );
  const vectors = replyVectors(Array.from({ length: 6 }, () => parseReplies('en-1.txt', text)).flat());
  const models = fitBoth(vectors);

  test('tells what it was shown apart', () => {
    const odds = vectors.sentences.map((vector) => headOddsOf(models.sentences, vector, 0) > 0);
    expect(odds).toEqual(vectors.sentences.map(({ targets }) => targets[0] === 1));
  });

  test('says nearly the same once it is made small', () => {
    const bounds = replyBoundsOf({ sentences: [], drafts: [] });
    const small = unpackLinear(packedReplies(models, bounds).sentences, SIGNS);
    for (const vector of vectors.sentences)
      expect(oddsOf(small, vector)[0]).toBeCloseTo(headOddsOf(models.sentences, vector, 0), 1);
  });

  test('is the same each time', () => {
    expect(fitBoth(vectors).sentences.bias).toEqual(models.sentences.bias);
  });
});

describe('the shipped model', () => {
  test('knows all heads and signs', () => {
    const { sentences, drafts } = replyWeights();
    expect(sentences.bias).toHaveLength(HEADS.length);
    expect(sentences.signs.every((weights) => weights.length === HEADS.length)).toBe(true);
    expect(drafts.signs).toHaveLength(DRAFT_SIGNS.length);
    expect(drafts.signs.every((weights) => weights.length === 1)).toBe(true);
  });

  test('parts a plain answer from a cold one', () => {
    const fine =
      'I’m sorry, Ana: we packed the lamp badly, then left you without an answer. A new one is on tomorrow’s van and I’ll write when it is with you. Léa';
    expect(reading(fine)).toMatchObject({ faults: [], isComplete: true });
    expect(reading('Your grandmother managed with candles.').faults).toMatchObject([{ start: 0, end: 38 }]);
  });

  test('takes no sentence for fine that it finds at fault', () => {
    const draft = readDraft({ draft: 'Sorry, Ana. It is, after all, a lamp.', lang: 'en', post: BROKEN });
    const { faults } = replyReading(draft);
    expect(faults).toHaveLength(1);
    for (const fault of faults) expect(readsFine(draft, fault)).toBe(false);
  });

  test('holds no sentence that is still being typed', () => {
    const cold = 'Your grandmother did very well with candles';
    expect(reading(`${cold}.`).faults).toMatchObject([{ isGrave: true }]);
    expect(reading(cold).faults).not.toMatchObject([{ isGrave: true }]);
  });

  test('takes no way out for given that nothing bears out', () => {
    const post = postSaying('@northline three messages, no answer, and the machine is dented', 'en');
    const draft = 'Three messages and no answer, and a dented machine on top. Jude';
    expect(checkDraft({ draft, lang: 'en', post }).practices.solution).toBe('missing');
  });

  test('says nothing where nobody complained, or nothing is known of the post', () => {
    const nothing = { faults: [], doubtful: [], fine: [], isComplete: false };
    expect(reading('It is, after all, a lamp.', postSaying('I love my lamp @northline, thanks!', 'en'))).toEqual(
      nothing,
    );
    expect(replyReading(readDraft({ draft: 'It is, after all, a lamp.' }))).toEqual(nothing);
  });

  test('objects to nothing in letters, which are unlike what it learnt from', () => {
    const cold = 'Your grandmother managed with candles.';
    expect(reading(cold.padEnd(550, '\n')).faults).not.toEqual([]);
    expect(reading(cold.padEnd(600, '\n')).faults).toEqual([]);
  });

  test('objects to nothing where the judgement of the post sees no complaint that needs a reply', () => {
    const draft = 'Your grandmother did very well with candles.';
    const hintOf = (band: 'watch' | 'act') => ({ ...judge(BROKEN, { brand: newBrand() }), band });
    const faultsWith = (band: 'watch' | 'act') =>
      replyReading(readDraft({ draft, lang: 'en', post: BROKEN, hint: hintOf(band) })).faults;
    expect(faultsWith('act')).not.toEqual([]);
    expect(faultsWith('watch')).toEqual([]);
  });

  test.each([
    ['nothing but signs', '?!… 🙂🙂'],
    ['one endless sentence', 'lamp '.repeat(5_000)],
    ['no sense at all', '\ud800\u202e\0 {{ }}'],
  ])('stands %s', (_, draft) => {
    expect(() => reading(draft)).not.toThrow();
  });
});
