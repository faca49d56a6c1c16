// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Board } from '../../../src/board/Board';
import type { CaseView } from '../../../src/messages';
import { useWords } from '../../../src/ui/i18n';
import { catalogue } from '../ui/fake-browser';
import { background, complaint, requests, settings, settled } from './fake-background';

vi.mock('webextension-polyfill', async () => (await import('../ui/fake-browser')).fakeBrowser);
vi.mock('../../../src/messages', async () => (await import('./fake-background')).fakeMessages);

const HUGO = complaint('21', 'Hugo Brant', 'Charged twice for one ticket', 26 * 60);
const MIA = complaint('22', 'Mia Størr', 'My lamp is broken', 34);
const NOOR = complaint('23', 'Noor Vask', 'The app lost my ticket', 12);

let waiting: CaseView[] = [];
const counts = () => ({ unanswered: waiting.length, overdue: 1, followUpsDue: 2 });

const page = () => document.body;
const names = () => [...page().querySelectorAll('.row .name')].map((name) => name.firstChild?.textContent);
const selected = () => page().querySelector('.row[aria-selected="true"]')?.getAttribute('data-case');
const press = async (key: string) => {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  await settled();
};

const VIEWS = { unanswered: 3, followUps: 0, waiting: 0, settled: 0, all: 3 };

describe('the board', () => {
  beforeEach(async () => {
    useWords(catalogue('en'), 'en');
    background.asked = [];
    waiting = [HUGO, MIA, NOOR];
    location.hash = '';
    background.replies = {
      queue: ({ view }) => ({ cases: view === 'unanswered' ? waiting : [], counts: counts(), views: VIEWS }),
      caseDetail: ({ id }) => waiting.find((one) => one.case.id === id) ?? null,
      actOnCase: ({ id, action }) => {
        if (action.do !== 'undo') waiting = waiting.filter((one) => one.case.id !== id);
        else waiting = [HUGO, MIA, NOOR];
        return { ...MIA, undo: action.do === 'undo' ? undefined : `undo-${id}` } as never;
      },
    };
    render(<Board settings={settings} />, page());
    await settled();
  });
  afterEach(() => render(null, page()));

  it('lists what waits in the order given, in groups that state their order', () => {
    expect(names()).toEqual(['Hugo Brant', 'Mia Størr', 'Noor Vask']);
    const groups = [...page().querySelectorAll('[role=group][aria-label]')].map((group) =>
      group.getAttribute('aria-label'),
    );
    expect(groups).toContain('Past target, longest wait first');
    expect(page().querySelector('[data-case="22"] .why')?.textContent).toBe('Due in 26 min');
  });

  it('moves with J and K and marks answered with M; the next row takes its place', async () => {
    await press('j');
    expect(selected()).toBe('22');
    await press('m');
    expect(requests('actOnCase')).toEqual([{ id: '22', action: { do: 'answered' } }]);
    expect(names()).toEqual(['Hugo Brant', 'Noor Vask']);
    expect(selected()).toBe('23');
    await press('k');
    expect(selected()).toBe('21');
  });

  it('does nothing unseen while a sheet lies over it', async () => {
    await press('?');
    expect(page().querySelector('dialog[open]')).not.toBeNull();
    await press('m');
    expect(requests('actOnCase')).toEqual([]);
    page().querySelector<HTMLElement>('dialog .btn')?.click();
    await settled();
    await press('m');
    expect(requests('actOnCase')).toHaveLength(1);
  });

  it('undoes with Z what was done last, once', async () => {
    await press('e');
    expect(page().querySelector('.toast')?.textContent).toContain('Settled: Hugo');
    await press('z');
    expect(requests('actOnCase').at(-1)).toEqual({ id: '21', action: { do: 'undo', eventId: 'undo-21' } });
    expect(names()).toHaveLength(3);
    await press('z');
    expect(requests('actOnCase')).toHaveLength(2);
    expect(page().querySelector('.toast')?.textContent).toContain('nothing to undo');
  });

  it('asks once for what was typed and filtered, and takes a short page for no end', async () => {
    background.replies.queue = ({ search, risks, after }) => {
      if (search !== 'lost' || !risks?.includes('safety')) return { cases: [], counts: counts(), views: VIEWS };
      return { cases: after ? [NOOR] : [], counts: counts(), views: VIEWS, ...(after ? {} : { next: 'two' }) };
    };
    const search = page().querySelector<HTMLInputElement>('.search input');
    for (const typed of [' l', ' lo', ' lost']) {
      if (search) search.value = typed;
      search?.dispatchEvent(new Event('input', { bubbles: true }));
      await settled(1);
    }
    await settled(18);
    expect(requests('queue').flatMap((asked) => asked.search ?? [])).toEqual(['lost']);
    expect(page().querySelector('.no-match')?.textContent).toContain('No complaint in this list fits.');
    for (const chip of page().querySelectorAll<HTMLElement>('.chip')) {
      if (chip.textContent === 'With a risk') chip.click();
    }
    await settled();
    expect(names()).toEqual(['Noor Vask']);
  });

  it('waits with a new order until the pointer has left the rows', async () => {
    const rows = page().querySelector('.rows');
    rows?.dispatchEvent(new Event('pointerenter'));
    waiting = [NOOR, HUGO, MIA];
    for (const tell of background.changed) tell('cases');
    await settled();
    expect(names()[0]).toBe('Hugo Brant');
    rows?.dispatchEvent(new Event('pointerleave'));
    await settled();
    expect(names()[0]).toBe('Noor Vask');
  });

  it('keeps a note that was written', async () => {
    await press('n');
    const area = page().querySelector('textarea');
    if (area) area.value = ' Called the depot. ';
    area?.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    area?.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settled();
    expect(requests('actOnCase')).toEqual([{ id: '21', action: { do: 'note', text: 'Called the depot.' } }]);
  });

  it('says that nothing waits, and where there is something to do', async () => {
    waiting = [];
    for (const tell of background.changed) tell('cases');
    await settled();
    expect(page().querySelector('.still')?.textContent).toContain('Nothing is waiting2 follow-ups are due.');
    page().querySelector<HTMLButtonElement>('.still button')?.click();
    await settled();
    expect(page().querySelector('h1')?.textContent).toBe('Follow-ups');
  });

  it('says what went wrong when an action is refused', async () => {
    background.replies.actOnCase = () => {
      throw new Error('The ledger is full.');
    };
    await press('a');
    expect(page().querySelector('.toast')?.textContent).toContain('The ledger is full.');
    expect(names()).toHaveLength(3);
  });
});
