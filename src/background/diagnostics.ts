import browser from 'webextension-polyfill';
import type { KeptFailure } from '../core/selfCheck';

/** One failure, as the options page shows it: no text of any post is kept. */
export interface Diagnostic {
  at: number;
  where: string;
  what: string;
}

const KEPT = 50;

/** Keeps a failure for the diagnostics list, newest last. Never throws: it is called where something else failed. */
export function keepDiagnostic(where: string, error: unknown): void {
  const what = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 300);
  add({ at: Date.now(), where, what }).catch(() => console.error('Sangfroid', where, what));
}

/** What was kept, without the sentences: those may name a file, an address or a person. */
export async function keptFailures(): Promise<KeptFailure[]> {
  const { diagnostics } = await browser.storage.local.get('diagnostics');
  const kept = Array.isArray(diagnostics) ? (diagnostics as Diagnostic[]) : [];
  return kept.map(({ at, where, what }) => ({ at, where, kind: /^\w+/.exec(what)?.[0] ?? '' }));
}

async function add(diagnostic: Diagnostic): Promise<void> {
  const { diagnostics } = await browser.storage.local.get('diagnostics');
  const kept = Array.isArray(diagnostics) ? diagnostics : [];
  await browser.storage.local.set({ diagnostics: [...kept, diagnostic].slice(-KEPT) });
}
