// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { requests, settled } from './fake-background';
import { click, newLedger, press, show, submit, words, write } from './on-board';

vi.mock('webextension-polyfill', async () => (await import('../ui/fake-browser')).fakeBrowser);
vi.mock('../../../src/messages', async () => (await import('./fake-background')).fakeMessages);

const marked = () =>
  [...document.querySelectorAll('.row[data-marked=true]')].map((row) => row.getAttribute('data-case'));

beforeEach(newLedger);
afterEach(() => render(null, document.body));

describe('many complaints at once', () => {
  it('are marked by key, acted on together, and brought back together', async () => {
    await show();
    await press('x');
    await press('ArrowDown', { shiftKey: true });
    expect(marked()).toEqual(['21', '22']);
    expect(words('.bulk [role=status]')).toBe('2 marked');
    await press('m');
    expect(requests('actOnCases')).toEqual([{ ids: ['21', '22'], action: { do: 'answered' } }]);
    expect(words('.toast')).toContain('Marked as answered: 2 complaints');
    expect(marked()).toEqual([]);
    await press('z');
    expect(requests('undoMany')[0]?.undo.map(({ caseId }) => caseId)).toEqual(['21', '22']);
  });

  it('are marked with the mouse, in reach and one by one, and unmarked with Escape', async () => {
    await show();
    const row = (id: string) => document.querySelector(`.row[data-case="${id}"]`);
    row('23')?.dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true }));
    await settled();
    expect(marked()).toEqual(['21', '22', '23']);
    row('22')
      ?.querySelector('.box')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settled();
    expect(marked()).toEqual(['21', '23']);
    await press('Escape');
    expect(marked()).toEqual([]);
    await press('X', { shiftKey: true });
    expect(marked()).toHaveLength(3);
  });

  it('are given to somebody, whose name is known from then on', async () => {
    await show();
    await press('x');
    await click('.bulk', 'Give to');
    await write('.bulk .aside input', 'Sam');
    await submit('.bulk form');
    expect(requests('actOnCases')[0]?.action).toEqual({ do: 'assign', to: 'Sam' });
    expect(requests('saveSettings')[0]?.settings.team).toEqual(['Sam']);
  });

  it('are one matter when they are joined; the first leads', async () => {
    await show();
    await press('X', { shiftKey: true });
    await click('.bulk', 'Same matter');
    expect(requests('actOnCases')).toEqual([{ ids: ['22', '23'], action: { do: 'join', into: '21' } }]);
  });
});
