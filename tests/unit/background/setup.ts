import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Post } from '../../../src/core/post';
import type { Answer, Protocol } from '../../../src/messages';
import { newSettings } from '../../../src/settings';
import { sampleBrand } from '../cases/samples';
import browser, { world } from './browser';

/** The content script of tab 7, and a page of ours. */
export const CONTENT = { id: 'sangfroid', url: 'https://x.com/home', tab: { id: 7 } };
export const PAGE = { id: 'sangfroid', url: 'chrome-extension://sangfroid/src/board/index.html' };

export const NOON = Date.UTC(2026, 2, 3, 12, 0);

/** Before every test: an empty browser, an empty ledger, noon, and a brand called VeloNord. */
export function freshBackground(): void {
  // The whole background is loaded anew for every test, which takes its time on a busy machine.
  vi.setConfig({ testTimeout: 30_000 });
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOON });
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.resetModules();
    await browser.storage.local.clear();
    await browser.storage.session.clear();
    await browser.storage.local.set({ settings: { ...newSettings('Europe/Paris'), brand: sampleBrand() } });
    Object.assign(world, { tabs: [], badge: '', told: [], contentAnswers: undefined, notifications: [] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}

/** Sends any message as `sender`, to a background that may have been killed since the last one. */
export async function send(message: unknown, sender: object): Promise<Answer<unknown> | undefined> {
  const { dispatch } = await import('../../../src/background/dispatch');
  return dispatch(message, sender as never);
}

/** Asks as the content script or, with `PAGE`, as a page; throws what a caller would be told. */
export async function ask<K extends keyof Protocol>(
  type: K,
  request: Protocol[K]['request'],
  sender: object = CONTENT,
): Promise<Protocol[K]['reply']> {
  const answer = (await send({ type, request }, sender)) as Answer<Protocol[K]['reply']>;
  if (!answer.ok) throw new Error(answer.error, { cause: answer.key });
  return answer.value;
}

/** The background dies: nothing in its memory survives. */
export function killBackground(): void {
  vi.resetModules();
}

/** A complaint nobody could overlook, by another customer for each id. */
export function complaint(id: string, change: Partial<Post> = {}): Post {
  return {
    id,
    url: `https://x.com/customer${id}/status/${id}`,
    author: { handle: `customer${id}`, name: `Customer ${id}`, verified: false },
    text: '@VeloNord this is unacceptable. My order never arrived, you charged me twice and nobody answers. I want a refund now!',
    lang: 'en',
    postedAt: NOON - 30 * 60_000,
    mentions: ['VeloNord'],
    metrics: { replies: 0, reposts: 0, likes: 0, views: 10 },
    hasMedia: false,
    promoted: false,
    ...change,
  };
}
