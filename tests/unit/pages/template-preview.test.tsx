// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { TemplateDraft } from '../../../src/core/templates/ownTemplate';
import type { CaseView } from '../../../src/messages';
import { EditorPreview } from '../../../src/options/templates/EditorPreview';
import { useWords } from '../../../src/ui/i18n';
import { catalogue } from '../ui/fake-browser';
import { background, complaint, settings, settled } from './fake-background';

vi.mock('webextension-polyfill', async () => (await import('../ui/fake-browser')).fakeBrowser);
vi.mock('../../../src/messages', async () => (await import('./fake-background')).fakeMessages);

const MIA = complaint('7', 'Mia Storr', 'My lamp is broken', 30);
const HUGO = complaint('8', 'Hugo Brant', 'Charged twice', 50);
const ERASED: CaseView = { ...HUGO, case: { ...HUGO.case, id: '9', erased: true } };
const FRENCH: CaseView = { ...HUGO, case: { ...HUGO.case, post: { ...HUGO.case.post, id: '10', lang: 'fr' } } };
const counts = { unanswered: 4, overdue: 0, followUpsDue: 0 };
const draft: TemplateDraft = {
  lang: 'en',
  title: 'T',
  situation: 'any',
  step: 'first',
  tags: [],
  text: 'Sorry, {customer}.',
};
const shown = () => document.querySelector('.preview')?.textContent ?? '';
const choice = () => document.querySelector<HTMLSelectElement>('.preview select');

async function show(active: CaseView | null, cases: CaseView[]) {
  // biome-ignore lint/correctness/useHookAtTopLevel: it only sounds like a hook
  useWords(catalogue('en'), 'en');
  background.replies = {
    overview: () => ({ counts, active, page: null, onX: false, settings, watch: { level: 'calm', mode: false } }),
    queue: () => ({ cases, counts, views: { unanswered: 4, followUps: 0, waiting: 0, settled: 0, all: 4 } }),
    checkDraft: () => ({ verdict: 'ready', findings: [], practices: {} }) as never,
  };
  render(<EditorPreview draft={draft} settings={settings} />, document.body);
  await settled();
}

afterEach(() => render(null, document.body));

it('a template is tried on the complaint in view, or on another one of its language', async () => {
  await show(HUGO, [MIA, HUGO, ERASED, FRENCH]);
  expect(shown()).toContain('Sorry, Hugo.');
  expect([...(choice()?.options ?? [])].map(({ text }) => text)).toEqual([
    'Hugo Brant: Charged twice',
    'Mia Storr: My lamp is broken',
    'An example',
  ]);
  const select = choice();
  if (select) select.value = '7';
  select?.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  expect(shown()).toContain('Sorry, Mia.');
});

it('a template is tried on an example where no complaint is known', async () => {
  await show(null, []);
  expect(choice()).toBeNull();
  expect(shown()).toContain('Sorry, Robin.');
});
