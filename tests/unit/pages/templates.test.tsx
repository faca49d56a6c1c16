// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BUILT_IN } from '../../../src/core/templates/library/index';
import type { TemplateEntry } from '../../../src/core/templates/protocol';
import { TemplatesSection } from '../../../src/options/templates/TemplatesSection';
import { missingWords, useWords } from '../../../src/ui/i18n';
import type { ToastWords } from '../../../src/ui/page/useToast';
import { catalogue } from '../ui/fake-browser';
import { background, requests, settings, settled } from './fake-background';

vi.mock('webextension-polyfill', async () => (await import('../ui/fake-browser')).fakeBrowser);
vi.mock('../../../src/messages', async () => (await import('./fake-background')).fakeMessages);

const unused = { sent: 0, lastAt: 0, favourite: false, archived: false };
const builtIn = BUILT_IN.map((template): TemplateEntry => ({ ...unused, template }));
const mine: TemplateEntry = {
  ...unused,
  sent: 2,
  template: {
    id: 'own-1',
    lang: 'en',
    title: 'Our words',
    situation: 'late',
    step: 'first',
    tags: ['gold'],
    practices: [],
    text: 'Sorry, {customer}.',
    origin: 'own',
    updatedAt: 1,
  },
};
const page = () => document.body;
const rows = () => [...page().querySelectorAll('.library-row h3')].map((title) => title.textContent);
const button = (words: string, within: ParentNode = page()) =>
  [...within.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === words);
const write = async (selector: string, text: string) => {
  const field = page().querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`no ${selector}`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
};
const toasts: ToastWords[] = [];

async function open(entries: TemplateEntry[] = [mine, ...builtIn]) {
  toasts.length = 0;
  background.asked = [];
  background.replies = {
    listTemplates: () => ({ templates: entries }),
    overview: () => ({
      counts: { unanswered: 0, overdue: 0, followUpsDue: 0 },
      active: null,
      page: null,
      onX: false,
      watch: { level: 'calm', mode: false },
      settings,
    }),
    checkDraft: ({ draft }) =>
      ({ verdict: draft.includes('calm') ? 'hold' : 'ready', findings: [], practices: {} }) as never,
    saveTemplate: ({ template }) => ({
      ...template,
      id: template.id ?? 'own-2',
      practices: [],
      origin: 'own',
      updatedAt: 2,
    }),
    archiveTemplate: () => null,
    favouriteTemplate: () => null,
  };
  render(<TemplatesSection settings={settings} show={(toast) => toasts.push(toast)} />, page());
  await settled();
}

describe.each(['en', 'fr'] as const)('the library of templates in %s', (language) => {
  const words = (key: string) => catalogue(language)[key] ?? key;
  beforeEach(() => useWords(catalogue(language), language));
  afterEach(() => render(null, page()));

  it('shows the first of many, finds by tag, and has words for everything', async () => {
    await open();
    expect(rows()).toHaveLength(20);
    expect(rows()[0]).toBe('Our words');
    await write('.search input', 'gold');
    expect(rows()).toEqual(['Our words']);
    await write('.search input', 'zeppelin');
    expect(page().textContent).toContain(words('template_none'));
    expect([...missingWords().keys()]).toEqual([]);
  });

  it('writes a template with its verdict beside it', async () => {
    await open();
    button(words('template_new'))?.click();
    await settled();
    expect(document.activeElement).toBe(page().querySelector('.editor input'));
    await write('.editor input', 'Mine');
    await write('.editor textarea', 'Please calm down, {customer}.');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await settled();
    expect(requests('checkDraft').at(-1)?.draft).toBe('Please calm down, Robin.');
    expect(page().querySelector('.preview .verdict')?.getAttribute('data-verdict')).toBe('hold');
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settled();
    expect(requests('saveTemplate').at(-1)?.template).toMatchObject({
      title: 'Mine',
      text: 'Please calm down, {customer}.',
    });
    expect(page().querySelector('.editor')).toBeNull();
  });

  it('duplicates a built-in one into a template of its own', async () => {
    await open(builtIn.slice(0, 1));
    button(words('template_duplicate'))?.click();
    await settled();
    page()
      .querySelector('form')
      ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settled();
    const saved = requests('saveTemplate').at(-1)?.template;
    expect(saved).toMatchObject({ text: builtIn[0]?.template.text, situation: builtIn[0]?.template.situation });
    expect(saved).not.toHaveProperty('id');
  });

  it('puts away with a way back', async () => {
    await open();
    button(words('template_archive'))?.click();
    await settled();
    expect(requests('archiveTemplate')).toEqual([{ id: 'own-1', archived: true }]);
    await toasts.at(-1)?.action?.do();
    expect(requests('archiveTemplate').at(-1)).toEqual({ id: 'own-1', archived: false });
  });

  it('reports an import, and overwrites only when told to', async () => {
    await open();
    const incoming = { ...mine.template, text: 'Other' };
    background.replies.importTemplates = ({ conflicts }) => ({
      added: 1,
      replaced: conflicts === 'replace' ? 1 : 0,
      same: 0,
      left: 0,
      refused: [{ place: 3, reason: 'noText' }],
      conflicts:
        conflicts === 'show' ? [{ id: 'own-1', title: 'Our words', text: 'Sorry, {customer}.', incoming }] : [],
    });
    const input = page().querySelector<HTMLInputElement>('input[type=file]');
    Object.defineProperty(input, 'files', { value: [new File(['[]'], 'a.json')] });
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    const report = page().querySelector('.import-report');
    expect(report?.textContent).toContain(words('template_refused_noText'));
    expect(report?.textContent).toContain('Other');
    button(words('template_conflict_replace'), report ?? page())?.click();
    await settled();
    expect(requests('importTemplates').map(({ conflicts }) => conflicts)).toEqual(['show', 'replace']);
  });
});
