import type { Page } from 'puppeteer-core';
import { click, find } from './act';
import { lineOf, openHint } from './hints';

const TEXT = '@ValmereRail my train was cancelled again with no notice. I want a refund.';

/** A customer complains on Home. Returns the post's id. */
export function complain(page: Page, text = TEXT): Promise<string> {
  return page.evaluate(
    (words) => window.__replica.addPosts([{ author: 'zadie_marlow', text: words, complaint: true }])[0] ?? '',
    text,
  );
}

/** The same with nothing else on Home, and its hint there. */
export async function complainAlone(page: Page, text = TEXT): Promise<string> {
  const id = await complain(page, text);
  await page.evaluate((each) => window.__replica.showOnly([each]), id);
  await lineOf(page, id);
  return id;
}

/** Opens the hint of a post and begins a reply from there, as far as the panel. */
export async function beginReply(page: Page, id: string): Promise<void> {
  await openHint(page, id);
  await click(page, '.card .btn.primary');
  await find(page, '.panel');
}
