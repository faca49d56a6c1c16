import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { gone, scrollTo } from './harness/act';
import { closeClean } from './harness/close-clean';
import { hintedPosts, lineOf, openThread } from './harness/hints';
import { kinds } from './harness/kinds';
import { poll } from './harness/poll';
import { openSession, type Session } from './harness/session';

const BRAND = /valmererail/i;

describe.each(kinds)('hints in %s', (kind) => {
  let session: Session;
  let page: Page;
  let complaint: string;
  let praise: string;

  beforeAll(async () => {
    session = await openSession(kind);
    page = await session.page('/home');
    [complaint = '', praise = ''] = await page.evaluate(() =>
      window.__replica.addPosts([
        {
          author: 'zadie_marlow',
          text: '@ValmereRail my train was cancelled again with no notice and nobody answers the phone. I want a refund.',
          complaint: true,
        },
        { author: 'zadie_marlow', text: 'The bakery on the corner has new almond tarts and I am a happy person.' },
      ]),
    );
  });
  beforeEach(async () => {
    await page.evaluate(() => {
      window.__replica.go('/home');
      window.__replica.scrollTo(0);
    });
    await lineOf(page, complaint);
  });
  afterAll(() => closeClean(session));

  it('stand once on a complaint, last in its column, and not on other posts', async () => {
    expect(await lineOf(page, complaint)).toMatch(/^Hint: (Urgent|Needs a reply), .+waiting \d+ min/);
    const posts = await hintedPosts(page);
    expect(posts.find(({ id }) => id === praise)).toMatchObject({ lines: 0 });
    expect(posts.filter(({ lines }) => lines > 1)).toEqual([]);
    const last = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('[data-sangfroid="hint"]')].every(
          (host) => host === host.parentElement?.lastElementChild,
        ),
      );
    await poll(last, { what: 'every hint at the end of its column' });
  });

  it('carry nothing on posts that do not name the brand, advertisements included', async () => {
    const wrong = new Set<string>();
    for (let top = 0; top < 8000; top += 800) {
      await scrollTo(page, top);
      const texts = await page.evaluate(() =>
        [...document.querySelectorAll('main article')]
          .filter((article) => article.querySelector('[data-sangfroid="hint"]'))
          .map((article) => article.textContent ?? ''),
      );
      for (const text of texts) if (!BRAND.test(text) && !/valmere/i.test(text)) wrong.add(text);
    }
    expect([...wrong]).toEqual([]);
  });

  it('stay with their posts while recycled cells scroll past', async () => {
    await page.evaluate(() => {
      window.__replica.fill(200);
      window.__replica.setRecycling(true);
    });
    const seen = new Map<string, Set<string>>();
    for (let step = 0; step < 12; step += 1) {
      const top = (step < 6 ? step : 12 - step) * 1500;
      await scrollTo(page, top);
      const posts = await poll(async () => {
        const now = await hintedPosts(page);
        return now.some(({ line }) => line) && now;
      });
      for (const { id, line, lines } of posts) {
        expect(lines).toBeLessThanOrEqual(1);
        const said = line?.replace(/, (waiting )?[\d h]+(min|overdue)?.*$/, '');
        if (said) seen.set(id, (seen.get(id) ?? new Set()).add(said));
      }
    }
    expect(seen.size).toBeGreaterThan(10);
    expect([...seen].filter(([, said]) => said.size > 1)).toEqual([]);
    await page.evaluate(
      (ids) => {
        window.__replica.setRecycling(false);
        window.__replica.showOnly(ids);
      },
      [complaint, praise],
    );
  });

  it('come back after a change of route without a reload', async () => {
    await openThread(page, complaint);
    await page.evaluate(() => window.__replica.go('/notifications/mentions'));
    await lineOf(page, complaint);
    await page.evaluate(() => window.__replica.go('/home'));
    await lineOf(page, complaint);
  });

  it('follow the theme of X', async () => {
    const look = () => page.$eval('[data-sangfroid="hint"]', (host) => (host as HTMLElement).dataset.x);
    await page.evaluate(() => window.__replica.setTheme('dark'));
    await poll(async () => (await look()) === 'black');
    await page.evaluate(() => window.__replica.setTheme('light'));
    await poll(async () => (await look()) === 'white');
  });

  it('survive another account being chosen on X', async () => {
    await page.evaluate(() => window.__replica.switchAccount('Quillpost'));
    await lineOf(page, complaint);
    await page.evaluate(() => window.__replica.switchAccount('ValmereRail'));
    await lineOf(page, complaint);
  });

  it('leave when they are switched off, and come back', async () => {
    await session.saveSettings({ enabled: false });
    await gone(page, '[data-sangfroid]');
    await session.saveSettings({ enabled: true });
    await lineOf(page, complaint);
  });
});
