import { expect, test } from 'vitest';
import { gramsOf, unitOf } from '../../../src/core/triage/model/features';
import { gramSumsOf } from '../../../src/core/triage/model/gramSums';
import { readText } from '../../../src/core/triage/reading';
import { riskOddsOf } from '../../../src/core/triage/risks/riskOdds';
import { addPlace } from '../../../src/core/triage/risks/riskTable';
import { riskWeights } from '../../../src/core/triage/risks/riskWeights';

test.each([
  '',
  'a b',
  'The strap tore and the child fell 😡 #NeverAgain @acme https://x.example/a 12,50\nnobody came…',
  'J’attends l’ambulance, ma mère est seule «non»',
  `smoke ${'word '.repeat(600)}`,
])('what is remembered of words gives the odds of the listed n-grams: %j', (text) => {
  const reading = readText({ text, lang: 'en' });
  const { table, bias, wordScale, characterScale } = riskWeights();
  const listed = gramsOf(reading.tokens);
  const words = new Int32Array(bias.length);
  const characters = new Int32Array(bias.length);
  for (let i = 0; i < listed.wordCount; i += 1) addPlace(table, listed.words[i] ?? 0, words);
  for (let i = 0; i < listed.characterCount; i += 1) addPlace(table, listed.characters[i] ?? 0, characters);
  const [wordUnit, characterUnit] = [
    unitOf(wordScale, listed.wordCount),
    unitOf(characterScale, listed.characterCount),
  ];
  const grams = gramSumsOf(reading.tokens);
  const odds = riskOddsOf({ reading, phrases: new Set(), complaint: 0.5, bearing: 'open', grams, classes: [] });
  odds.forEach((value, risk) => {
    const added = (words[risk] ?? 0) * wordUnit + (characters[risk] ?? 0) * characterUnit;
    expect(value).toBeCloseTo((bias[risk] ?? 0) + added, 9);
  });
});
