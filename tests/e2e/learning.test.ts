import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, find, gone, type } from './harness/act';
import { axe } from './harness/axe';
import { closeClean } from './harness/close-clean';
import { beginReply, complain, complainAlone } from './harness/complaint';
import { openHint } from './harness/hints';
import { kinds } from './harness/kinds';
import { poll } from './harness/poll';
import { openSession, type Session } from './harness/session';

const EDITOR = '[aria-modal="true"] [data-testid="tweetTextarea_0"]';
const SEND = '[aria-modal="true"] [data-testid="tweetButton"]';
const SAID = '@ValmereRail my book about the broken heart of a driver was late and never arrived before the holidays';
const ALIKE = SAID.replace('driver', 'signaller');

describe.each(kinds)('what the extension learns in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession(kind);
    page = await session.page('/home');
  });
  afterAll(() => closeClean(session));

  const bandOf = async (id: string) => (await session.ask('caseDetail', { id }))?.hint.band;

  it('judges a similar post as the manager corrected the first, and forgets that on demand', async () => {
    const first = await complainAlone(page, SAID);
    await openHint(page, first);
    await click(page, '.card .link.soft');
    await click(page, '.card .btn', 'Not a complaint');
    await poll(async () => (await session.ask('corrections', {})).corrections.length === 1);

    const second = await complain(page, ALIKE);
    await page.evaluate((ids) => window.__replica.showOnly(ids), [first, second]);
    await poll(async () => (await bandOf(second)) === 'none');

    const options = await session.extensionPage('src/options/index.html');
    await find(options, '#corrections .setting', 'my book about the broken heart of a driver');
    expect(await axe(options)).toEqual([]);
    await click(options, '#corrections .setting .btn');
    await find(options, '.toast');
    expect((await session.ask('corrections', {})).corrections).toEqual([]);
    await click(options, '.toast .btn');
    await poll(async () => (await session.ask('corrections', {})).corrections.length === 1);
    await options.close();
  });

  it('counts a rule that a posted reply did not follow, once X has confirmed the reply', async () => {
    await beginReply(page, await complainAlone(page));
    await type(page, EDITOR, 'As we already told you, this is your own fault.');
    await find(page, '.panel .finding q');
    await click(page, SEND);
    await click(page, '.panel .ask .btn', 'Post as it is');
    await gone(page, '[aria-modal="true"]');
    await poll(async () => Object.values((await session.ask('ruleCounts', {})).counts).some(({ sent }) => sent === 1));
    const options = await session.extensionPage('src/options/index.html');
    await find(options, '#rules .counts tbody tr');
    expect(await axe(options)).toEqual([]);
    await options.close();
  });
});
