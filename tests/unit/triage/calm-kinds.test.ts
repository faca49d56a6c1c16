import { describe, expect, test } from 'vitest';
import { tokenize } from '../../../src/core/language/tokenize';
import { CALM_KINDS, calmLogit, type LoadedKinds } from '../../../src/core/triage/model/calmKinds';
import { FIRST_HASH, PLACES, withCode, wordPlace } from '../../../src/core/triage/model/features';
import { gramSumsOf } from '../../../src/core/triage/model/gramSums';
import { SIGNALS } from '../../../src/core/triage/model/signals';
import { packSparse, type SparseEntry, unpackSparse } from '../../../src/core/triage/model/sparseTable';
import { packedModel } from '../../../tools/train-file';
import { newKinds } from '../../../tools/train-kinds';
import { fitLinear, logitOf } from '../../../tools/train-model';
import { vectorOf } from '../../../tools/train-vector';

const COUNT = CALM_KINDS.length;
const NO_SIGNALS = new Float32Array(SIGNALS.length);
const placeOf = (word: string) =>
  wordPlace([...word].reduce((hash, sign) => withCode(hash, sign.charCodeAt(0)), FIRST_HASH));

/** Kinds that know the given words, each one step of weight 1 for its kind. */
function knowing(words: Record<string, (typeof CALM_KINDS)[number]>, classes: SparseEntry[] = []): LoadedKinds {
  const entries = Object.entries(words).map(
    ([word, kind]): SparseEntry => [placeOf(word) * COUNT + CALM_KINDS.indexOf(kind), 1],
  );
  const all = [...entries, ...classes].sort(([a], [b]) => a - b);
  const table = unpackSparse(packSparse(all), COUNT);
  return { table, wordScale: 1, classScale: 1, bias: CALM_KINDS.map(() => -20), signals: SIGNALS.map(() => []) };
}

const calm = (model: LoadedKinds, text: string, classes: number[] = [], signals = NO_SIGNALS) =>
  calmLogit(model, gramSumsOf(tokenize(text)), classes, signals);

describe('what speaks against a complaint', () => {
  test('is nothing but talk where no kind is known', () => {
    expect(calm(knowing({}), 'lovely day')).toBeCloseTo(0, 6);
  });

  test('are the odds of talk and of each kind together', () => {
    const model = { ...knowing({ lovely: 'praise' }), bias: [-1, -2, -3] };
    const unit = 1 / Math.sqrt(4);
    const expected = Math.log(1 + Math.exp(-1 + unit) + Math.exp(-2) + Math.exp(-3));
    expect(calm(model, 'lovely day')).toBeCloseTo(expected, 6);
  });

  test('are classes and signals too', () => {
    const about = 2;
    const model = knowing({}, [[(PLACES + about) * COUNT + 1, 127]]);
    const signals = NO_SIGNALS.slice();
    signals[0] = 1;
    expect(calm(model, 'day', [about])).toBeGreaterThan(calm(model, 'day'));
    expect(calm({ ...model, signals: [[30, 0, 0]] }, 'day', [], signals)).toBeCloseTo(10, 3);
  });
});

describe('kinds of calm posts, trained', () => {
  const posts = ['so happy with my visit', 'when do you open on sunday', 'the bus never came again'];
  const vectors = posts.flatMap((text, kind) =>
    Array.from({ length: 10 }, () =>
      vectorOf({
        text,
        lang: 'en',
        label: kind === 2 ? 1 : 0,
        weight: 1,
        source: 'written 1',
        ...(kind === 2 ? {} : { calm: kind }),
      }),
    ),
  );
  const options = { epochs: 20, rate: 0.3, decay: 0, signalDecay: 0, useSignals: true };
  const model = fitLinear(vectors, options);

  test('part what complains from what does not', () => {
    const logits = posts.map((_, at) =>
      logitOf(model, vectors[at * 10] ?? vectorOf({ text: '', lang: 'en', label: 0, weight: 1, source: '' })),
    );
    expect(logits.map((logit) => logit > 0)).toEqual([false, false, true]);
  });

  test('keep their words and signals when they are made small', () => {
    const { kinds } = packedModel(model, {});
    const { starts, weights } = unpackSparse(kinds, COUNT);
    const happy = placeOf('happy');
    expect(Math.max(...weights.slice(starts[happy], starts[happy + 1]))).toBeGreaterThan(0);
    expect(Object.keys(kinds.signals)).toEqual(SIGNALS);
  });

  test('are not learnt from words of too few posts', () => {
    const few = newKinds(vectors.slice(0, 5));
    expect(few.isKept.some((kept) => kept === 1)).toBe(false);
  });
});

test('a sparse table comes back from its text as it was', () => {
  const entries: SparseEntry[] = [
    [0, 1],
    [1, -127],
    [43, 127],
    [1_000_000, 5],
    [(PLACES + 1) * COUNT + 2, -1],
  ];
  const { starts, heads, weights } = unpackSparse(packSparse(entries), COUNT);
  const back = [...starts.slice(0, -1)].flatMap((start, place) =>
    Array.from({ length: (starts[place + 1] ?? 0) - start }, (_, i) => [
      place * COUNT + (heads[start + i] ?? 0),
      weights[start + i],
    ]),
  );
  expect(back).toEqual(entries.map((entry) => [...entry]));
});
