// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaseEvent } from '../../../src/core/cases/event';
import { BUILT_IN } from '../../../src/core/templates/library/index';
import type { Template } from '../../../src/core/templates/template';
import { Options } from '../../../src/options/Options';
import { newSettings } from '../../../src/settings';
import { useWords } from '../../../src/ui/i18n';
import { catalogue } from '../ui/fake-browser';
import { background, complaint, requests, settings, settled } from './fake-background';

vi.mock('webextension-polyfill', async () => (await import('../ui/fake-browser')).fakeBrowser);
vi.mock('../../../src/messages', async () => (await import('./fake-background')).fakeMessages);

const LATE = BUILT_IN.find(({ id }) => id === 'en-late-first') as Template;
const page = () => document.body;
const words = (place: string) => page().querySelector(place)?.textContent ?? '';
const press = async (label: string) => {
  const buttons = [...page().querySelectorAll<HTMLButtonElement>('#data button')];
  buttons.find(({ textContent }) => textContent === label)?.click();
  await settled();
};
const saved: Blob[] = [];
const EVENTS = ['31', '32', '33'].map(
  (id) => complaint(id, 'Hugo Brant', 'Charged twice', 90).case.lastEvent,
) as CaseEvent[];

async function restore(content: unknown) {
  const input = page().querySelector<HTMLInputElement>('#data input[type=file]');
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], 'backup.json')] });
  input?.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(10);
}

beforeEach(async () => {
  useWords(catalogue('en'), 'en');
  saved.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    saved.push(file as Blob);
    return 'blob:sangfroid';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  background.asked = [];
  background.replies = {
    getSettings: () => ({ settings }),
    saveSettings: ({ settings: next }) => next,
    journal: () => ({
      entries: [{ id: 'n', at: 5, by: 'Ada', kind: 'note', text: 'Bridge closed.' }],
      replies: [],
    }),
    importJournal: ({ entries }) => ({ entries: entries.length }),
    listTemplates: () => ({ templates: [{ template: LATE, archived: false, sent: 0, lastAt: 0, favourite: true }] }),
    favouriteTemplate: () => null,
    exportTemplates: () => ({ file: '{"sangfroid":"templates","version":1,"templates":[]}' }),
    exportEvents: ({ after }) => (after ? { events: EVENTS.slice(2) } : { events: EVENTS.slice(0, 2), next: 'more' }),
    exportCsv: ({ after }) => (after ? { csv: 'second\r\n' } : { csv: 'first\r\n', next: 'more' }),
    importTemplates: () => ({ added: 2, replaced: 0, same: 0, left: 0, refused: [], conflicts: [] }),
    importEvents: ({ events, last }) => {
      if (events.some((event) => event.at < 0)) throw new Error('A time is a positive number.');
      return { added: last ? 2 : 0, cases: last ? 1 : 0 };
    },
    storageState: () => ({ persisted: null, usage: null, quota: null, cases: 3, unreadable: 0, pending: 0 }),
    rebuildLedger: () => ({ status: 'idle', done: 0, total: 0 }),
    erasePerson: ({ handle }) => ({ cases: handle === 'hugo_b' ? 2 : 0 }),
  };
  render(<Options settings={settings} />, page());
  await settled();
});
afterEach(() => {
  render(null, page());
  vi.restoreAllMocks();
});

describe('a backup', () => {
  it('holds settings, templates and every event, and is read by restore', async () => {
    await press('Back up');
    const file = JSON.parse((await saved[0]?.text()) ?? '');
    expect(file).toMatchObject({ sangfroid: 'backup', version: 1, settings: { brand: { handles: ['northline'] } } });
    expect(file.events).toEqual(EVENTS);
    expect(file.journal).toHaveLength(1);
    expect(requests('exportTemplates')).toEqual([{ archived: true }]);
    expect(words('.toast')).toContain('3 entries');
    await restore(file);
    expect(requests('importJournal')).toEqual([{ entries: file.journal }]);
    expect(requests('favouriteTemplate')).toEqual([{ id: 'en-late-first', favourite: true }]);
    expect(requests('importEvents').map(({ events, last }) => [events.length, last])).toEqual([
      [3, false],
      [0, true],
    ]);
    expect(words('#data .import-report')).toContain('2 entries were added, in 1 complaint. 1 was here already.');
  });

  it('leaves out what cannot be read, says which entry and why, and takes the rest', async () => {
    const broken = { ...EVENTS[1], at: -1 };
    await restore({ sangfroid: 'backup', version: 1, events: [EVENTS[0], broken, EVENTS[2]] });
    expect(words('#data details')).toContain('Entry 2: A time is a positive number.');
    expect(requests('importEvents').at(-1)).toMatchObject({ part: 2, last: true });
  });

  it('takes the settings over only when asked, where a brand is set up', async () => {
    const other = { ...newSettings('UTC'), followUpDays: 7 };
    await restore({ sangfroid: 'backup', version: 1, events: EVENTS, settings: other });
    expect(requests('saveSettings')).toEqual([]);
    await press('Take the backup’s settings');
    expect(requests('saveSettings').at(-1)?.settings).toMatchObject({ followUpDays: 7, introduced: true });
  });

  it.each([
    ['{"sangfroid":', 'damaged'],
    ['[1, 2]', 'no backup of Sangfroid'],
    ['{"sangfroid":"backup","version":9,"events":[]}', 'later version'],
  ])('says of %s what is the matter, and changes nothing', async (content, reason) => {
    await restore(content);
    expect(words('#data .import-report')).toContain(reason);
    expect(requests('importEvents')).toEqual([]);
  });

  it('that the ledger refuses altogether says so', async () => {
    background.replies.importEvents = () => {
      throw new Error('The disk is full.');
    };
    await restore({ sangfroid: 'backup', version: 1, events: Array.from({ length: 60 }, () => EVENTS[0]) });
    expect(words('#data .import-report')).toContain('the ledger is as it was before. The disk is full.');
  });
});

it('complaints are saved as one spreadsheet, however many pages they come in', async () => {
  await press('Save as CSV');
  expect(await saved[0]?.text()).toBe('first\r\nsecond\r\n');
});

describe('erasing a person', () => {
  const name = async (account: string) => {
    const input = page().querySelector<HTMLInputElement>('#data input[type=text]');
    if (input) input.value = account;
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    input?.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settled();
  };

  it('asks once more, since it cannot be undone', async () => {
    await name('@hugo_b');
    expect(requests('erasePerson')).toEqual([]);
    await press('Keep');
    await name('https://x.com/hugo_b');
    await press('Erase for good');
    expect(requests('erasePerson')).toEqual([{ handle: 'hugo_b' }]);
    expect(words('.toast')).toBe('@hugo_b is erased from 2 complaints.');
  });

  it('says what an account looks like', async () => {
    await name('Hugo Brant');
    expect(words('#data .problem')).toContain('Write an account of X');
  });
});
