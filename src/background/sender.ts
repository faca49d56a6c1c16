import browser from 'webextension-polyfill';
import type { Speaker } from './handler';

const HOSTS = ['https://x.com', 'https://twitter.com', 'https://mobile.x.com'];

/** Whether an address is on X, where our content scripts run. */
export function isOnX(url: string | undefined): boolean {
  return HOSTS.includes(originOf(url) ?? '');
}

/** Who sent a message; null for anybody who is neither a page of ours nor our content script on X. */
export function speakerOf(sender: browser.Runtime.MessageSender): Speaker | null {
  if (sender.id !== browser.runtime.id) return null;
  if (originOf(sender.url) === originOf(browser.runtime.getURL(''))) return 'pages';
  // Our content scripts run in whole pages only, never in a frame of X inside another page.
  return sender.tab && !sender.frameId && isOnX(sender.url) ? 'content' : null;
}

function originOf(url: string | undefined): string | undefined {
  // `URL.origin` is "null" for extension schemes in some engines, so the parts are compared.
  const parts = url?.match(/^([a-z-]+:\/\/[^/]+)(?:\/|$)/i);
  return parts?.[1]?.toLowerCase();
}
