import { afterEach, expect, it, vi } from 'vitest';
import { useWords } from '../../../src/ui/i18n';
import { refusalWords } from '../../../src/ui/refusalWords';
import { catalogue } from './fake-browser';

vi.mock('webextension-polyfill', async () => (await import('./fake-browser')).fakeBrowser);

afterEach(() => useWords(undefined, 'en'));

it('what the background refuses is told in the language of the interface', () => {
  const refused = new Error('actOnCase failed: refusal_post_unknown', { cause: 'refusal_post_unknown' });
  useWords(catalogue('en'), 'en');
  expect(refusalWords(refused)).toMatch(/^This post is not known any more/);
  useWords(catalogue('fr'), 'fr');
  expect(refusalWords(refused)).toMatch(/^Cette publication n’est plus connue/);
});

it('what has no words of its own is told with its technical reason', () => {
  useWords(catalogue('fr'), 'fr');
  expect(refusalWords(new Error('queue failed: x', { cause: 'refusal_failed' }))).toContain('queue failed: x');
  expect(refusalWords(new Error('The extension was updated'))).toBe('The extension was updated');
  expect(refusalWords('odd')).toBe(catalogue('fr').common_failed);
});
