// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WatchPage } from '../../../src/board/watch/WatchPage';
import type { Account } from '../../../src/core/watch/account';
import type { CrisisMode } from '../../../src/core/watch/protocol';
import { useWords } from '../../../src/ui/i18n';
import { catalogue } from '../ui/fake-browser';
import { background, requests, settled } from './fake-background';

vi.mock('webextension-polyfill', async () => (await import('../ui/fake-browser')).fakeBrowser);
vi.mock('../../../src/messages', async () => (await import('./fake-background')).fakeMessages);

const HOUR = 3_600_000;
const page = () => document.body;
const button = (words: string) => [...page().querySelectorAll('button')].find((one) => one.textContent === words);

const account: Account = {
  cause: 'storm',
  ids: [],
  seen: 40,
  complaints: 14,
  usual: 3,
  minutes: 55,
  urgent: 2,
  newAuthors: 11,
  matter: { term: 'outage', label: 'outage', posts: 9 },
  spread: 4,
};

const hours = Array.from({ length: 24 }, (_, at) => ({
  at: at * HOUR,
  urgent: at === 23 ? 2 : 0,
  act: at % 3,
  other: 1,
}));

async function open(change: Partial<CrisisMode> = {}) {
  const mode: CrisisMode = { on: false, since: 0, by: '', facts: [], statement: '', checklist: {}, ...change };
  background.replies = {
    watchState: () => ({
      standing: { level: 'alert', cause: 'storm', since: Date.now() },
      account,
      matters: [{ term: 'outage', label: 'outage', ids: ['1', '2', '3'] }],
      lookedUntil: Date.now(),
      basis: 'hourOfWeek',
      hours,
      figures: hours.map(({ at }, index) => ({
        at,
        answered: index === 3 ? 2 : 0,
        ...(index === 3 ? { median: 42 } : {}),
        backlog: index,
        level: index < 23 ? ('calm' as const) : ('alert' as const),
      })),
      mode,
    }),
    journal: () => ({
      replies: [{ id: 'r', at: Date.now() - 1, by: 'Ada', kind: 'replied', caseId: '1', text: 'So sorry.' }],
      entries: [{ id: 'a', at: Date.now(), by: 'sangfroid', kind: 'level', from: 'calm', to: 'alert', account }],
    }),
    setCrisisMode: ({ on }) => ({ ...mode, on }),
    editCrisis: () => mode,
    addToJournal: ({ kind, text }) => ({ id: 'b', at: 1, by: 'Ada', kind, text }),
  };
  render(<WatchPage />, page());
  await settled();
}

describe('the watch page', () => {
  beforeEach(() => {
    useWords(catalogue('en'), 'en');
    background.asked = [];
  });
  afterEach(() => render(null, page()));

  it('explains the level with its numbers, as a rate among seen posts', async () => {
    await open();
    expect(page().querySelector('.level')?.textContent).toContain(
      '14 of the last 40 posts seen (within 55 min) are complaints, usually 3; 9 speak of “outage”; 2 urgent; 11 people',
    );
    expect(page().querySelector('.level')?.textContent).toContain('Only posts that were seen');
  });

  it('says in the table what the picture shows', async () => {
    await open();
    const most = Math.max(...hours.map(({ urgent, act, other }) => urgent + act + other));
    const rows = [...page().querySelectorAll('section:has(.legend) tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)),
    );
    const bars = [...page().querySelectorAll('section:has(.legend) svg.day g')].map((group) =>
      [...group.querySelectorAll('rect')].map((bar) =>
        Math.round((Number(bar.getAttribute('height')) / 160) * Math.max(4, most)),
      ),
    );
    expect(rows).toEqual(bars);
  });

  it('tells times, backlog and levels by the hour in pictures and tables alike', async () => {
    await open();
    const cards = [...page().querySelectorAll('section.card:has(svg.day):not(:has(.legend))')];
    const cells = cards.map((card) => [...card.querySelectorAll('td')].map((cell) => cell.textContent));
    expect(cells[0]?.filter((words) => words !== '–')).toEqual(['42 min']);
    expect(cells[1]).toEqual(hours.map((_, index) => String(index)));
    expect(cells[2]?.slice(-2)).toEqual(['Calm', 'Alert']);
    const heights = [...(cards[1]?.querySelectorAll('rect') ?? [])].map((bar) => Number(bar.getAttribute('height')));
    expect(heights.map((height) => Math.round((height / 100) * 23))).toEqual(hours.map((_, index) => index));
  });

  it('begins crisis mode, and ends it with the closing note that was written', async () => {
    await open();
    button('Begin crisis mode')?.click();
    await settled();
    expect(requests('setCrisisMode').at(-1)).toMatchObject({ on: true });
    render(null, page());
    await open({ on: true, since: Date.now(), by: 'Ada', nextUpdateAt: Date.now() - 5 * 60_000 });
    expect(page().querySelector('[role=timer]')?.textContent).toContain('5 min late');
    const note = page().querySelectorAll<HTMLTextAreaElement>('.crisis textarea')[2];
    if (note) note.value = 'All clear.';
    note?.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    button('End crisis mode')?.click();
    await settled();
    expect(requests('setCrisisMode').at(-1)).toEqual({ on: false, note: 'All clear.' });
  });

  it('ticks a point of the checklist', async () => {
    await open({ on: true });
    page().querySelector<HTMLInputElement>('.checklist input')?.click();
    await settled();
    expect(requests('editCrisis').at(-1)).toEqual({ tick: { practice: 'serious', done: true } });
  });
});
