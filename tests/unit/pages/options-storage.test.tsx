// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StorageState } from '../../../src/messages';
import { Options } from '../../../src/options/Options';
import { useWords } from '../../../src/ui/i18n';
import { catalogue } from '../ui/fake-browser';
import { background, requests, settings, settled } from './fake-background';

vi.mock('webextension-polyfill', async () => (await import('../ui/fake-browser')).fakeBrowser);
vi.mock('../../../src/messages', async () => (await import('./fake-background')).fakeMessages);

const page = () => document.body;
const words = (place: string) => page().querySelector(place)?.textContent ?? '';
const press = async (label: string) => {
  const buttons = [...page().querySelectorAll<HTMLButtonElement>('#data button')];
  buttons.find(({ textContent }) => textContent === label)?.click();
  await settled();
};
let state: StorageState;

beforeEach(async () => {
  useWords(catalogue('en'), 'en');
  state = { persisted: true, usage: 12_300_000, quota: 4_000_000_000, cases: 1284, unreadable: 0, pending: 0 };
  background.asked = [];
  background.replies = {
    getSettings: () => ({ settings }),
    saveSettings: ({ settings: next }) => next,
    storageState: () => state,
    rebuildLedger: ({ do: what }) => ({ status: what === 'start' ? 'running' : 'idle', done: 40, total: 900 }),
    runRetention: ({ dryRun }) => ({ cases: dryRun ? 12 : 11 }),
  };
  render(<Options settings={settings} />, page());
  await settled();
});
afterEach(() => render(null, page()));

describe('the room in the browser', () => {
  it('is told with its figures, and whether the browser keeps it', () => {
    expect(words('#data')).toContain('1,284 complaints. 12 MB of 4 GB used. The browser promised to keep them.');
    expect(words('#data')).not.toContain('cannot be read');
  });

  it('that is full is told with a way out', async () => {
    state = { ...state, fullSince: Date.now(), pending: 2, unreadable: 3 };
    for (const tell of background.changed) tell('cases');
    await settled();
    const alerts = [...page().querySelectorAll('#data [role=alert]')].map(({ textContent }) => textContent);
    expect(alerts).toHaveLength(3);
    expect(alerts[0]).toContain('Free some disk space');
    expect(alerts[1]).toContain('2 replies that X confirmed');
  });

  it('is made free of old words only after telling how many', async () => {
    render(<Options settings={{ ...settings, retentionDays: 365 }} />, page());
    await settled();
    await press('How many are older?');
    expect(requests('runRetention')).toEqual([{ dryRun: true }]);
    await press('Take the words out of 12 now');
    expect(words('.toast')).toContain('taken out of 11 complaints');
  });
});

it('lists that are made anew show how far that is, and can be broken off', async () => {
  await press('Make anew');
  expect(words('#data')).toContain('Entry 40 of 900.');
  await press('Cancel');
  expect(requests('rebuildLedger').map(({ do: what }) => what)).toContain('cancel');
});

it('no notification comes in quiet hours, which can be changed', async () => {
  page().querySelector<HTMLButtonElement>('[role=switch][aria-label="Quiet hours"]')?.click();
  await settled();
  expect(requests('saveSettings').at(-1)?.settings.quietHours).toEqual({ on: true, from: 1200, to: 480 });
});
