// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageFacts } from '../../../src/core/selfCheck';
import { Options } from '../../../src/options/Options';
import { useWords } from '../../../src/ui/i18n';
import { catalogue } from '../ui/fake-browser';
import { background, settings, settled } from './fake-background';

vi.mock('webextension-polyfill', async () => (await import('../ui/fake-browser')).fakeBrowser);
vi.mock('../../../src/messages', async () => (await import('./fake-background')).fakeMessages);

const facts: PageFacts = {
  kind: 'home',
  state: 'reading',
  language: 'en',
  look: 'black',
  account: true,
  articles: 14,
  posts: 12,
  without: { text: 1, time: 0, buttons: 0, place: 2 },
  hints: 4,
  composers: 1,
};
let page: PageFacts | 'noTab' | 'silent';
const section = () => document.querySelector('#self-check');
const press = async (label: string) => {
  const buttons = [...(section()?.querySelectorAll('button') ?? [])];
  buttons.find(({ textContent }) => textContent === label)?.click();
  await settled();
};

beforeEach(async () => {
  useWords(catalogue('en'), 'en');
  page = facts;
  background.asked = [];
  background.replies = {
    getSettings: () => ({ settings }),
    selfCheck: () => ({ page, failures: [{ at: 0, where: 'judgePosts', kind: 'QuotaExceededError' }] }),
  };
  render(<Options settings={settings} />, document.body);
  await settled();
});
afterEach(() => render(null, document.body));

it('tells what is read on the tab of X, gaps included', async () => {
  await press('Check now');
  expect(section()?.textContent).toContain('Posts can be read.12 of 14 articles read as posts1 without text');
  expect(section()?.textContent).toContain('2 without a place for a hint');
  expect(section()?.textContent).not.toContain('without a time (');
});

it.each([
  ['noTab', 'No tab of X is open'],
  ['silent', 'does not answer'],
] as const)('says what to do where nothing can be read: %s', async (problem, words) => {
  page = problem;
  await press('Check now');
  expect(section()?.querySelector('[role=status]')?.textContent).toContain(words);
});

it('gives a diagnostic to copy, with counts and kinds only, and without a name of anybody', async () => {
  const copied = vi.fn(async (_: string) => {});
  vi.stubGlobal('navigator', { userAgent: 'Browser 1', clipboard: { writeText: copied } });
  const brand = { ...settings.brand, handles: ['SecretBrand'], agent: 'Odile', keywords: ['secret'] };
  render(<Options settings={{ ...settings, brand, team: ['Mia'] }} />, document.body);
  await press('Check now');
  await press('Copy');
  const text = copied.mock.calls[0]?.[0] ?? '';
  expect(text).toContain('"handles":1');
  expect(text).toContain('1970-01-01T00:00:00.000Z judgePosts QuotaExceededError');
  expect(text).not.toMatch(/secret|odile|mia/i);
  vi.unstubAllGlobals();
});
