import { describe, expect, it } from 'vitest';
import { parseContact, parseDuration, parseHandle, parseKeyword, parseWhole } from '../../../src/options/parse';

describe('what is written into the settings', () => {
  it.each([
    ['@northline', 'northline'],
    [' NorthlineHelp ', 'NorthlineHelp'],
    ['https://x.com/northline/status/1', 'northline'],
    ['twitter.com', null],
    ['north line', null],
    ['a_name_that_is_too_long', null],
    ['@', null],
  ])('account %s is understood as %s', (written, understood) => {
    expect(parseHandle(written)).toBe(understood);
  });

  it.each([
    ['60', 60],
    ['45 min', 45],
    ['2 h', 120],
    ['1 h 30', 90],
    ['1 h 05', 65],
    ['1:30', 90],
    ['1,5 h', 90],
    ['2\u00a0h', 120],
    ['6o min', null],
    ['0', null],
    ['200 h', null],
    ['', null],
  ])('duration %s is understood as %s minutes', (written, minutes) => {
    expect(parseDuration(written)).toBe(minutes);
  });

  it('a number may have its unit, within its limits', () => {
    const days = parseWhole(1, 30);
    expect(days('3 days')).toBe(3);
    expect(days('2\u00a0jours')).toBe(2);
    expect(days('0')).toBeNull();
    expect(days('31')).toBeNull();
    expect(days('many')).toBeNull();
    expect(days('-1')).toBeNull();
  });

  it('a keyword has two letters, a contact looks like one', () => {
    expect(parseKeyword('  north   line ')).toBe('north line');
    expect(parseKeyword('!')).toBeNull();
    expect(parseContact('help@northline.example')).toBe('help@northline.example');
    expect(parseContact('https://northline.example/help')).toBe('northline.example/help');
    expect(parseContact('+33 1 23 45 67 89')).toBe('+33 1 23 45 67 89');
    expect(parseContact('call us')).toBeNull();
  });
});
