// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../src/options/Options';
import type { Settings } from '../../../src/settings';
import { useWords } from '../../../src/ui/i18n';
import { catalogue } from '../ui/fake-browser';
import { background, requests, settings, settled } from './fake-background';

vi.mock('webextension-polyfill', async () => (await import('../ui/fake-browser')).fakeBrowser);
vi.mock('../../../src/messages', async () => (await import('./fake-background')).fakeMessages);

const page = () => document.body;
const saved = () => requests('saveSettings').at(-1)?.settings;
const input = (selector: string) => page().querySelector<HTMLInputElement>(selector) ?? document.createElement('input');
const write = (field: HTMLInputElement, text: string) => {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const leave = (field: HTMLInputElement) => field.dispatchEvent(new Event('change', { bubbles: true }));

async function open(change: Partial<Settings>) {
  const now = { ...settings, ...change };
  background.replies = {
    getSettings: () => ({ settings: now, detectedHandle: 'northline' }),
    saveSettings: ({ settings: next }) => next,
    ruleCounts: () => ({ counts: {} }),
    corrections: () => ({ corrections: [] }),
  };
  render(<Options settings={now} />, page());
  await settled();
}

describe('the settings page', () => {
  beforeEach(() => {
    useWords(catalogue('en'), 'en');
    background.asked = [];
  });
  afterEach(() => render(null, page()));

  it('asks first, with the account found on X already in it', async () => {
    await open({ introduced: false, brand: { ...settings.brand, handles: [] } });
    expect(page().querySelector('.token')?.textContent).toBe('@northline');
    page().querySelector<HTMLButtonElement>('.go .link')?.click();
    await settled();
    expect(saved()).toMatchObject({ introduced: true, brand: { handles: ['northline'] } });
  });

  it('takes up the account found on X while the first questions stand open, but not over one that was named', async () => {
    await open({ introduced: false, brand: { ...settings.brand, handles: [] } });
    const found = async (detectedHandle: string) => {
      background.replies.getSettings = () => ({ settings, detectedHandle });
      for (const tell of background.changed) tell('account');
      await settled();
      return page().querySelector('.token')?.textContent;
    };
    expect(await found('velonord')).toBe('@velonord');
    const account = input('.token ~ .type');
    write(account, '@otherbrand');
    await settled();
    account.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await settled();
    page().querySelector<HTMLButtonElement>('.token button')?.click();
    await settled();
    expect(await found('northline')).toBe('@otherbrand');
  });

  it('keeps what was written last when Enter sends the form at once', async () => {
    await open({ introduced: false });
    const agent = input('input[autocomplete=given-name]');
    write(agent, 'Léa');
    leave(agent);
    agent.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settled();
    expect(saved()?.brand.agent).toBe('Léa');
  });

  it('takes an account only in a form that X knows, and says which', async () => {
    await open({});
    const field = input('#brand .type');
    write(field, 'north line');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await settled();
    expect(page().querySelector('#brand .problem')?.textContent).toContain('Write an account such as @northline');
    write(field, 'https://x.com/NorthlineHelp');
    await settled();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await settled();
    expect(saved()?.brand.handles).toEqual(['northline', 'NorthlineHelp']);
  });

  it('keeps both of two changes made in one breath', async () => {
    await open({});
    const agent = input('#brand input[autocomplete=given-name]');
    write(agent, 'Sam');
    leave(agent);
    page().querySelector<HTMLButtonElement>('#brand .chip')?.click();
    await settled();
    expect(saved()?.brand).toMatchObject({ agent: 'Sam', languages: ['fr'] });
  });

  it('does not take away what is being written when the settings change', async () => {
    await open({});
    const target = input('#hours .input');
    write(target, '2 h 3');
    render(<Options settings={{ ...settings, enabled: false }} />, page());
    await settled();
    expect(input('#hours .input').value).toBe('2 h 3');
  });

  it('keeps one language at least', async () => {
    await open({ brand: { ...settings.brand, languages: ['en'] } });
    page().querySelector<HTMLButtonElement>('#brand .chip')?.click();
    await settled();
    expect(requests('saveSettings')).toEqual([]);
    expect(page().querySelector('#brand fieldset .problem')?.textContent).toContain('Keep one language');
  });

  it('keeps other hours only when they are sound', async () => {
    await open({});
    const select = page().querySelector<HTMLSelectElement>('#hours select');
    if (select) select.value = 'custom';
    select?.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    expect(saved()?.brand.hours.week[0]).toEqual([{ from: 540, to: 1080 }]);
    const before = requests('saveSettings').length;
    const end = page().querySelectorAll<HTMLInputElement>('.time')[1] ?? input('');
    end.value = '08:00';
    leave(end);
    await settled();
    expect(requests('saveSettings')).toHaveLength(before);
    expect(page().querySelector('.week .problem')?.textContent).toContain('must end after it begins');
  });

  it('says why something was not saved', async () => {
    await open({});
    background.replies.saveSettings = () => {
      throw new Error('The store is full.');
    };
    page().querySelector<HTMLButtonElement>('#on-x .switch')?.click();
    await settled();
    expect(page().querySelector('.toast')?.textContent).toContain('Not saved: The store is full.');
    expect(page().querySelector('#on-x .switch')?.getAttribute('aria-checked')).toBe('true');
  });
});
