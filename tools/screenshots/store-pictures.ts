import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { click, find, press, screenshot } from '../../tests/e2e/harness/act';
import type { Session } from '../../tests/e2e/harness/session';
import { DRAFTS, draft, openReply, ready } from './practice-pages';
import type { Language } from './scene';
import { SHOWN } from './store-posts';

/** What the stores take: Chrome and Edge ask for this size, Mozilla recommends its proportions. */
const PICTURE = { width: 1280, height: 800, deviceScaleFactor: 1 };
/** Chrome's small tile, which its store shows in lists. */
const TILE = { width: 440, height: 280, deviceScaleFactor: 1 };
const SETTLE_MS = 400;

type Attempt = (name: string, work: () => Promise<void>) => Promise<void>;

/** The stores' pictures in one language, numbered in the order in which a listing shows them: `artifacts/store/en-1-…`. */
export async function storePictures(session: Session, language: Language, attempt: Attempt): Promise<void> {
  await session.saveSettings({ theme: 'light' });
  const x = await session.page('/home');
  await x.setViewport(PICTURE);
  await ready(x, { theme: 'light', language });
  await showPosts(x, language);
  const take = async (page: Page, name: string) => {
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    return screenshot(page, `store/${language}-${name}`);
  };
  const inTab = (name: string, path: string, act: (page: Page) => Promise<unknown>) =>
    attempt(`store-${name}`, async () => {
      const page = await session.extensionPage(path);
      await page.setViewport(PICTURE);
      await act(page);
      await take(page, name);
      await page.close();
    });

  await attempt('store-1-timeline', async () => {
    await find(x, '[data-band="urgent"] .hint-open');
    await click(x, '[data-band="act"] .hint-open');
    await find(x, '.card');
    await take(x, '1-timeline');
    await press(x, 'Escape');
  });
  await attempt('store-3-popup', () => popupOver(session, x, take));
  await attempt('store-2-panel', async () => {
    await openReply(x, language);
    await draft(x, DRAFTS.hold[language]);
    await find(x, '.verdict[data-verdict="hold"]');
    await take(x, '2-panel');
  });
  await inTab('4-board', 'src/board/index.html', async (page) => {
    await click(page, '.row');
    await find(page, 'article.case');
  });
  await inTab('5-watch', 'src/board/watch/index.html', (page) => find(page, 'main h2'));
  await attempt('store-tile', () => tile(session, take));
  await x.close();
}

/** Clears the timeline but for the posts of the picture, and waits until the first of them is judged. */
async function showPosts(x: Page, language: Language): Promise<void> {
  await x.evaluate(
    (posts, lang) => {
      const people = posts.map(({ author, name }) => ({ handle: author, name, verified: false }));
      const ids = window.__replica.addPosts(
        posts.map(({ author, text, minutesAgo, views }) => {
          const counts = { replies: 0, reposts: 0, likes: Math.round(views / 40), bookmarks: 0, views };
          return { author, text, lang, at: Date.now() - minutesAgo * 60_000, counts };
        }),
        people,
      );
      window.__replica.showOnly(ids);
      window.scrollTo(0, 0);
    },
    [...SHOWN[language]],
    language,
  );
  await find(x, '.hint-open');
}

/** The popup on the most pressing complaint as it opens over X: browsers do not let a real one be photographed. */
async function popupOver(
  session: Session,
  x: Page,
  take: (page: Page, name: string) => Promise<string>,
): Promise<void> {
  const popup = await session.popup();
  await click(popup, '.pressing button');
  await find(popup, '.template');
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const [front, back] = await Promise.all([popup, x].map((page) => page.screenshot({ encoding: 'base64' })));
  await popup.close();
  const page = await session.browser.newPage();
  await page.setViewport(PICTURE);
  await page.setContent(`<body style="margin:0"><img src="data:image/png;base64,${back}">
    <img src="data:image/png;base64,${front}" style="position:fixed;top:8px;right:24px;border-radius:10px;
    box-shadow:0 0 0 1px #0002,0 12px 40px #0005">`);
  await take(page, '3-popup');
  await page.close();
}

async function tile(session: Session, take: (page: Page, name: string) => Promise<string>): Promise<void> {
  const mark = readFileSync(new URL('../../docs/mark.svg', import.meta.url), 'utf8');
  const page = await session.browser.newPage();
  await page.setViewport(TILE);
  await page.setContent(`<body style="margin:0;height:100vh;display:grid;place-content:center;justify-items:center;
    gap:18px;background:#1f608b;color:#fff;font:600 34px system-ui,sans-serif;letter-spacing:-.02em">
    <div style="width:96px">${mark}</div>Sangfroid`);
  await take(page, 'tile');
  await page.close();
}
