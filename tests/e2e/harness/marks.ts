import type { Page } from 'puppeteer-core';

/** What the extension says under one post on the page. */
export interface Mark {
  postId: string;
  author: string;
  /** `urgent`, `act`, `watch`; or the state of a line without a band. */
  band: string;
  /** The words of the line. */
  words: string;
}

/** The lines under the posts that are on the page now, top first. Lines that still say nothing are left out. */
export function marksOn(page: Page): Promise<Mark[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('article [data-sangfroid="hint"]')].flatMap((host) => {
      const hint = host.shadowRoot?.querySelector<HTMLElement>('[data-band]');
      const article = host.closest('article');
      const links = [...(article?.querySelectorAll('a[href*="/status/"]') ?? [])];
      const [, author = '', postId = ''] =
        /^\/(\w+)\/status\/(\d+)/.exec(links.find((link) => link.querySelector('time'))?.getAttribute('href') ?? '') ??
        [];
      const words = hint?.innerText.replace(/\s+/g, ' ').trim() ?? '';
      const band = hint?.dataset.band ?? '';
      return words && band !== 'reserved' ? [{ postId, author, band, words }] : [];
    }),
  );
}

/**
 * Scrolls the page down step by step and collects every mark that comes by, by post id. `screens` limits how far.
 * Ends at the bottom of the page.
 */
export async function marksWhileScrolling(page: Page, screens = 400): Promise<Map<string, Mark>> {
  const marks = new Map<string, Mark>();
  for (let screen = 0; screen < screens; screen += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    for (const mark of await marksOn(page)) marks.set(mark.postId, mark);
    const moved = await page.evaluate(() => {
      const before = window.scrollY;
      window.scrollBy(0, window.innerHeight * 0.8);
      return window.scrollY - before;
    });
    if (moved < 2) break;
  }
  return marks;
}
