// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Correction } from '../../../src/core/triage/lessons';
import { Options } from '../../../src/options/Options';
import { useWords } from '../../../src/ui/i18n';
import { catalogue } from '../ui/fake-browser';
import { background, requests, settings, settled } from './fake-background';

vi.mock('webextension-polyfill', async () => (await import('../ui/fake-browser')).fakeBrowser);
vi.mock('../../../src/messages', async () => (await import('./fake-background')).fakeMessages);

const page = () => document.body;
const words = (place: string) => page().querySelector(place)?.textContent ?? '';
const press = async (place: string, label: string) => {
  const buttons = [...page().querySelectorAll<HTMLButtonElement>(`${place} button`)];
  buttons.find(({ textContent }) => textContent === label)?.click();
  await settled();
};
const correction = (id: string): Correction => ({
  id,
  at: Date.now() - 60_000,
  postId: id,
  url: `https://x.com/i/status/${id}`,
  text: `<b>Post</b> number ${id}`,
  lang: 'en',
  judged: 'act',
  meant: 'none',
});

let learnt: Correction[];

beforeEach(async () => {
  useWords(catalogue('en'), 'en');
  learnt = Array.from({ length: 10 }, (_, index) => correction(String(index)));
  let forgotten = new Set<string>();
  background.asked = [];
  background.replies = {
    getSettings: () => ({ settings }),
    saveSettings: ({ settings: next }) => next,
    ruleCounts: () => ({
      counts: {
        jargon: { shown: 4, fixed: 3, sent: 1, muted: 0 },
        'calm-down': { shown: 8, fixed: 0, sent: 7, muted: 1 },
      },
    }),
    corrections: () => ({ corrections: learnt.filter(({ id }) => !forgotten.has(id)) }),
    forgetCorrections: ({ ids, forget }) => {
      forgotten = new Set(forget ? [...forgotten, ...ids] : [...forgotten].filter((id) => !ids.includes(id)));
      return null;
    },
  };
  render(<Options settings={settings} />, page());
  await settled();
});
afterEach(() => render(null, page()));

describe('what hints learnt', () => {
  it('is listed as text, a few at first, with what was said', async () => {
    expect(page().querySelectorAll('#corrections .setting')).toHaveLength(8);
    expect(words('#corrections .setting')).toContain('<b>Post</b> number 0');
    expect(words('#corrections .setting')).toContain('was “Needs a reply”, you said “No complaint”');
    await press('#corrections', '2 more');
    expect(page().querySelectorAll('#corrections .setting')).toHaveLength(10);
  });

  it('is forgotten one by one or all at once, and comes back with one click', async () => {
    await press('#corrections', 'Forget');
    expect(requests('forgetCorrections')).toEqual([{ ids: ['0'], forget: true }]);
    expect(words('#corrections')).not.toContain('number 0');
    await press('#corrections', 'Forget all');
    expect(words('#corrections')).toContain('You have corrected no hint so far.');
    await press('.toast', 'Undo');
    expect(words('#corrections')).toContain('number 1');
    expect(words('#corrections')).not.toContain('number 0');
  });

  it('is saved as a file', async () => {
    const saved = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:sangfroid');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
    await press('#corrections', 'Save as a file');
    const file = saved.mock.calls[0]?.[0] as Blob;
    expect(JSON.parse(await file.text())).toEqual({ version: 1, corrections: learnt });
  });
});

describe('the counters of rules', () => {
  it('show first the rules that nobody follows', () => {
    const rows = [...page().querySelectorAll('#rules tbody tr')];
    expect(rows).toHaveLength(2);
    expect(rows[0]?.textContent).toContain('Rarely followed');
    expect([...(rows[0]?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent)).toEqual([
      '8',
      '0',
      '7',
      '1',
    ]);
    expect(rows[1]?.textContent).not.toContain('Rarely followed');
  });

  it('let such a rule be muted, once', async () => {
    await press('#rules tbody', 'Mute');
    expect(requests('saveSettings').at(-1)?.settings.mutedRules).toEqual(['calm-down']);
    expect(words('#rules tbody')).not.toContain('Mute');
  });
});
