import browser from 'webextension-polyfill';
import { OURS } from '../x';

/** How often we look whether the extension still stands behind us, in milliseconds. */
const LOOK = 3_000;

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

/**
 * The life of this content script: the signal ends when the extension is updated, switched off or removed. Everything
 * on the page hangs on it and takes its nodes away when it ends.
 */
export function liveContext(alive: () => boolean = extensionIsAlive): AbortSignal {
  const controller = new AbortController();
  const timer = setInterval(() => {
    if (alive()) return;
    clearInterval(timer);
    controller.abort();
  }, LOOK);
  controller.signal.addEventListener('abort', () => sweep(document), { once: true });
  return controller.signal;
}
