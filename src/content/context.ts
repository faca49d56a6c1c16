import browser from 'webextension-polyfill';
import { OURS } from '../x';

/** How often we look whether the extension still stands behind us, in milliseconds. */
const LOOK = 3_000;
/** Told on the page by a script that takes over. A page can tell it too: then we only look, and stay. */
const SUCCESSOR = 'sangfroid:successor';

/** Whether the extension that put this script here is still the one installed and switched on. */
function extensionIsAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}

/** Takes out nodes left by a script that could not clean up, as Firefox leaves them when an extension is updated. */
export function sweep(root: ParentNode): void {
  for (const node of root.querySelectorAll(`[${OURS}]`)) node.remove();
}

/** Lets a script of an earlier version, left in an open tab by an update, end before this one begins. */
export function endPredecessor(): void {
  document.dispatchEvent(new Event(SUCCESSOR));
}

/**
 * The life of this content script: the signal ends when the extension is updated, switched off or removed. Everything
 * on the page hangs on it and takes its nodes away when it ends.
 */
export function liveContext(alive: () => boolean = extensionIsAlive): AbortSignal {
  const controller = new AbortController();
  const { signal } = controller;
  const look = () => {
    if (!alive()) controller.abort();
  };
  const timer = setInterval(look, LOOK);
  document.addEventListener(SUCCESSOR, look, { signal });
  // The browser may bring a page back from before an update, long asleep.
  window.addEventListener('pageshow', look, { signal });
  signal.addEventListener(
    'abort',
    () => {
      clearInterval(timer);
      sweep(document);
    },
    { once: true },
  );
  return signal;
}
