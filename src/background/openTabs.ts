import browser from 'webextension-polyfill';

const KEY = 'reachedOpenTabs';

/**
 * Brings our scripts into the tabs of X that were open before the extension was installed, updated or switched on: Chrome
 * does that only for pages loaded later. Firefox does it by itself, so there the permission is not asked for. Once in a
 * life of the extension: what is kept for the session ends with it.
 */
export async function reachOpenTabs(): Promise<void> {
  if (!browser.scripting || (await browser.storage.session.get(KEY))[KEY]) return;
  await browser.storage.session.set({ [KEY]: true });
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const addresses = [...new Set(scripts.flatMap(({ matches }) => matches))];
  const tabs = await browser.tabs.query({ url: addresses, discarded: false });
  const brought = tabs.flatMap(({ id: tabId }) => scripts.map((script) => bring(script, tabId)));
  // A tab that shows an error page, or closes meanwhile, takes nothing.
  await Promise.allSettled(brought);
}

type Script = NonNullable<ReturnType<typeof browser.runtime.getManifest>['content_scripts']>[number];

async function bring({ js = [], world }: Script, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const where = world === undefined ? {} : { world };
  await browser.scripting.executeScript({ target: { tabId }, files: js, injectImmediately: true, ...where });
}
