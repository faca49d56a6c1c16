import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { click, count, find, gone } from './harness/act';
import { closeClean } from './harness/close-clean';
import { complainAlone } from './harness/complaint';
import { focusLine, lineOf, openHint } from './harness/hints';
import { kinds } from './harness/kinds';
import { poll } from './harness/poll';
import { openSession, type Session } from './harness/session';

describe.each(kinds)('an opened hint in %s', (kind) => {
  let session: Session;
  let page: Page;
  let complaint: string;

  beforeAll(async () => {
    session = await openSession(kind);
    page = await session.page('/home');
    complaint = await complainAlone(page);
  });
  beforeEach(() => lineOf(page, complaint));
  afterAll(() => closeClean(session));

  const expanded = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('[data-sangfroid="hint"]')].filter((host) =>
          host.shadowRoot?.querySelector('[aria-expanded="true"]'),
        ).length,
    );

  it('opens and closes with the keyboard, marks the words and gives the focus back', async () => {
    const before = await page.evaluate(() => window.__replica.shortcuts().length);
    await openHint(page, complaint);
    expect(await expanded()).toBe(1);
    await poll(() => page.evaluate(() => [...CSS.highlights.keys()].some((name) => name.startsWith('sf-'))));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-sangfroid'))).toBe('hint');
    await page.keyboard.press('Tab');
    await page.keyboard.press('j');
    await page.keyboard.press('Escape');
    await gone(page, '.card');
    expect(await expanded()).toBe(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const focused = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.className);
    expect(focused).toBe('hint-open');
    expect(await page.evaluate(() => window.__replica.shortcuts().length)).toBe(before);
  });

  it('does not open for a click that the page makes up, and never opens the post', async () => {
    await focusLine(page, complaint);
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('[data-sangfroid="hint"]')) {
        host.shadowRoot?.querySelector<HTMLElement>('.hint-open')?.click();
      }
    });
    expect(await count(page, '.card')).toBe(0);
    await click(page, '.hint-open');
    await find(page, '.card');
    expect(await page.evaluate(() => location.pathname)).toBe('/home');
    await click(page, '.hint-open');
    await gone(page, '.card');
  });

  it('lets an action be taken back in the line itself', async () => {
    await openHint(page, complaint);
    await click(page, '.card .btn', 'No reply needed');
    await lineOf(page, complaint, 'No reply needed');
    await click(page, '.hint-undo');
    await lineOf(page, complaint, 'waiting');
  });

  it('takes a correction at once', async () => {
    await openHint(page, complaint);
    await click(page, '.card .link', 'Wrong hint?');
    await click(page, '.card .btn', 'Urgent');
    await lineOf(page, complaint, 'Urgent');
    await click(page, '.hint-undo');
    await lineOf(page, complaint, 'waiting');
  });
});
