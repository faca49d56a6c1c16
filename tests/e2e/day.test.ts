import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brandOf, breakOut, contentsOf, erase, restore, STORM, savedBackup } from './day/ledger';
import { click, find, gone, press, textOf, type } from './harness/act';
import { closeClean } from './harness/close-clean';
import { lineOf, openHint, openThread } from './harness/hints';
import { kinds } from './harness/kinds';
import { poll } from './harness/poll';
import { openSession, type Session } from './harness/session';

const DIALOG = '[aria-modal="true"]';
const EDITOR = `${DIALOG} [data-testid="tweetTextarea_0"]`;
const SEND = `${DIALOG} [data-testid="tweetButton"]`;
const REPLY =
  'Zadie, your train was cancelled without a word. That was our mistake and I am sorry. Refunded today. Ada';

describe.each(kinds)('a whole day in %s', (kind) => {
  let session: Session;
  let home: Page;
  let board: Page;
  let ids: string[];
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sangfroid-day-'));
    session = await openSession(kind);
    home = await session.page('/home');
  });
  afterAll(async () => {
    await closeClean(session);
    rmSync(folder, { recursive: true, force: true });
  });

  const idOf = (handle: string) => ids[STORM.findIndex(([author]) => author === handle)] ?? '';
  const caseOf = (handle: string) => session.ask('caseDetail', { id: idOf(handle) });
  const rowOf = (handle: string) => `.row[data-case="${idOf(handle)}"]`;

  /** The customer writes under a reply of ours, and somebody looks at the thread. */
  async function comesBack(handle: string, text: string): Promise<void> {
    const post = { author: handle, text, inReplyTo: idOf(handle), at: Date.now() };
    await home.bringToFront();
    await home.evaluate((each) => window.__replica.addPosts([each]), post);
    await openThread(home, idOf(handle));
    await poll(async () => (await caseOf(handle))?.story?.some((event) => event.kind === 'customerReplied'));
    await board.bringToFront();
  }

  it('begins with a storm: every complaint of it waits on the board', async () => {
    ids = await breakOut(home);
    for (const id of ids) {
      await home.evaluate((each) => window.__replica.showOnly([each]), id);
      await lineOf(home, id);
    }
    await poll(async () => {
      const { cases } = await session.ask('queue', { view: 'unanswered' });
      return ids.every((id) => cases.some((one) => one.case.id === id));
    });
    board = await session.extensionPage('src/board/index.html');
    await board.setViewport({ width: 1200, height: 860 });
    for (const [handle] of STORM) await find(board, rowOf(handle));
  });

  it('has a post that X refuses: the complaint goes on waiting until a second try is out', async () => {
    const id = idOf('zadie_marlow');
    await home.bringToFront();
    await home.evaluate((each) => window.__replica.showOnly([each]), id);
    await openHint(home, id);
    await click(home, '.card .btn.primary');
    await type(home, EDITOR, REPLY);
    session.replica.failNext(344);
    await click(home, SEND);
    await poll(() => session.replica.sent.some((post) => post.inReplyTo === id && !post.id));
    expect((await caseOf('zadie_marlow'))?.status).toBe('open');
    await click(home, SEND);
    await poll(async () => (await caseOf('zadie_marlow'))?.status === 'answered');
    await gone(home, DIALOG);
  });

  it('has three answers marked in one go, and taken back in one', async () => {
    await board.bringToFront();
    await board.mouse.move(5, 700);
    const three = ['day_brannick', 'day_duvalet', 'day_holub'];
    await board.keyboard.down('Control');
    for (const handle of three) await (await find(board, rowOf(handle))).click();
    await board.keyboard.up('Control');
    await find(board, '.bulk [role=status]', '3 marked');
    await press(board, 'm');
    await find(board, '.toast', '3 complaints');
    expect((await caseOf('day_holub'))?.status).toBe('answered');
    await press(board, 'z');
    await find(board, '.toast', 'Taken back');
    expect((await caseOf('day_holub'))?.status).toBe('open');
    for (const handle of three) await session.ask('actOnCase', { id: idOf(handle), action: { do: 'answered' } });
  });

  it('goes on next morning with the follow-ups that are due', async () => {
    // No clock of a browser can be moved from outside: the morning is made by planning for an hour ago.
    for (const handle of ['day_brannick', 'day_duvalet']) {
      const action = { do: 'planFollowUp', dueAt: Date.now() - 3_600_000 } as const;
      await session.ask('actOnCase', { id: idOf(handle), action });
    }
    await press(board, '2');
    await find(board, rowOf('day_brannick'));
    expect(await textOf(board, '.group')).toContain('Due now');
    await click(board, rowOf('day_brannick'));
    await press(board, 'u');
    await poll(async () => (await caseOf('day_brannick'))?.status === 'followedUp');
    await gone(board, rowOf('day_brannick'));
    await click(board, rowOf('day_duvalet'));
    await find(board, '.case h2', 'duvalet');
    await press(board, 'f');
    await click(board, '.times .btn', 'In 2 hours');
    await poll(async () => ((await caseOf('day_duvalet'))?.followUpAt ?? 0) > Date.now());
  });

  it('brings a thank-you, which proposes to settle', async () => {
    await comesBack('day_brannick', 'Thank you, all sorted.');
    await press(board, '3');
    await click(board, rowOf('day_brannick'));
    await find(board, '.proposal', 'said thanks');
    await click(board, '.proposal .btn', 'Settle');
    await poll(async () => (await caseOf('day_brannick'))?.status === 'resolved');
  });

  it('opens a case again when its customer is still unhappy', async () => {
    await comesBack('day_holub', '@ValmereRail still no refund and my bike is still broken. This is a disgrace.');
    await press(board, '1');
    await find(board, rowOf('day_holub'));
    expect(await textOf(board, `${rowOf('day_holub')} .why`)).toContain('rote again');
    expect((await caseOf('day_holub'))?.case.firstReply).toBeDefined();
  });

  it('ends with a person erased, a backup, and the same ledger in a fresh profile', async () => {
    const options = await session.extensionPage('src/options/index.html');
    await options.setViewport({ width: 1200, height: 900 });
    await erase(options, 'day_quill');
    const backup = await savedBackup(options);
    for (const trace of ['day_quill', 'Robin quill', 'charged twice']) expect(backup).not.toContain(trace);
    const file = join(folder, 'backup.json');
    writeFileSync(file, backup);

    const fresh = await openSession(kind, {
      alone: true,
      settings: { brand: { ...(await brandOf(session)), handles: [] } },
    });
    try {
      await restore(await fresh.extensionPage('src/options/index.html'), file);
      expect(await contentsOf(fresh)).toEqual(await contentsOf(session));
      expect(fresh.pageErrors).toEqual([]);
    } finally {
      await fresh.close();
    }
  });
});
