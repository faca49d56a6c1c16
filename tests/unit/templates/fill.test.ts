import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate, withStandIns } from '../../../src/core/templates/fill';
import { BUILT_IN } from '../../../src/core/templates/library/index';
import type { Template } from '../../../src/core/templates/template';
import { growth } from '../growth';
import { NOW, sampleBrand, samplePost } from './samples';

const source = (text: string, changes: Partial<Template> = {}) => ({
  text,
  lang: 'en' as const,
  situation: 'late' as const,
  ...changes,
});
const facts = { brand: sampleBrand(), post: samplePost('late', 'en'), now: NOW, locale: 'en' as const };

describe('filling a template', () => {
  it('takes the name from the post, the signature and the brand from the settings', () => {
    const { text, blanks } = fillTemplate(source('Hi {customer}, {brand} here. {agent}'), facts);
    expect(text).toBe('Hi Robin, Ferncrest here. Noa');
    expect(blanks).toEqual([]);
  });

  it('reports what is still open, with its place, a question and a suggestion', () => {
    const { text, blanks } = fillTemplate(source('{customer}, your {product} arrives {when}.'), facts);
    expect(text).toBe('Robin, your {product} arrives {when}.');
    expect(blanks.map(({ start, end }) => text.slice(start, end))).toEqual(['{product}', '{when}']);
    expect(blanks[0]).toMatchObject({ name: 'product', label: 'Product or service', suggestion: 'parcel' });
    expect(blanks[1]).toMatchObject({ name: 'when', label: 'When', suggestion: 'by 5 pm today' });
    expect(blanks[1]?.choices).toEqual(['tomorrow before noon', 'by Wednesday', 'within the hour']);
  });

  it('asks in the language of the interface, suggests in the language of the template', () => {
    const { blanks } = fillTemplate(source('Réponse {when}.', { lang: 'fr' }), facts);
    expect(blanks[0]).toMatchObject({ label: 'When', suggestion: "aujourd'hui avant 17 h" });
  });

  it('asks for the name where no post is known', () => {
    const { post: _, ...unknown } = facts;
    expect(fillTemplate(source('Sorry, {customer}.'), unknown).blanks).toHaveLength(1);
  });

  it.each([
    ['Sorry, {customer}. We failed.', 'Sorry. We failed.'],
    ['{customer}, we failed you.', 'We failed you.'],
    ['Sorry. {customer}, we failed you.', 'Sorry. We failed you.'],
    ['Hi {customer}, we failed.', 'Hi, we failed.'],
    ['You lost a day, {customer}, and we are sorry.', 'You lost a day, and we are sorry.'],
    ['Pardon, {customer}\u00a0: on a failli.', 'Pardon\u00a0: on a failli.'],
    ['Bonjour {customer}\u00a0! Oui.', 'Bonjour\u00a0! Oui.'],
    ['Are you safe, {customer}?', 'Are you safe?'],
  ])('mends the sentence where the customer shows no name: %s', (text, expected) => {
    const nameless = { ...facts, post: samplePost('late', 'en', '🔥🔥') };
    expect(fillTemplate(source(text), nameless).text).toBe(expected);
  });

  it('leaves the signature out where the team does not sign', () => {
    const unsigned = { ...facts, brand: sampleBrand({ agent: '' }) };
    expect(fillTemplate(source('All good. {agent}'), unsigned)).toEqual({ text: 'All good.', blanks: [] });
    expect(fillTemplate(source('All good. – {agent}'), unsigned).text).toBe('All good.');
  });

  it('asks for a variable of the manager’s own by its name', () => {
    expect(fillTemplate(source('Gate {gate_number}.'), facts).blanks[0]).toMatchObject({ label: 'gate number' });
  });

  it('promises no day on which nobody works', () => {
    const day = [{ from: 540, to: 1080 }];
    const hours = { timeZone: 'Europe/Paris', week: [day, day, day, day, day, [], []], holidays: ['2026-03-16'] };
    const friday = { ...facts, brand: sampleBrand({ hours }), now: Date.UTC(2026, 2, 13, 16) };
    const [blank] = fillTemplate(source('{when}', { lang: 'fr' }), friday).blanks;
    expect([blank?.suggestion, ...(blank?.choices ?? [])]).toEqual([
      'mardi avant midi',
      "d'ici mercredi",
      "dans l'heure",
    ]);
  });

  it('suggests a link only from what the brand calls its own', () => {
    const withLink = {
      ...facts,
      brand: sampleBrand({ contacts: ['care@ferncrest.example', 'help.ferncrest.example'] }),
    };
    expect(fillTemplate(source('{link}'), withLink).blanks[0]?.suggestion).toBe('help.ferncrest.example');
    expect(fillTemplate(source('{link}'), facts).blanks[0]?.suggestion).toBeUndefined();
  });

  it('never reads a value for further blanks', () => {
    const sly = { ...facts, brand: sampleBrand({ agent: '{link}' }) };
    const { text, blanks } = fillTemplate(source('Bye. {agent}'), sly);
    expect(text).toBe('Bye. {link}');
    expect(blanks).toEqual([]);
  });

  it('reads well without a name and without a signature, for every built-in template', () => {
    for (const template of BUILT_IN) {
      const nameless = {
        ...facts,
        post: samplePost(template.situation, template.lang, '✨'),
        brand: sampleBrand({ agent: '' }),
      };
      const text = withStandIns(fillTemplate(template, nameless), template.lang);
      expect(text, template.id).toMatch(/^[\p{Lu}«]/u);
      expect(text, template.id).toMatch(/[.!?]$/);
      expect(text, template.id).not.toMatch(/[{}]|,\s*[,.:;!?]|\s[,.]| {2}|[.!?] \p{Ll}/u);
    }
  });
});

describe('whatever is filled', () => {
  it('never throws, and every span is its blank', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('{customer}', '{agent}', '{when}', '{x}', '{', '}', '{{link}}', ', ', '. ', '\u00a0:', '😀'),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 20 }),
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.boolean(),
        (pieces, name, signs) => {
          const brand = sampleBrand({ agent: signs ? 'Noa' : '' });
          const filled = fillTemplate(source(pieces.join('')), {
            ...facts,
            brand,
            post: samplePost('late', 'en', name),
          });
          let last = 0;
          for (const blank of filled.blanks) {
            expect(filled.text.slice(blank.start, blank.end).toLowerCase()).toBe(`{${blank.name}}`);
            expect(blank.start).toBeGreaterThanOrEqual(last);
            last = blank.end;
          }
          expect(typeof withStandIns(filled, 'fr')).toBe('string');
        },
      ),
    );
  });

  it.each([' ', '{', ', ', '{customer', '. '])('takes linear time on a long run of %j', (run) => {
    const unsigned = { ...facts, brand: sampleBrand({ agent: '' }), post: samplePost('late', 'en', '✨') };
    expect(growth((text) => fillTemplate(source(text), unsigned), run.repeat(50_000))).toBeLessThan(25);
  });
});
