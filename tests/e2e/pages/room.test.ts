import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, find } from '../harness/act';
import { closeClean } from '../harness/close-clean';
import { kinds } from '../harness/kinds';
import { openSession, type Session } from '../harness/session';
import { SEEDS, track } from './seed';
import { tooNarrowWhenLonger } from './stretch';

const POPUP = 'src/popup/index.html';
const BOARD = 'src/board/index.html';

async function chosen(page: Page): Promise<void> {
  await click(page, '.pressing button');
  await find(page, '.template .verdict');
}

async function opened(page: Page): Promise<void> {
  await click(page, '.row');
  await find(page, '.story li');
}

/** The popup has a width of its own, 400 pixels. */
const PLACES: [name: string, path: string, width: number, prepare: (page: Page) => Promise<unknown>][] = [
  ['popup', POPUP, 400, (page) => find(page, '.still')],
  ['popup with a complaint', POPUP, 400, chosen],
  ['board', BOARD, 1024, opened],
  ['watch', 'src/board/watch/index.html', 1024, (page) => find(page, 'main h2')],
  ['settings', 'src/options/index.html', 1024, (page) => find(page, '#about')],
  ['help', 'src/help/index.html', 380, (page) => find(page, '#changed')],
];

describe.each(kinds)('our own pages have room in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession(kind);
    await track(session, SEEDS.charged, SEEDS.rain);
  });
  afterAll(() => closeClean(session));

  it.each(PLACES)('words 40 percent longer fit: %s', async (_, path, width, prepare) => {
    const page = await session.extensionPage(path);
    await page.setViewport({ width, height: 700 });
    await prepare(page);
    expect(await tooNarrowWhenLonger(page)).toEqual([]);
    await page.close();
  });

  it.runIf(kind === 'chrome')('words and switches stand out in forced colours', async () => {
    const inForcedColours = async (path: string, prepare: (page: Page) => Promise<unknown>, selector: string) => {
      const page = await session.extensionPage(path);
      const devtools = await page.createCDPSession();
      await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      await prepare(page);
      const found = await page.evaluate((wanted) => {
        const element = document.querySelector(wanted) ?? document.body;
        const { color, backgroundColor } = getComputedStyle(element);
        return {
          color,
          around: getComputedStyle(document.body).color,
          backgroundColor,
          knob: getComputedStyle(element, '::after').backgroundColor,
        };
      }, selector);
      await page.close();
      return found;
    };
    const mark = await inForcedColours(POPUP, chosen, '.why-mark');
    expect(mark.color).toBe(mark.around);
    const on = await inForcedColours(
      'src/options/index.html',
      (page) => find(page, '#about'),
      '.switch[aria-checked=true]',
    );
    expect(on.knob).not.toBe(on.backgroundColor);
    expect(on.knob).toBe(on.around);
  });

  // The other browser has no way to ask for this look.
  it.runIf(kind === 'chrome')('nothing moves for those who asked for less motion', async () => {
    for (const [, path, , prepare] of PLACES.slice(1, 3)) {
      const page = await session.extensionPage(path);
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await prepare(page);
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((each) => {
            const { animationName, animationDuration, transitionDuration } = getComputedStyle(each);
            return /[1-9]/.test(transitionDuration) || (animationName !== 'none' && /[1-9]/.test(animationDuration));
          })
          .map((each) => `${each.tagName}.${each.className}`),
      );
      expect(moving).toEqual([]);
      await page.close();
    }
  });
});
