// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TemplateOffer } from '../../../src/core/templates/template';
import { Popup } from '../../../src/popup/Popup';
import { useWords } from '../../../src/ui/i18n';
import { catalogue } from '../ui/fake-browser';
import { background, complaint, requests, settings, settled } from './fake-background';

vi.mock('webextension-polyfill', async () => (await import('../ui/fake-browser')).fakeBrowser);
vi.mock('../../../src/messages', async () => (await import('./fake-background')).fakeMessages);

const MIA = complaint('11', 'Mia Storr', 'My lamp came in two pieces <img src=x onerror=alert(1)>', 34);
const template = (id: string, title: string, text: string, blanks: TemplateOffer['blanks'] = []): TemplateOffer => ({
  template: {
    id,
    lang: 'en',
    title,
    situation: 'broken',
    step: 'first',
    practices: [],
    tags: [],
    text,
    origin: 'builtIn',
  },
  text,
  blanks,
  verdict: blanks.length > 0 ? 'improve' : 'ready',
});
const OFFERS = [
  template('plain', 'Damaged: replace', 'Mia, that is our mistake and I am sorry. Ada'),
  template('blank', 'Refund', 'Mia, sorry. {way}', [{ name: 'way', label: 'The way out', start: 12, end: 17 }]),
];

const page = () => document.body;
const press = (key: string) =>
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));

async function open(active: typeof MIA | null) {
  background.replies = {
    overview: () => ({
      counts: { unanswered: 7, overdue: 2, followUpsDue: 1 },
      active,
      page: null,
      onX: true,
      watch: { level: 'calm', mode: false },
      settings,
    }),
    suggestTemplates: ({ query }) => OFFERS.filter((offer) => offer.template.title.includes(query ?? '')),
    queue: () => ({
      cases: [MIA],
      counts: { unanswered: 1, overdue: 0, followUpsDue: 0 },
      views: { unanswered: 1, followUps: 0, waiting: 0, settled: 0, all: 1 },
    }),
    insertIntoActiveTab: () => ({ ok: true }),
    checkDraft: () => ({ verdict: 'ready', practices: {} as never, findings: [] }),
  };
  render(<Popup settings={settings} />, page());
  await settled();
}

describe('the popup', () => {
  beforeEach(() => {
    useWords(catalogue('en'), 'en');
    background.asked = [];
  });
  afterEach(() => render(null, page()));

  it('shows what waits and the complaint in view, as text whatever it holds', async () => {
    await open(MIA);
    expect(page().querySelector('.counts')?.textContent).toBe('7unanswered2overdue1follow-up due');
    expect(page().querySelector('blockquote')?.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(page().querySelector('blockquote img')).toBeNull();
    expect(page().querySelector('mark')?.textContent).toBe('My');
    expect(page().querySelector('.active .clock')?.textContent).toBe('waiting 34 min');
  });

  it('asks for the replies that fit this complaint, each with its verdict', async () => {
    await open(MIA);
    expect(requests('suggestTemplates')[0]?.postId).toBe('11');
    const rows = [...page().querySelectorAll('.template')].map((row) => [
      row.querySelector('.title')?.textContent,
      row.querySelector('.verdict')?.textContent,
    ]);
    expect(rows).toEqual([
      ['Damaged: replace', 'Ready'],
      ['Refund', 'Nearly ready'],
    ]);
  });

  it('inserts the chosen reply with Enter and says that nothing was posted', async () => {
    await open(MIA);
    press('ArrowDown');
    await settled();
    press('Enter');
    await settled();
    expect(requests('insertIntoActiveTab')).toEqual([{ text: OFFERS[0]?.text }]);
    expect(page().querySelector('.toast')?.textContent).toContain('Nothing has been posted');
  });

  it('opens the form for a reply with a blank, and inserts it with the blank left', async () => {
    await open(MIA);
    press('ArrowDown');
    await settled();
    press('ArrowDown');
    await settled(12);
    press('Enter');
    await settled();
    expect(page().querySelector('.preview .blank')?.textContent).toBe('The way out');
    page().querySelector<HTMLButtonElement>('.bottom button[type=submit]')?.click();
    await settled();
    expect(requests('insertIntoActiveTab')).toEqual([{ text: 'Mia, sorry. {way}' }]);
  });

  it('offers to copy where no reply is open', async () => {
    await open(MIA);
    background.replies.insertIntoActiveTab = () => ({ ok: false, reason: 'noComposer' });
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
    page().querySelector<HTMLButtonElement>('.template .primary')?.click();
    await settled();
    expect(page().querySelector('.toast')?.textContent).toContain('No reply is open on X');
    page().querySelector<HTMLButtonElement>('.toast button')?.click();
    await settled();
    expect(copied).toEqual([OFFERS[0]?.text]);
  });

  it('shows what is most pressing where there is no complaint, and its replies when it is picked', async () => {
    await open(null);
    expect(page().querySelector('.still h2')?.textContent).toBe('No complaint on this page');
    page().querySelector<HTMLButtonElement>('.pressing button')?.click();
    await settled();
    expect(page().querySelector('.active')?.textContent).toContain('Mia Storr');
    expect(requests('suggestTemplates').at(-1)?.postId).toBe('11');
  });

  it('says so when X has changed', async () => {
    await open(null);
    background.replies.overview = () => ({
      counts: { unanswered: 0, overdue: 0, followUpsDue: 0 },
      active: null,
      page: 'changed',
      onX: true,
      watch: { level: 'calm', mode: false },
      settings,
    });
    for (const tell of background.changed) tell('cases');
    await settled();
    expect(page().querySelector('.notice')?.textContent).toContain('X has changed its page');
  });
});
