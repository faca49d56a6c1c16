import browser from 'webextension-polyfill';

/** Opens the board in a tab of its own, or brings the one that is open to the front. */
export async function showBoard(caseId?: string): Promise<void> {
  const board = browser.runtime.getURL('src/board/index.html');
  const url = caseId === undefined ? board : `${board}#case=${caseId}`;
  const [open] = await browser.tabs.query({ url: `${board}*` });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true, ...(caseId === undefined ? {} : { url }) });
}

/** Opens the watch in a tab of its own, or brings the one that is open to the front. */
export async function showWatch(): Promise<void> {
  const url = browser.runtime.getURL('src/board/watch/index.html');
  const [open] = await browser.tabs.query({ url: `${url}*` });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}
