import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Brand, newBrand } from '../../src/core/brand';
import type { Post } from '../../src/core/post';
import { judge } from '../../src/core/triage/judge';
import { count, find, screenshot } from './harness/act';
import { kinds } from './harness/kinds';
import { poll } from './harness/poll';
import { openSession, type Session } from './harness/session';

/** Real pages hold real people's posts: they are read where they lie, beside the project, and never copied into it. */
const FOLDER = fileURLToPath(new URL('../../../shared/x-pages/', import.meta.url));
const PRESENT = existsSync(FOLDER);

/** Where each page stood on X, and whether a reply composer with its toolbar is on it. */
const PAGES = [
  { file: 'EltonChou-TwitterMediaHarvest__modal.html', path: '/someone/status/1852311426666537322/photo/1' },
  { file: 'carouselabs__x-reply-box-2026-10.html', path: '/compose/post', composer: true },
  { file: 'caflaynes-twitter-group__home.html', path: '/home' },
  { file: 'ibbi-twooter__home.html', path: '/home' },
  { file: 'kepano-defuddle__x-article-2026-02-13.html', path: '/article' },
  { file: 'mlamp-tweetyoink__x-tweet-quote.html', path: '/home' },
  { file: 'rvinowise-twitter_bot__quotation_test-1.html', path: '/home' },
];

/** In the slower browser, where `saved-pages.test.ts` reads all of them too, a few show that hints stand alike. */
const FEW = 3;

/** A post as this test reads it. */
interface Found {
  id: string;
  author: string;
  text: string;
  lang: string;
  /** Accounts named in the text or in "Replying to". */
  named: string[];
  promoted: boolean;
}

/** Reads in the page, without the extension's code, which posts there are. */
function postsOn(page: Page): Promise<Found[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('article[data-testid="tweet"]')].flatMap((article) => {
      const link = [...article.querySelectorAll('a[href*="/status/"]')].find((each) => each.querySelector('time'));
      const [, author, id] = /\/(\w+)\/status\/(\d+)/.exec(link?.getAttribute('href') ?? '') ?? [];
      const text = [...article.querySelectorAll('[data-testid="tweetText"]')].find(
        (each) => !each.closest('div[role="link"]'),
      );
      const promoted = article.closest('[data-testid="placementTracking"]') !== null;
      const named = [...article.querySelectorAll('a')].flatMap(
        (each) => /^@(\w+)$/.exec(each.textContent ?? '')?.[1] ?? [],
      );
      const others = named.filter((handle) => handle !== author);
      const words = { text: text?.textContent ?? '', lang: text?.getAttribute('lang') ?? 'und' };
      return id && author ? [{ id, author, ...words, named: others, promoted }] : [];
    }),
  );
}

/** A saved page loads pictures and looks up hosts ahead of time; that is the page's doing, not ours. */
function alone(html: string): string {
  return html.replace(/<link\b[^>]*>/gi, '').replace(/https?:\/\/[a-z.]+\.(twimg|x|twitter)\.com/g, 'about:blank');
}

/** A brand that the page speaks of: an account that is named, else a word of the longest post. */
function brandOn(posts: Found[]): Brand {
  const named = posts.flatMap((post) => post.named)[0];
  const longest = posts.map((post) => post.text).sort((a, b) => b.length - a.length)[0] ?? '';
  const word = (longest.match(/\p{L}{5,}/gu) ?? []).sort((a, b) => b.length - a.length)[0];
  return { ...newBrand(), handles: [named ?? 'northwindcare'], keywords: word ? [word] : [] };
}

/** The band that the judgement gives each of these posts; those that ask for nothing are left out. */
function bandsOf(posts: Found[], brand: Brand): Record<string, string> {
  const judged = posts.map(({ id, author, text, lang, named, promoted }) => {
    const post: Post = {
      id,
      url: `https://x.com/${author}/status/${id}`,
      author: { handle: author, name: author, verified: false },
      text,
      lang,
      postedAt: 1,
      mentions: named,
      metrics: { replies: 0, reposts: 0, likes: 0, views: 0 },
      hasMedia: false,
      promoted,
    };
    return [id, judge(post, { brand }).band];
  });
  return Object.fromEntries(judged.filter(([, band]) => band !== 'none'));
}

/** What Firefox says of each picture or font that the stand-in does not serve: the page's trouble, not ours. */
const NOT_LOADED = /Content-Security-Policy|Blocked loading|downloadable font/;

describe.skipIf(!PRESENT).each(kinds)('saved real pages in %s (left out where ../shared/x-pages is absent)', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession(kind);
  });
  afterAll(async () => {
    expect(session.refused()).toEqual([]);
    await session.close();
  });

  /** The band shown under each post, by id; a post without a line is absent. */
  const shown = (page: Page): Promise<Record<string, string>> =>
    page.evaluate(() => {
      const found: Record<string, string> = {};
      for (const article of document.querySelectorAll('article[data-testid="tweet"]')) {
        const box = article.querySelector('[data-sangfroid="hint"]')?.shadowRoot?.querySelector<HTMLElement>('.hint');
        const link = [...article.querySelectorAll('a[href*="/status/"]')].find((each) => each.querySelector('time'));
        const id = /\/status\/(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1];
        if (box && id && box.dataset.band !== 'reserved') found[id] = box.dataset.band ?? '';
      }
      return found;
    });

  it.each(kind === 'chrome' ? PAGES : PAGES.slice(0, FEW))(
    '$file: hints stand on the right posts, the composer is found, nothing breaks',
    async ({ file, path, composer }) => {
      session.replica.serveHtml(path, alone(readFileSync(FOLDER + file, 'utf8')));
      const errors: string[] = [];
      const page = await session.browser.newPage();
      page.on('pageerror', (error) => NOT_LOADED.test(String(error)) || errors.push(String(error)));
      await page.goto(`https://x.com${path}`);
      const posts = await postsOn(page);
      const brand = brandOn(posts);
      await session.saveSettings({ brand });
      await page.reload();
      const expected = Object.keys(bandsOf(posts, brand)).sort();
      await poll(async () => Object.keys(await shown(page)).length >= expected.length, { what: 'the hints' });
      // What must not come would have come by then.
      await new Promise((done) => setTimeout(done, 300));
      expect(Object.keys(await shown(page)).sort()).toEqual(expected);
      if (composer) {
        await find(page, '.panel');
        expect(await count(page, '.panel')).toBe(1);
      }
      await screenshot(page, `real-pages/${kind}-${file.replace('.html', '')}`);
      expect(errors).toEqual([]);
      await page.close();
    },
  );
});
