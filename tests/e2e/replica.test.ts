import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, count, find, gone, press, type } from './harness/act';
import { closeClean } from './harness/close-clean';
import { kinds } from './harness/kinds';
import { poll } from './harness/poll';
import { openSession, type Session } from './harness/session';

const EDITOR = '[data-testid="tweetTextarea_0"]';
const DIALOG = '[aria-modal="true"]';

describe.each(kinds)('the replica in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession(kind, { extension: false });
    page = await session.page('/home');
  });
  afterAll(() => closeClean(session));

  const idsShown = () =>
    page.$$eval('main article a[href*="/status/"]', (links) =>
      links.flatMap((link) =>
        link.querySelector('time') ? [/\d+$/.exec(link.getAttribute('href') ?? '')?.[0] ?? ''] : [],
      ),
    );
  const go = (path: string) => page.evaluate((to) => window.__replica.go(to), path);
  const firstMention = () => page.evaluate(() => window.__replica.mentions()[0] ?? '');

  it('shows a timeline whose cells are removed or used again while scrolling', async () => {
    await poll(async () => (await idsShown()).length > 3);
    const before = await idsShown();
    const first = await page.$('main article');
    await page.evaluate(() => window.__replica.scrollTo(6000));
    await poll(async () => !(await idsShown()).some((id) => before.includes(id)));
    expect(await first?.evaluate((article) => article.isConnected)).toBe(false);
    expect(await page.evaluate(() => document.querySelectorAll('main article').length)).toBeLessThan(40);
  });

  it('shows other posts in the very same articles when cells are recycled', async () => {
    await page.evaluate(() => {
      window.__replica.fill(500);
      window.__replica.setRecycling(true);
      window.__replica.scrollTo(0);
    });
    await poll(async () => (await idsShown()).some((id) => id.endsWith('0000000002')));
    await page.$$eval('main article', (articles) => {
      for (const article of articles) (article as HTMLElement).dataset.mark = 'seen';
    });
    await page.evaluate(() => window.__replica.scrollTo(30_000));
    await poll(
      async () =>
        (await page.$$('main article[data-mark]')).length > 0 &&
        !(await idsShown()).some((id) => id.endsWith('0000000002')),
    );
  });

  it('draws the focal post first and its ancestors after it', async () => {
    const answer = await page.evaluate(
      () => window.__replica.posts().find((post) => post.author === 'ValmereRail' && post.inReplyTo)?.id ?? '',
    );
    await go(await page.evaluate((id) => window.__replica.pathOf(id), answer));
    await find(page, 'article[tabindex="-1"]');
    await poll(async () => (await count(page, 'main article')) > 1);
    const order = await page.$$eval('main article', (articles) => articles.map((article) => article.tabIndex));
    expect(order[0]).toBe(0);
    expect(order).toContain(-1);
  });

  it('answers in a dialog with real keys, and the reply stands in the thread', async () => {
    const id = await firstMention();
    await go(await page.evaluate((each) => window.__replica.pathOf(each), id));
    await click(page, 'article[tabindex="-1"] [data-testid="reply"]');
    await find(page, `${DIALOG} ${EDITOR}`);
    expect(await count(page, `${DIALOG} article a[href*="/status/"]`)).toBe(0);
    expect(await count(page, `${DIALOG} [data-testid="tweetButton"][disabled]`)).toBe(1);
    await type(page, `${DIALOG} ${EDITOR}`, 'We hear you @ValmereRail #lake');
    await poll(() => page.evaluate(() => window.__replica.editorTexts().at(-1) === 'We hear you @ValmereRail #lake'));
    await press(page, 'Enter', 'Control');
    await gone(page, DIALOG);
    await find(page, '[data-testid="toast"] a[href*="/status/"]');
    expect(session.replica.sent.at(-1)).toMatchObject({ text: 'We hear you @ValmereRail #lake', inReplyTo: id });
    await poll(async () => (await idsShown()).includes(session.replica.sent.at(-1)?.id ?? 'none'));
  });

  it.each([187, 226, 344])('keeps the draft when X refuses with %i in a 200', async (code) => {
    await go('/home');
    session.replica.failNext(code);
    await type(page, EDITOR, 'Nothing goes out');
    await click(page, '[data-testid="tweetButtonInline"]');
    await find(page, '[data-testid="toast"]:not(:has(a))');
    expect(session.replica.sent.at(-1)?.id).toBeUndefined();
    expect(await page.evaluate(() => window.__replica.editorTexts())).toContain('Nothing goes out');
    await click(page, EDITOR);
    await press(page, 'a', 'Control');
    await press(page, 'Delete');
    await poll(() => page.evaluate(() => window.__replica.editorTexts().every((text) => text === '')));
  });

  it('opens the inline composer, the photo view and the composer address on the right post', async () => {
    const id = await firstMention();
    const path = await page.evaluate((each) => window.__replica.pathOf(each), id);
    await go(path);
    await find(page, '[data-testid="inline_reply_offscreen"]');
    expect(await count(page, '[data-testid="toolBar"]')).toBe(0);
    await click(page, EDITOR);
    await find(page, '[data-testid="toolBar"]');
    await go(`${path}/photo/1`);
    await find(page, `${DIALOG} [data-testid="tweetButton"]`);
    await go(`/compose/post?in_reply_to=${id}`);
    await find(page, `${DIALOG} article[tabindex="-1"]`);
  });

  it('speaks French, wears three looks and loses test ids on demand', async () => {
    await go('/home');
    await page.evaluate(() => {
      window.__replica.setLanguage('fr');
      window.__replica.setTheme('dark');
    });
    await find(page, '[data-testid="reply"][aria-label*="Répondre"]');
    await poll(() => page.evaluate(() => document.body.style.backgroundColor === 'rgb(0, 0, 0)'));
    await page.evaluate(() => window.__replica.simulateDrift(['tweet']));
    await gone(page, '[data-testid="tweet"]');
    await page.evaluate(() => window.__replica.simulateDrift([]));
    await find(page, '[data-testid="tweet"]');
  });

  it('lets nothing out', () => {
    expect(session.refused()).toEqual([]);
  });
});
