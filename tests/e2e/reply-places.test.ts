import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { click, count, find, gone, type } from './harness/act';
import { closeClean } from './harness/close-clean';
import { complain } from './harness/complaint';
import { lineOf, openThread } from './harness/hints';
import { kinds } from './harness/kinds';
import { poll } from './harness/poll';
import { openSession, type Session } from './harness/session';

const DIALOG = '[aria-modal="true"]';
const EDITOR = '[data-testid="tweetTextarea_0"]';
const HURTFUL = 'As we already told you, this is your own fault.';

describe.each(kinds)('wherever a reply is written or seen in %s', (kind) => {
  let session: Session;
  let page: Page;
  let complaint: string;
  let path: string;

  beforeAll(async () => {
    session = await openSession(kind);
    page = await session.page('/home');
  });
  beforeEach(async () => {
    complaint = await complain(page);
    path = await page.evaluate((id) => window.__replica.pathOf(id), complaint);
  });
  afterAll(() => closeClean(session));

  it('the box under a post gets the panel once it is open', async () => {
    await openThread(page, complaint);
    expect(await count(page, '.panel')).toBe(0);
    await type(page, EDITOR, HURTFUL);
    await find(page, '.panel .verdict', 'Worth a pause');
    expect(await count(page, '.panel-note[data-look="info"]')).toBe(0);
    await page.evaluate(() => window.__replica.go('/home'));
    await gone(page, '.panel');
  });

  it.each([
    ['the photo view', () => `${path}/photo/1`],
    ['the address of a reply', () => `/compose/post?in_reply_to=${complaint}`],
  ])('%s gets the panel and knows its post', async (_, to) => {
    await openThread(page, complaint);
    await page.evaluate((address) => window.__replica.go(address), to());
    await find(page, DIALOG);
    await type(page, `${DIALOG} ${EDITOR}`, HURTFUL);
    await find(page, '.panel .verdict', 'Worth a pause');
    expect(await count(page, '.panel-note[data-look="info"]')).toBe(0);
    await page.evaluate(() => window.__replica.closeLayer());
    await gone(page, DIALOG);
    await page.evaluate(() => window.__replica.go('/home'));
  });

  it('a new post gets no panel', async () => {
    await page.evaluate(() => {
      window.__replica.go('/home');
      window.__replica.scrollTo(0);
    });
    await type(page, EDITOR, 'Trains run on time today');
    await poll(() => page.evaluate(() => window.__replica.editorTexts().includes('Trains run on time today')));
    expect(await count(page, '.panel')).toBe(0);
    await click(page, EDITOR);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
  });

  it('a reply of ours that stands in the thread makes the complaint answered', async () => {
    await page.evaluate((id) => {
      window.__replica.addPosts([
        { author: 'ValmereRail', text: 'We are sorry, Zadie. The refund is on its way. Ada', inReplyTo: id },
      ]);
    }, complaint);
    await page.evaluate((to) => window.__replica.go(to), path);
    expect(await lineOf(page, complaint, 'Answered')).toContain('follow-up');
    const known = await session.ask('caseDetail', { id: complaint });
    expect(known?.case.firstReply).toMatchObject({ proof: 'seen' });
  });
});
