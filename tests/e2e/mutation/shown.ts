import type { Page } from 'puppeteer-core';

/** Posts whose texts tell which they are, whatever else is gone from the page. */
export const POSTS = [
  { text: 'quince1 @ValmereRail my train was cancelled again, nobody answers. I want a refund.', complaint: true },
  { text: 'quince2 Almond tarts at the corner bakery today, I am a happy person.', complaint: false },
  { text: 'quince3 @ValmereRail you charged me twice for one ticket and refuse to pay it back.', complaint: true },
  { text: 'quince4 The lake was like a mirror this morning.', complaint: false },
  { text: 'quince5 @ValmereRail two hours in a cold carriage and no word from anybody. Shameful.', complaint: true },
].map((post) => ({ author: 'zadie_marlow', lang: 'en', ...post }));

/** What the page's post number `at` carries: how many lines of ours, and what the line says without its minutes. */
export interface Shown {
  lines: number;
  says: string;
  /** Whether the line lies inside its post, to the pixel, and has a height. */
  fits: boolean;
}

/** What stands on each of the posts now, found by their words alone. */
export function shownOn(page: Page): Promise<Shown[]> {
  return page.evaluate(
    (names) =>
      names.map((name) => {
        const leaf = [...document.querySelectorAll('main article')].filter((each) => each.textContent?.includes(name));
        const [post] = leaf;
        const hosts = post ? [...post.querySelectorAll('[data-sangfroid="hint"]')] : [];
        const line = hosts[0]?.shadowRoot?.querySelector('.hint-open');
        const box = post?.getBoundingClientRect();
        const own = line?.getBoundingClientRect();
        return {
          lines: hosts.length,
          says: (line?.getAttribute('aria-label') ?? '').replaceAll(/\d+/g, '#').replace(/#? ?(min|h).*/, ''),
          fits: !own || !box || (own.left >= box.left - 1 && own.right <= box.right + 1 && own.height > 8),
        };
      }),
    POSTS.map(({ text }) => text.split(' ')[0] ?? ''),
  );
}

/** Test ids on which reading or placing rests. */
export const TEST_IDS = [
  'tweet',
  'cellInnerDiv',
  'User-Name',
  'tweetText',
  'Tweet-User-Avatar',
  'reply',
  'like',
  'retweet',
  'primaryColumn',
];

/** From now on no link on the page leads to a post any more, however often X draws it. */
export async function spoilLinks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const spoil = () => {
      for (const link of document.querySelectorAll('a[href*="/status/"]')) {
        link.setAttribute('href', (link.getAttribute('href') ?? '').replace('/status/', '/s/'));
      }
    };
    new MutationObserver(spoil).observe(document, { subtree: true, childList: true });
  });
}

/** What our line says on the post that holds this word; empty where there is none. */
export function lineOn(page: Page, word: string): Promise<string> {
  return page.evaluate((each) => {
    const post = [...document.querySelectorAll('main article')].find(({ textContent }) => textContent?.includes(each));
    const line = post?.querySelector('[data-sangfroid="hint"]')?.shadowRoot?.querySelector('.hint-open');
    return line?.getAttribute('aria-label') ?? '';
  }, word);
}
