import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { click, count, find, gone, press, textOf, type, write } from './harness/act';
import { closeClean } from './harness/close-clean';
import { beginReply, complainAlone } from './harness/complaint';
import { lineOf } from './harness/hints';
import { kinds } from './harness/kinds';
import { poll } from './harness/poll';
import { openSession, type Session } from './harness/session';

const EDITOR = '[aria-modal="true"] [data-testid="tweetTextarea_0"]';
const SEND = '[aria-modal="true"] [data-testid="tweetButton"]';
const PANEL = '.panel';
const HURTFUL = 'As we already told you, this is your own fault.';
const KIND =
  'Orla, your train should not have been cancelled without a word. That was our mistake and I am sorry. We refund it today. Ada';

describe.each(kinds)('a reply in %s', (kind) => {
  let session: Session;
  let page: Page;
  let complaint: string;

  beforeAll(async () => {
    session = await openSession(kind);
    page = await session.page('/home');
  });
  beforeEach(async () => {
    complaint = await complainAlone(page);
    await beginReply(page, complaint);
  });
  afterEach(async () => {
    if (await count(page, '[aria-modal="true"]')) await page.evaluate(() => window.__replica.closeLayer());
    await gone(page, '[aria-modal="true"]');
  });
  afterAll(() => closeClean(session));

  const drafted = () => page.evaluate(() => window.__replica.editorTexts().at(-1) ?? '');
  const caseOf = (id: string) => session.ask('caseDetail', { id });
  const sentTo = (id: string) => session.replica.sent.filter((reply) => reply.inReplyTo === id && reply.id);

  it('has its panel between the draft and the toolbar, 80 px from the start', async () => {
    const box = await (await find(page, PANEL)).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(80);
    expect(await textOf(page, PANEL)).toContain('Write, or begin with a template.');
    const beside = await page.$eval('[aria-modal="true"] [data-testid="toolBar"]', (bar) =>
      bar.previousElementSibling?.getAttribute('data-sangfroid'),
    );
    expect(beside).toBe('panel');
  });

  it('is checked while it is written: verdict, practices, findings, marks', async () => {
    await type(page, EDITOR, HURTFUL);
    await find(page, `${PANEL} .verdict`, 'Worth a pause');
    await find(page, `${PANEL} .finding q`);
    expect(await count(page, `${PANEL} .practice`)).toBe(6);
    await poll(() => page.evaluate(() => CSS.highlights.has('sf-error')));
    await press(page, 'a', 'Control');
    await write(page, KIND);
    await gone(page, `${PANEL} .finding[data-level="error"]`);
    expect(await drafted()).toBe(KIND);
  });

  it('is mended with one click, taken back with another, and typing goes on', async () => {
    const draft = 'Sorry if this caused any trouble.';
    await type(page, EDITOR, draft);
    await click(page, `${PANEL} .fix .btn`);
    await poll(async () => (await drafted()) !== draft);
    await find(page, `${PANEL} .panel-note`, 'Done.');
    await click(page, `${PANEL} .panel-note .link`, 'Undo');
    await poll(async () => (await drafted()) === draft);
    await page.keyboard.press('End');
    await page.keyboard.type(' Ada');
    await poll(async () => (await drafted()).includes('Ada'));
  });

  it('takes a template by slash, arrows and Enter, and leaves the text alone on Escape', async () => {
    await type(page, EDITOR, '/');
    await find(page, '.menu-option');
    await page.keyboard.press('Escape');
    await gone(page, '.menu-option');
    expect(await drafted()).toBe('/');
    expect(await count(page, '[aria-modal="true"]')).toBeGreaterThan(0);
    await page.keyboard.press('Backspace');
    await page.keyboard.type('/');
    await find(page, '.menu-option');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await poll(async () => (await count(page, '.blanks')) > 0 || (await drafted()).length > 20);
    if (await count(page, '.blanks')) await click(page, '.blanks .btn.primary');
    await poll(async () => (await drafted()).length > 20);
    expect(await drafted()).not.toMatch(/^\//);
  });

  it('that would hurt asks once, for the button and for the keys alike, and can still be posted', async () => {
    await type(page, EDITOR, HURTFUL);
    await find(page, `${PANEL} .verdict`, 'Worth a pause');
    await press(page, 'Enter', 'Control');
    await find(page, '.ask');
    expect(sentTo(complaint)).toEqual([]);
    await click(page, '.ask .btn.primary');
    await gone(page, '.ask');
    await page.keyboard.press('End');
    await page.keyboard.type('!');
    await find(page, `${PANEL} .verdict`, 'Worth a pause');
    await click(page, SEND);
    await find(page, '.ask');
    await click(page, '.ask .btn:not(.primary)');
    await poll(() => sentTo(complaint).length === 1);
    await lineOf(page, complaint, 'Answered');
  });

  it('that is out marks the complaint answered and plans the follow-up', async () => {
    await type(page, EDITOR, KIND);
    await click(page, SEND);
    expect(await lineOf(page, complaint, 'Answered in')).toContain('follow-up');
    const known = await caseOf(complaint);
    expect(known?.status).toBe('answered');
    expect(known?.case.firstReply).toMatchObject({ proof: 'sent', text: KIND });
    expect(known?.followUpAt).toBeGreaterThan(Date.now());
  });

  it.each([
    [187, 'already posted, word for word'],
    [226, 'X took it for automatic'],
    [344, 'daily limit of X reached'],
  ])('that X refuses with %i leaves the complaint unanswered and says why', async (code, words) => {
    session.replica.failNext(code);
    await type(page, EDITOR, KIND);
    await click(page, SEND);
    await find(page, `${PANEL} .panel-note`, 'X did not post this');
    expect(await drafted()).toBe(KIND);
    await page.evaluate(() => window.__replica.closeLayer());
    expect(await lineOf(page, complaint, 'Reply not posted')).toContain(words);
    expect((await caseOf(complaint))?.status).not.toBe('answered');
  });

  it('comes from the popup into the composer in front', async () => {
    await click(page, EDITOR);
    expect(await session.ask('insertIntoActiveTab', { text: 'We owe you an answer by {time}.' })).toEqual({ ok: true });
    await poll(async () => (await drafted()).startsWith('We owe you an answer'));
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('{time}');
  });
});
