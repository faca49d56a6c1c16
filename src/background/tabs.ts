import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { PageState } from '../messages';
import { isOnX } from './sender';

/** What we remember about a tab of X while the browser runs. */
export interface TabState {
  postId: string | null;
  page: PageState | null;
}

const TabStateSchema = v.object({
  postId: v.nullable(v.string()),
  page: v.nullable(v.picklist(['reading', 'changed', 'quiet'])),
});

/** What is remembered about a tab. */
export async function readTab(tabId: number): Promise<TabState> {
  const key = `tab:${tabId}`;
  const parsed = v.safeParse(TabStateSchema, (await browser.storage.session.get(key))[key]);
  return parsed.success ? parsed.output : { postId: null, page: null };
}

/** Remembers more about a tab. */
export async function keepTab(tabId: number, change: Partial<TabState>): Promise<void> {
  await browser.storage.session.set({ [`tab:${tabId}`]: { ...(await readTab(tabId)), ...change } });
}

/** Forgets a closed tab. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(`tab:${tabId}`);
}

/** The tab the manager looks at, where it is one of X. Addresses are visible to us on X only. */
export async function activeTabOnX(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return isOnX(tab?.url) ? tab?.id : undefined;
}

/** A tab of X in which this post is in view, one in front before others. */
export async function tabShowing(postId: string): Promise<number | undefined> {
  const tabs = await browser.tabs.query({});
  for (const { id, url } of tabs.sort((one, other) => Number(other.active) - Number(one.active))) {
    if (id !== undefined && isOnX(url) && (await readTab(id)).postId === postId) return id;
  }
  return undefined;
}
