import { describe, expect, it } from 'vitest';
import type { TemplateOffer } from '../../../src/core/templates/template';
import { blanksOf, openBlanks, pieces, replyText } from '../../../src/ui/templates/offerText';

const TEXT = 'Sorry, Mia. {what} should not be. {way}. {what}, again.';
const blank = (name: string, label: string, from = 0) => {
  const start = TEXT.indexOf(`{${name}}`, from);
  return { name, label, start, end: start + name.length + 2 };
};
const offer: TemplateOffer = {
  template: {
    id: 't',
    lang: 'en',
    title: 'T',
    situation: 'any',
    step: 'first',
    practices: [],
    tags: [],
    text: '',
    origin: 'builtIn',
  },
  text: TEXT,
  blanks: [blank('way', 'The way out'), blank('what', 'What happened'), blank('what', 'What happened', 20)],
  verdict: 'ready',
};

describe('a reply with blanks', () => {
  it('reads with what was filled in, wherever the blank stands', () => {
    expect(replyText(offer, { what: 'A wet box', way: 'A new one comes' })).toBe(
      'Sorry, Mia. A wet box should not be. A new one comes. A wet box, again.',
    );
  });

  it('keeps a blank that was left open, so that the check can point at it', () => {
    expect(replyText(offer, { what: ' ', way: 'ok' })).toBe('Sorry, Mia. {what} should not be. ok. {what}, again.');
  });

  it('shows an open blank by its label', () => {
    const shown = pieces(offer, { way: 'ok' }).filter((piece) => piece.blank !== undefined);
    expect(shown.map(({ text, filled }) => [text, filled])).toEqual([
      ['What happened', false],
      ['ok', true],
      ['What happened', false],
    ]);
  });

  it('asks for each blank once', () => {
    expect(blanksOf(offer).map(({ name }) => name)).toEqual(['way', 'what']);
    expect(openBlanks(offer, { way: 'x' })).toBe(1);
  });
});
