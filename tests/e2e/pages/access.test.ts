import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../../../src/settings';
import { click, find, press } from '../harness/act';
import { axe } from '../harness/axe';
import { closeClean } from '../harness/close-clean';
import { kinds } from '../harness/kinds';
import { openSession, type Session } from '../harness/session';
import { SEEDS, track } from './seed';

type Look = Pick<Settings, 'theme' | 'interfaceLanguage'>;
const LIGHT: Look = { theme: 'light', interfaceLanguage: 'fr' };
const DARK: Look = { theme: 'dark', interfaceLanguage: 'en' };
/**
 * Colours come from the theme and labels from the language: each is seen once. What differs in the slower browser, one
 * look shows.
 */
const LOOKS = { chrome: [LIGHT, DARK], firefox: [LIGHT] };

describe.each(kinds)('access to our own pages in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession(kind);
    await track(session, SEEDS.charged, SEEDS.rain);
  });
  afterAll(() => closeClean(session));

  /** Opens a page, brings it to a state, checks it, closes it: a page behind another never draws. */
  async function sound(open: () => Promise<Page>, prepare: (page: Page) => Promise<unknown>) {
    const page = await open();
    await prepare(page);
    expect(await axe(page)).toEqual([]);
    await page.close();
  }

  describe.each(LOOKS[kind])('in $theme, $interfaceLanguage', (look) => {
    beforeAll(() => session.saveSettings({ ...look, introduced: true }));

    it('holds on the popup, with a complaint and with none', async () => {
      await sound(
        () => session.popup(),
        async (page) => {
          await click(page, '.pressing button');
          await find(page, '.template .verdict');
        },
      );
      await sound(
        () => session.popup(),
        (page) => find(page, '.still'),
      );
    });

    it('holds on the board, wide and in the side panel', async () => {
      for (const width of [1200, 380]) {
        await sound(
          () => session.extensionPage('src/board/index.html'),
          async (page) => {
            await page.setViewport({ width, height: 780 });
            await click(page, '.row');
            await find(page, '.story li');
            if (width < 720) await press(page, 'Escape');
            await click(page, '.queue-head [aria-expanded]');
            await press(page, 'x');
            await find(page, '.bulk');
          },
        );
      }
    });

    it('holds on the help', async () => {
      await sound(
        () => session.extensionPage('src/help/index.html'),
        (page) => find(page, '#changed'),
      );
    });

    it('holds on the settings and the first run', async () => {
      const settings = () => session.extensionPage('src/options/index.html');
      await sound(settings, (page) => find(page, '#about'));
      await session.saveSettings({ introduced: false });
      await sound(settings, (page) => find(page, '.ask'));
    });
  });
});
