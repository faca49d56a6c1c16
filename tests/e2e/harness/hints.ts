import type { Page } from 'puppeteer-core';
import { count, find } from './act';
import { takeFocus } from './focus';
import { poll } from './poll';

/** One post on the page and the hint below it. */
export interface HintedPost {
  id: string;
  /** What the line says to a screen reader; empty while it only keeps its room, null without a line. */
  line: string | null;
  /** Lines of ours in this article: never more than one. */
  lines: number;
}

/** Every post with an id on the page now, with its hint. One question to the page: `$$eval` would ask for each article. */
export function hintedPosts(page: Page): Promise<HintedPost[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main article[data-testid="tweet"]')].flatMap((article) => {
      const links = [...article.querySelectorAll<HTMLAnchorElement>('a[href*="/status/"]')];
      const href = links.find((link) => link.querySelector('time'))?.getAttribute('href') ?? '';
      const id = /\/status\/(\d+)/.exec(href)?.[1];
      if (!id) return [];
      const hosts = [...article.querySelectorAll('[data-sangfroid="hint"]')];
      const line = hosts[0]?.shadowRoot?.querySelector('.hint-open')?.getAttribute('aria-label') ?? null;
      return [{ id, line, lines: hosts.length }];
    }),
  );
}

/** The hint line of a post, once it says something that contains `words`. */
export function lineOf(page: Page, id: string, words = 'Hint:'): Promise<string> {
  return poll(
    async () => (await hintedPosts(page)).find((post) => post.id === id && post.line?.includes(words))?.line,
    { what: `"${words}" on the hint of ${id}` },
  );
}

/** Goes to a post's own page and waits for its hint. */
export async function openThread(page: Page, id: string): Promise<void> {
  await page.evaluate((each) => window.__replica.go(window.__replica.pathOf(each)), id);
  await find(page, 'article[tabindex="-1"]');
  await lineOf(page, id);
}

/** Focuses the hint line of a post, as the Tab key would. */
export async function focusLine(page: Page, id: string): Promise<void> {
  await lineOf(page, id);
  await takeFocus(page);
  const focused = () =>
    page.evaluate(async (each) => {
      const link = document.querySelector(`main article a[href$="/status/${each}"]`);
      const host = link?.closest('article')?.querySelector('[data-sangfroid="hint"]');
      host?.scrollIntoView({ block: 'center' });
      host?.shadowRoot?.querySelector<HTMLElement>('.hint-open')?.focus({ preventScroll: true });
      // Scrolling brings other posts, and the page draws anew.
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      return Boolean(host?.isConnected && host.shadowRoot?.activeElement);
    }, id);
  await poll(focused, { what: `the focus on the hint of ${id}` });
}

/** Opens the hint of a post with the keyboard. Firefox gives the first key after a new tab to the tab before at times. */
export async function openHint(page: Page, id: string): Promise<void> {
  const opened = async () => {
    if (await count(page, '.card')) return true;
    await focusLine(page, id);
    await page.keyboard.press('Enter');
    return Boolean(await find(page, '.card', '', { within: 2_000 }));
  };
  await poll(opened, { what: `the card of ${id}` });
}
