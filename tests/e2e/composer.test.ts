import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InsertWhere } from '../../src/x/types';
import { click, find, press } from './harness/act';
import { kinds } from './harness/kinds';
import { poll } from './harness/poll';
import { ask, openProbe } from './probe/open-probe';

const EDITOR = '[aria-modal="true"] [data-testid="tweetTextarea_0"]';

const TEXTS = {
  plain: 'We are sorry about the wait.',
  'several lines': 'Hello Amel,\n\nyour train runs again.\nLéa',
  'emoji with joiners': 'Thanks 👩🏽‍🔧🏳️‍🌈 ❤️‍🩹!',
};
const BEFORE = 'Dear @ValmereRail guest, bye';

/** What stands there before, where the text goes, and what must stand before and after it. */
const PLACES: Record<string, { before: string; where: InsertWhere; head: string; tail: string }> = {
  'an empty draft': { before: '', where: 'caret', head: '', tail: '' },
  'the end': { before: BEFORE, where: 'caret', head: BEFORE, tail: '' },
  'everything, replaced': { before: BEFORE, where: 'replace', head: '', tail: '' },
  'a span in the middle, over coloured leaves': {
    before: BEFORE,
    where: { start: 3, end: 19 },
    head: BEFORE.slice(0, 3),
    tail: BEFORE.slice(19),
  },
  'the second line': { before: 'One\nTwo\nThree', where: { start: 4, end: 7 }, head: 'One\n', tail: '\nThree' },
};
const matrix = Object.entries(TEXTS).flatMap(([kind, text]) =>
  Object.entries(PLACES).map(([place, parts]) => ({ kind, place, text, ...parts })),
);

describe.each(kinds)('writing into X’s editor in %s', (kind) => {
  let probe: Awaited<ReturnType<typeof openProbe>>;
  let page: Page;

  beforeAll(async () => {
    probe = await openProbe(kind);
    page = await probe.page('/home');
    await click(page, 'main article [data-testid="reply"]');
    await find(page, EDITOR);
  });
  afterAll(async () => {
    expect(probe.errors).toEqual([]);
    await probe.close();
  });

  const state = () => page.evaluate(() => window.__replica.editorTexts().at(-1) ?? '');
  const holds = (text: string) => poll(async () => (await state()) === text, { what: JSON.stringify(text) });
  const front = async () => (await ask(page, 'composers'))[0];

  /** Empties the editor and types with real keys. */
  async function startWith(text: string) {
    await click(page, EDITOR);
    await press(page, 'a', 'Control');
    await press(page, 'Delete');
    await holds('');
    if (text) await page.keyboard.type(text);
    await holds(text);
  }

  it.each(matrix)('$kind into $place', async ({ text, before, where, head, tail }) => {
    await startWith(before);
    const whole = head + text + tail;
    expect(await ask(page, 'insert', text, where)).toEqual({ ok: true, draft: whole });
    expect(await state()).toBe(whole);
    expect(await front()).toMatchObject({ draft: whole, caret: (head + text).length, canSend: true });
    await page.keyboard.type('X');
    await holds(`${head + text}X${tail}`);
    expect((await front())?.draft).toBe(`${head + text}X${tail}`);
  });

  it('takes words away, in the middle and all of them, and typing goes on', async () => {
    await startWith('Sorry if you were upset');
    expect(await ask(page, 'insert', '', { start: 5, end: 23 })).toEqual({ ok: true, draft: 'Sorry' });
    await page.keyboard.type('!');
    await holds('Sorry!');
    expect(await ask(page, 'insert', '', 'replace')).toEqual({ ok: true, draft: '' });
    await page.keyboard.type('Hello');
    await holds('Hello');
  });

  it('can be undone with X’s own key', async () => {
    await startWith('Before');
    await ask(page, 'insert', 'After', 'replace');
    await press(page, 'z', 'Control');
    await holds('Before');
  });

  it.each([
    { where: 'replace' as const, expected: ', and after' },
    { where: { start: 0, end: 3 }, expected: ', and afterore' },
  ])('writes while something else has the focus, as the popup does: $where', async ({ where, expected }) => {
    await startWith('Before');
    const other = await page.browser().newPage();
    await other.bringToFront();
    await poll(() => page.evaluate(() => !document.hasFocus()), { what: 'the loss of focus' });
    const inserted = await ask(page, 'insert', ', and after', where);
    await other.close();
    await page.bringToFront();
    expect(inserted).toEqual({ ok: true, draft: expected });
    expect(await state()).toBe(expected);
  });

  it('writes where the caret was once the editor has lost the focus', async () => {
    await startWith('Dear guest');
    for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowLeft');
    await poll(async () => (await front())?.caret === 4);
    await page.focus('[aria-modal="true"] [data-testid="app-bar-close"]');
    expect(await ask(page, 'insert', ' patient', 'caret')).toEqual({ ok: true, draft: 'Dear patient guest' });
  });

  it('spans are ranges over the editor’s own nodes', async () => {
    await startWith('Hi @ValmereRail\nbye');
    expect(await ask(page, 'ranges', 0, 19)).toEqual(['Hi ', '@ValmereRail', 'bye']);
  });
});
