import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hasWords, language, missingWords, t, tn, useWords } from '../../../src/ui/i18n';
import { catalogue } from './fake-browser';

vi.mock('webextension-polyfill', async () => (await import('./fake-browser')).fakeBrowser);

describe('the words of the interface', () => {
  beforeEach(() => useWords(catalogue('en'), 'en'));

  it('come from the catalogue of the forced language, with what is put in', () => {
    expect(t('common_waiting', '42 min')).toBe('waiting 42 min');
    useWords(catalogue('fr'), 'fr');
    expect(t('common_waiting', '42 min')).toBe('42 min d’attente');
  });

  it('put in text that looks like a blank as it is', () => {
    expect(t('popup_first_complaint', '$1 $$')).toBe('$1 $$’s first complaint');
  });

  it('come from the browser when no language is forced', () => {
    useWords(undefined, 'fr');
    expect(t('known')).toBe('connu');
    expect(t('named', 'Zoé', '$1')).toBe('Zoé, connu de $1');
    expect(t('named', 'Ali', 2)).toBe('Ali, connu de 2');
  });

  it('show and count a key without words', () => {
    const before = missingWords().get('no_such_key') ?? 0;
    expect(t('no_such_key')).toBe('no_such_key');
    expect(missingWords().get('no_such_key')).toBe(before + 1);
    expect(hasWords('no_such_key')).toBe(false);
    expect(hasWords('common_undo')).toBe(true);
  });

  it('count as each language does: nothing is plural in English, singular in French', () => {
    expect(tn('popup_blanks', 0)).toBe('0 blanks to fill');
    expect(tn('popup_blanks', 1)).toBe('1 blank to fill');
    expect(tn('popup_earlier', 2, 'Priya')).toBe('Priya has written 2 times before');
    useWords(catalogue('fr'), 'fr');
    expect(tn('popup_blanks', 0)).toBe('0 champ à remplir');
    expect(tn('popup_blanks', 1234)).toMatch(/^1\s234 champs à remplir$/);
  });

  it('name the language they are in', () => {
    expect(language()).toBe('en');
    useWords(undefined, 'fr');
    expect(language()).toBe('fr');
  });
});
