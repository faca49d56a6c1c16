// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { DrillPage } from '../../../src/board/watch/DrillPage';
import { newBrand } from '../../../src/core/brand';
import { drillPosts, drillStories } from '../../../src/core/drill/drill';
import { reportOf } from '../../../src/core/report/report';
import { useWords } from '../../../src/ui/i18n';
import { catalogue } from '../ui/fake-browser';
import { background, requests, settled } from './fake-background';

vi.mock('webextension-polyfill', async () => (await import('../ui/fake-browser')).fakeBrowser);
vi.mock('../../../src/messages', async () => (await import('./fake-background')).fakeMessages);

afterEach(() => render(null, document.body));

const brand = newBrand('UTC');
const page = () => document.body;
const press = async (words: string) => {
  const found = [...page().querySelectorAll('button')].find((one) => one.textContent === words);
  found?.click();
  await settled();
};

async function open(): Promise<void> {
  // biome-ignore lint/correctness/useHookAtTopLevel: it only sounds like a hook
  useWords(catalogue('en'), 'en');
  background.asked = [];
  background.replies = {
    drillPosts: (drill) => ({ posts: drillPosts({ ...drill, brand }) }),
    scoreDrill: ({ replies, to, ...drill }) => {
      const stories = drillStories({ ...drill, brand }, replies, 'Ada', to);
      const period = { from: drill.startedAt, to };
      const report = reportOf({ period, brand, stories, journal: [], names: true });
      return { report, html: '', missed: stories.flatMap(([first]) => (first ? [first.caseId] : [])).slice(1) };
    },
    report: () => {
      const report = reportOf({ period: { from: 0, to: 1 }, brand, stories: [], journal: [], names: false });
      return { report, html: '', markdown: '', csv: '' };
    },
  };
  render(<DrillPage />, document.body);
  await settled();
}

it('shows posts as they come, takes a reply and scores it', async () => {
  location.hash = '#drill';
  await open();
  await press('Deliveries stand still');
  const card = page().querySelector('.drill-posts .card');
  expect(card?.textContent).toContain('Wren Calloway');
  const area = card?.querySelector('textarea') as HTMLTextAreaElement;
  area.value = 'We are sorry, Wren: that is our mistake. Your parcel leaves today. Ada';
  area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await settled();
  await press('Answer');
  expect(page().querySelector('.drill-posts')?.textContent).toContain('Answered: We are sorry, Wren');
  await press('End the drill');
  expect(requests('scoreDrill').at(-1)?.replies).toHaveLength(1);
  expect(page().querySelector('.score')?.textContent).toContain('1 of 1 complaints answered');
  await press('Another drill');
  expect(page().querySelector('#scenarios')).not.toBeNull();
});

it('on the practice timeline asks the ledger for its report at the end', async () => {
  location.hash = `#drill=${Date.now()}`;
  await open();
  await press('End the drill');
  expect(requests('report')).toHaveLength(1);
  expect(page().querySelector('.score')?.textContent).toContain('No reply was given.');
  location.hash = '';
});
