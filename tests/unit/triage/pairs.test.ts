import { describe, expect, test } from 'vitest';
import { classPlacesOf } from '../../../src/core/triage/model/classFeatures';
import { readText } from '../../../src/core/triage/reading';
import { findRisks } from '../../../src/core/triage/risks/findRisks';
import { tellRisks } from '../../../src/core/triage/risks/tellRisks';

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

test('what sounds like a danger in a film is none, and what no phrase names is told by its words', () => {
  const told = (text: string, complaint: number) => {
    const reading = readText({ text, lang: 'en' });
    return tellRisks(findRisks(reading), { reading, complaint, bearing: 'open', classes: classPlacesOf(reading) });
  };
  expect(told('in the last episode of my series the villain says he will burn the shop down, loved it', 0.05)).toEqual(
    [],
  );
  const text = 'the courier came back with two mates, put his fist to my face and said he knows where I sleep';
  const threat = told(text, 0.8).find(({ risk }) => risk === 'threat');
  expect(threat).toBeDefined();
  expect(text.slice(threat?.start, threat?.end).trim()).not.toBe('');
});
