import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, find, press, textOf, type } from '../harness/act';
import { axe } from '../harness/axe';
import { closeClean } from '../harness/close-clean';
import { kinds } from '../harness/kinds';
import { poll } from '../harness/poll';
import { practiceBrand } from '../harness/practice-brand';
import { openSession, type Session } from '../harness/session';

describe.each(kinds)('the settings page in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession(kind, { firstRun: true });
  });
  afterAll(() => closeClean(session));

  describe('the first run', () => {
    it('proposes the account that is logged in on X, and keeps what was answered', async () => {
      // The page opens with the installation, before X has been read.
      const page = await session.extensionPage('src/options/index.html');
      await find(page, '.first .ask');
      const home = await session.page('/home');
      await poll(async () => (await session.ask('getSettings', {})).detectedHandle === 'ValmereRail');
      await home.close();
      await find(page, '.first .token', '@ValmereRail');
      expect(await axe(page)).toEqual([]);
      await type(page, '.first .field:nth-of-type(3) .type, .ask .type[placeholder=Northline]', 'Valmere,');
      await type(page, '.ask input[autocomplete=given-name]', 'Ada');
      await click(page, '.ask button[type=submit]');
      await find(page, '#brand .token', 'Valmere');
      const { settings } = await session.ask('getSettings', {});
      expect(settings).toMatchObject({
        introduced: true,
        brand: { handles: ['ValmereRail'], keywords: ['Valmere'], agent: 'Ada' },
      });
      await page.close();
    });

    it('can be skipped, and keeps the account that was found', async () => {
      await session.saveSettings({ introduced: false, brand: { ...practiceBrand(), handles: [], keywords: [] } });
      const page = await session.extensionPage('src/options/index.html');
      await click(page, '.go .link');
      await find(page, '#brand .token', '@ValmereRail');
      const { settings } = await session.ask('getSettings', {});
      expect([settings.introduced, settings.brand.handles]).toEqual([true, ['ValmereRail']]);
      await page.close();
    });
  });

  describe('the settings', () => {
    let page: Page;
    const stored = async () => (await session.ask('getSettings', {})).settings;

    beforeAll(async () => {
      await session.saveSettings({
        introduced: true,
        interfaceLanguage: 'en',
        brand: practiceBrand(),
        mutedRules: ['shouting'],
      });
      page = await session.extensionPage('src/options/index.html');
      await page.setViewport({ width: 1200, height: 900 });
      await find(page, '#brand');
    });
    afterAll(() => page.close());

    it('are kept at once, and can be brought back', async () => {
      await click(page, '#on-x .switch');
      await poll(async () => !(await stored()).enabled);
      await click(page, '.toast .btn');
      await poll(async () => (await stored()).enabled);
    });

    it('say what to write instead of what was not understood', async () => {
      const field = '#hours .input';
      await click(page, field);
      await press(page, 'a', 'Control');
      await page.keyboard.type('6o min');
      await press(page, 'Tab');
      expect(await textOf(page, '#hours .problem')).toContain('60 min or 2 h');
      expect((await stored()).brand.targetMinutes).toBe(60);
      await click(page, field);
      await press(page, 'a', 'Control');
      await page.keyboard.type('1 h 30');
      await press(page, 'Tab');
      await poll(async () => (await stored()).brand.targetMinutes === 90);
    });

    it('bring a muted rule back', async () => {
      await click(page, '#rules .btn');
      await poll(async () => (await stored()).mutedRules.length === 0);
    });

    it('change the language of the page at once', async () => {
      await page.select('#interface select', 'fr');
      await find(page, '#brand h2', 'Marque');
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
      await page.select('#interface select', 'en');
      await find(page, '#brand h2', 'Brand');
    });
  });
});
