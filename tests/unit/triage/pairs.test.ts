import { describe, expect, test } from 'vitest';
import { readText } from '../../../src/core/triage/reading';
import { findRisks } from '../../../src/core/triage/risks/findRisks';
import { isMeant } from '../../../src/core/triage/risks/isMeant';

const risksOf = (text: string, lang: string): string[] => findRisks(readText({ text, lang })).map(({ risk }) => risk);

describe('two things told together raise a risk, in either order and across sentences', () => {
  test.each([
    ['en', 'vulnerable', 'Grandad is 91. Your engineers left and there is no heating in his flat'],
    ['en', 'vulnerable', 'No hot water for a week. I have a two year old'],
    ['en', 'privacy', 'Why does the parcel slip show the date of birth of another customer'],
    ['fr', 'vulnerable', 'Plus de chauffage. Ma grand-mère dort en manteau'],
    ['fr', 'outage', 'Mes voisins pareil : plus de connexion'],
  ])('%s %s: %s', (lang, risk, text) => {
    expect(risksOf(text, lang)).toContain(risk);
  });
  test('what stands too far apart is not joined', () => {
    const between = 'and then we talked about the garden and the weather '.repeat(4);
    expect(risksOf(`my nan came to visit ${between} it was freezing`, 'en')).toEqual([]);
  });
});

test('a joke or a film asks for more doubt than a plain post', () => {
  const reading = (text: string) => readText({ text, lang: 'en' });
  expect(isMeant('threat', 0.2, 'open', reading('he will burn the shop down'))).toBe(true);
  expect(isMeant('threat', 0.2, 'open', reading('in the last episode he will burn the shop down'))).toBe(false);
  expect(isMeant('threat', 0.7, 'open', reading('no film: he will burn the shop down'))).toBe(true);
});
