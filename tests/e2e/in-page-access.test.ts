import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, count, find, gone, press, type } from './harness/act';
import { axe } from './harness/axe';
import { closeClean } from './harness/close-clean';
import { lineOf, openHint } from './harness/hints';
import { kinds } from './harness/kinds';
import { openSession, type Session } from './harness/session';

const OURS = '[data-sangfroid]';
/** Longer than any transition of ours, in milliseconds. */
const FADE_MS = 300;
const EDITOR = '[aria-modal="true"] [data-testid="tweetTextarea_0"]';

describe.each(kinds)('our pieces inside x.com in %s break no rule of access', (kind) => {
  let session: Session;
  let page: Page;
  let look: 'light' | 'dark' = 'light';

  beforeAll(async () => {
    session = await openSession(kind);
    page = await session.page('/home');
    const ids = await page.evaluate(() =>
      window.__replica.addPosts([
        {
          author: 'zadie_marlow',
          text: '@ValmereRail the battery in my seat is smoking and a child is next to it. Help!',
        },
        { author: 'zadie_marlow', text: '@ValmereRail my train was cancelled again with no notice. I want a refund.' },
      ]),
    );
    await page.evaluate((all) => window.__replica.showOnly(all), ids);
    for (const id of ids) await lineOf(page, id);
    await openHint(page, ids[1] ?? '');
  });
  afterAll(() => closeClean(session));

  /** Every rule in the look that is there, and what colours decide in the other one. */
  async function clean(): Promise<void> {
    expect(await axe(page, OURS)).toEqual([]);
    look = look === 'light' ? 'dark' : 'light';
    await page.evaluate((name) => window.__replica.setTheme(name), look);
    await find(page, `[data-x="${look === 'light' ? 'white' : 'black'}"]`);
    // Colours fade into the new look; half-way they have no contrast to speak of.
    await new Promise((done) => setTimeout(done, FADE_MS));
    expect(await axe(page, OURS, ['color-contrast'])).toEqual([]);
  }

  it('lines and an opened hint', clean);

  it('the correction', async () => {
    await click(page, '.card .link', 'Wrong hint?');
    await clean();
    await click(page, '.card .btn', 'Cancel');
  });

  it('the panel, empty and with findings', async () => {
    await click(page, '.card .btn.primary');
    await find(page, '.panel');
    await clean();
    await type(page, EDITOR, 'As we already told you, this is your own fault.');
    await find(page, '.panel .finding');
    await clean();
  });

  it('the question', async () => {
    await press(page, 'Enter', 'Control');
    await find(page, '.ask');
    await clean();
    await click(page, '.ask .btn.primary');
    await gone(page, '.ask');
  });

  it('the template menu and its blanks', async () => {
    await press(page, 'a', 'Control');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('/');
    await find(page, '.menu-option');
    await clean();
    for (let tries = 0; tries < 4; tries += 1) {
      await page.keyboard.press('Enter');
      if (await count(page, '.blanks')) break;
      await press(page, 'a', 'Control');
      await page.keyboard.type('/');
      await find(page, '.menu-option');
      for (let down = 0; down <= tries; down += 1) await page.keyboard.press('ArrowDown');
    }
    await clean();
  });
});
