import browser from 'webextension-polyfill';
import type { InsertResult, Orders, ReplyToInsert } from '../messages';

const PAGES_OF_X = ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*'];

/** Tells open pages of ours and tabs of X that what they show has changed. `exceptTab` knows already. */
export async function tellChanged(what: Orders['changed']['request']['what'], exceptTab?: number): Promise<void> {
  const order = { order: 'changed', request: { what } };
  const tabs = await browser.tabs.query({ url: PAGES_OF_X });
  const told = tabs
    .filter((tab) => tab.id !== undefined && tab.id !== exceptTab)
    .map((tab) => browser.tabs.sendMessage(tab.id ?? 0, order));
  // Whoever does not listen (no page open, a tab from before an update) has nothing to refresh.
  await Promise.allSettled([browser.runtime.sendMessage(order), ...told]);
}

/** Tells open pages of ours that X is used by another account than was known. Tabs of X know theirs, and may differ. */
export async function tellAccount(): Promise<void> {
  await browser.runtime.sendMessage({ order: 'changed', request: { what: 'account' } }).catch(() => undefined);
}

/** Has the content script of a tab write into X's composer. */
export async function insertInto(tabId: number, request: ReplyToInsert): Promise<InsertResult> {
  try {
    const result: unknown = await browser.tabs.sendMessage(tabId, { order: 'insertReply', request });
    return isInsertResult(result) ? result : { ok: false, reason: 'noComposer' };
  } catch {
    // Nobody listens in that tab: it was open before the extension came.
    return { ok: false, reason: 'noTab' };
  }
}

function isInsertResult(result: unknown): result is InsertResult {
  return typeof result === 'object' && result !== null && 'ok' in result;
}
