import { expect, test } from 'vitest';
import { tokenize } from '../../../src/core/language/tokenize';
import { gramsOf } from '../../../src/core/triage/model/features';
import { gramSumsOf } from '../../../src/core/triage/model/gramSums';
import { weights } from '../../../src/core/triage/model/weights';

const TEXTS = [
  '',
  'a',
  '! ? a b cd',
  'Where is my refund?! @acme order 12,50 #NeverAgain https://x.example/a 😡\nthree weeks…',
  'J’attends l’été à Œuvre, jai mal 👨‍👩‍👧 «non»',
  `\u0301 \u0301${'word '.repeat(600)}`,
  '#_ #_ #_ a',
];

test.each(TEXTS)('what is remembered of words adds up to the listed n-grams: %j', (text) => {
  const tokens = tokenize(text);
  const { table } = weights();
  const grams = gramsOf(tokens);
  const words = tokens.map(() => 0);
  const characters = tokens.map(() => 0);
  const add = (to: number[], token: number, place: number) => {
    to[token] = (to[token] ?? 0) + (table[place] ?? 0);
  };
  for (let i = 0; i < grams.wordCount; i += 1) add(words, grams.wordTokens[i] ?? 0, grams.words[i] ?? 0);
  for (let i = 0; i < grams.characterCount; i += 1)
    add(characters, grams.characterTokens[i] ?? 0, grams.characters[i] ?? 0);
  const sums = gramSumsOf(tokens);
  expect([sums.wordCount, sums.characterCount]).toEqual([grams.wordCount, grams.characterCount]);
  expect([...sums.wordPlaces.slice(0, sums.wordCount)]).toEqual([...grams.words.slice(0, grams.wordCount)]);
  expect([...sums.words.slice(0, sums.read)]).toEqual(words.slice(0, sums.read));
  expect([...sums.characters.slice(0, sums.read)]).toEqual(characters.slice(0, sums.read));
  expect(words.slice(sums.read).every((sum) => sum === 0)).toBe(true);
});
