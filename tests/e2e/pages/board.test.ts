import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, find, gone, press, textOf } from '../harness/act';
import { closeClean } from '../harness/close-clean';
import { kinds } from '../harness/kinds';
import { poll } from '../harness/poll';
import { openSession, type Session } from '../harness/session';
import { SEEDS, track } from './seed';

describe.each(kinds)('the board in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession(kind);
    await track(session, SEEDS.charged, SEEDS.cancelled, SEEDS.rain, SEEDS.app);
    page = await session.extensionPage('src/board/index.html');
    await page.setViewport({ width: 1200, height: 800 });
    await find(page, '.row');
  });
  afterAll(() => closeClean(session));

  const namesShown = () =>
    page.$$eval('.row .name', (names) => names.map((name) => name.firstChild?.textContent ?? ''));

  it('lists what waits, most pressing first, with the reason', async () => {
    expect(await namesShown()).toEqual(['Gerard Brannick', 'Inès Duvalet', 'Marek Holub', 'Saoirse Quill']);
    expect(await textOf(page, `[data-case="${SEEDS.charged.id}"] .clock`)).toBe('26 h, overdue');
    expect(await textOf(page, `[data-case="${SEEDS.charged.id}"] .why`)).toContain('Overdue since');
    expect(await textOf(page, '.group')).toContain('longest wait first');
  });

  it('marks answered by key, plans the follow-up, and undoes it', async () => {
    await click(page, `[data-case="${SEEDS.rain.id}"].row`);
    await find(page, '.case h2', 'Marek Holub');
    await press(page, 'm');
    await find(page, '.toast', 'Marked as answered: Marek');
    await poll(async () => (await session.ask('queue', { view: 'followUps' })).cases.length === 1);
    await press(page, 'z');
    await find(page, '.toast', 'Taken back');
    await poll(async () => (await session.ask('queue', { view: 'followUps' })).cases.length === 0);
    await poll(async () => (await namesShown()).includes('Marek Holub'));
  });

  it('takes a complaint, notes, and tells the story', async () => {
    await click(page, `[data-case="${SEEDS.cancelled.id}"].row`);
    await find(page, '.case h2', 'Inès');
    await press(page, 'a');
    await find(page, '.case .acts', 'Ada has it');
    await press(page, 'n');
    await find(page, '.aside textarea');
    await page.keyboard.type('Asked the depot.');
    await press(page, 'Enter', 'Control');
    await find(page, '.story', 'Asked the depot.');
    expect(await textOf(page, '.story')).toMatch(/Inès wrote[\s\S]*Tracked by Ada[\s\S]*Taken by Ada/);
  });

  it('puts off the follow-up of an answered complaint, then settles it', async () => {
    await click(page, `[data-case="${SEEDS.app.id}"].row`);
    await find(page, '.case h2', 'Saoirse');
    await press(page, 'm');
    await find(page, '.toast', 'Saoirse');
    await press(page, '2');
    await find(page, `[data-case="${SEEDS.app.id}"].row`);
    await press(page, 'f');
    await click(page, '.times .btn', 'In 2 hours');
    await find(page, '.toast', 'Follow-up put off: Saoirse');
    await press(page, 'e');
    await find(page, '.toast', 'Settled: Saoirse');
    await press(page, '4');
    await find(page, `[data-case="${SEEDS.app.id}"].row`);
  });

  it('dismisses with the mouse, finds by name, and opens at a case from its address', async () => {
    await press(page, '1');
    await click(page, `[data-case="${SEEDS.rain.id}"].row`);
    await find(page, '.case h2', 'Marek Holub');
    await click(page, '.case .acts .btn', 'No reply needed');
    await gone(page, `[data-case="${SEEDS.rain.id}"] .clock[data-clock="amber"]`);
    await press(page, '/');
    await page.keyboard.type('ines train');
    await poll(async () => (await namesShown()).join() === 'Inès Duvalet');
    const other = await session.extensionPage(`src/board/index.html#settled&case=${SEEDS.app.id}`);
    expect(await textOf(other, '.case h2')).toContain('Saoirse Quill');
    await other.close();
  });

  it('shows a complaint that was tracked elsewhere without being asked', async () => {
    await press(page, 'Escape');
    await page.mouse.move(5, 700);
    await track(session, SEEDS.smoke);
    await find(page, `[data-case="${SEEDS.smoke.id}"].row`);
  });
});
