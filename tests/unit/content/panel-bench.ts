import { vi } from 'vitest';
import { ComposerPanel } from '../../../src/content/panel/composerPanel';
import type { Finding, ToneReport } from '../../../src/core/tone/report';
import type { ask } from '../../../src/messages';
import { FakeComposer } from './fake-composer';
import { pass, someReport, speakEnglish } from './people';

const offers = [
  { template: { id: 'a', title: 'Refund offered' }, text: 'We owe you a refund.', blanks: [], verdict: 'ready' },
  {
    template: { id: 'b', title: 'Reply by a set time' },
    text: 'You hear from us by {time}.',
    blanks: [{ name: 'time', label: 'Time', start: 20, end: 26 }],
    verdict: 'improve',
  },
];

/** A finding that would hurt, at the beginning of a draft, with its fix. */
export const fault: Finding = {
  rule: 'your-fault',
  topic: 'positive',
  level: 'error',
  start: 0,
  end: 10,
  why: 'These words put the blame on the customer.',
  fix: { label: 'Own it', start: 0, end: 10, text: 'Our fault' },
};

/** A panel beside a fake composer, with a background that answers from memory. Fake timers are on. */
export function panelBench() {
  speakEnglish();
  vi.useFakeTimers();
  const asked = vi.fn();
  const composer = new FakeComposer();
  const bench = { report: someReport('ready') as ToneReport };
  const replies: Record<string, () => unknown> = {
    checkDraft: () => bench.report,
    suggestTemplates: () => offers,
    muteRule: () => null,
  };
  const fakeAsk = (async (type: string, request: unknown) => {
    asked(type, request);
    return replies[type]?.();
  }) as typeof ask;
  const panel = new ComposerPanel(composer, fakeAsk);
  const root = () => composer.slot.shadowRoot;
  const button = (words: string) =>
    [...(root()?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent?.includes(words));
  return {
    composer,
    panel,
    asked,
    fakeAsk,
    root,
    button,
    shown: () => root()?.querySelector('.panel')?.textContent ?? null,
    /** What the check says of drafts from now on. */
    judged(report: ToneReport) {
      bench.report = report;
    },
    async write(draft: string) {
      composer.text = draft;
      panel.changed();
      await pass(700);
    },
    /** A real click, as far as this page can tell. */
    async press(words: string) {
      const event = new MouseEvent('click', { bubbles: true });
      Object.defineProperty(event, 'isTrusted', { value: true });
      button(words)?.dispatchEvent(event);
      await pass(100);
    },
    /** A key pressed in the editor; true when the menu took it. */
    key: (name: string) => panel.key(new KeyboardEvent('keydown', { key: name })),
  };
}
