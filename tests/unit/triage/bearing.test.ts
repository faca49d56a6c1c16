import { describe, expect, it } from 'vitest';
import { bearingOf } from '../../../src/core/triage/bearing';
import { findCues } from '../../../src/core/triage/cues/findCues';
import { readText } from '../../../src/core/triage/reading';

const bearing = (text: string, lang: string) => {
  const reading = readText({ text, lang });
  return bearingOf(reading, findCues(reading));
};

describe('what a post does', () => {
  it.each([
    ['en', '@northline which platform is the night coach on?'],
    ['en', '@northline hello, what do you call the plan with the free socks?'],
    ['fr', '@northline bonjour, à quelle heure ouvre le guichet samedi ?'],
    ['fr', '@northline comment vous appelez cette couleur ?'],
  ])('%s: plainly asks in "%s"', (lang, text) => {
    expect(bearing(text, lang)).toBe('asking');
  });

  it.each([
    ['en', '@northline and that is what you call a timetable?'],
    ['en', '@northline what am I paying for, exactly?'],
    ['en', '@northline are you actually serious?'],
    ['fr', "@northline c'est ça que vous appelez un guichet ?"],
    ['fr', '@northline vous appelez ça un horaire ?'],
    ['fr', '@northline vous vous moquez de nous ?'],
  ])('%s: asks for nothing in the indignant "%s"', (lang, text) => {
    expect(bearing(text, lang)).toBe('open');
  });

  it('thanks in the end for trouble that was told first', () => {
    expect(
      bearing('@northline my seat was broken, Tom sorted it in two minutes, brilliant service, thank you', 'en'),
    ).toBe('grateful');
    expect(bearing('@northline thank you so much, but my seat is still broken', 'en')).toBe('open');
  });
});
