import { render } from 'preact';
import { Board } from '../../../src/board/Board';
import type { CaseView } from '../../../src/messages';
import { useWords } from '../../../src/ui/i18n';
import { catalogue } from '../ui/fake-browser';
import { background, complaint, settings, settled } from './fake-background';

export const HUGO = complaint('21', 'Hugo Brant', 'Charged twice for one ticket', 26 * 60);
export const MIA = complaint('22', 'Mia Størr', 'My lamp is broken', 34);
export const NOOR = complaint('23', 'Noor Vask', 'The app lost my ticket', 12);

/** What the ledger holds: the rows of the unanswered list, and cases that stand in no list. */
export const held: { rows: CaseView[]; others: CaseView[] } = { rows: [], others: [] };

/** Fills the ledger anew and lets it answer. */
export function newLedger(): void {
  // biome-ignore lint/correctness/useHookAtTopLevel: it only sounds like a hook
  useWords(catalogue('en'), 'en');
  location.hash = '';
  background.asked = [];
  Object.assign(held, { rows: [HUGO, MIA, NOOR], others: [] });
  background.replies = {
    queue: ({ view }) => ({
      cases: view === 'unanswered' || view === 'all' ? held.rows : [],
      counts: { unanswered: held.rows.length, overdue: 1, followUpsDue: 0 },
      views: { unanswered: held.rows.length, followUps: 0, waiting: 0, settled: 0, all: held.rows.length },
    }),
    caseDetail: ({ id }) => [...held.others, ...held.rows].find((one) => one.case.id === id) ?? null,
    actOnCase: ({ id }) => ({ ...MIA, undo: `undo-${id}` }),
    actOnCases: ({ ids }) => ({ done: ids.length, undo: ids.map((caseId) => ({ caseId, eventId: `did-${caseId}` })) }),
    undoMany: ({ undo }) => ({ done: undo.length }),
    getSettings: () => ({ settings }),
    saveSettings: ({ settings: next }) => next,
  };
}

/** Opens the board on that ledger. */
export async function show(): Promise<void> {
  render(<Board settings={settings} />, document.body);
  await settled();
}

export const words = (place: string): string => document.querySelector(place)?.textContent ?? '';

export async function press(key: string, more: KeyboardEventInit = {}): Promise<void> {
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  await settled();
}

/** Clicks the button in `place` whose words begin with `label`. */
export async function click(place: string, label: string): Promise<void> {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>(`${place} button`)];
  buttons.find(({ textContent }) => textContent?.startsWith(label))?.click();
  await settled();
}

export async function write(place: string, value: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(place);
  if (field) field.value = value;
  field?.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
}

export async function submit(place: string): Promise<void> {
  document.querySelector(place)?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settled();
}
