import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, gone, type } from './harness/act';
import { closeClean } from './harness/close-clean';
import { beginReply, complainAlone } from './harness/complaint';
import { lineOf } from './harness/hints';
import { kinds } from './harness/kinds';
import { poll } from './harness/poll';
import { openSession, type Session } from './harness/session';

const EDITOR = '[aria-modal="true"] [data-testid="tweetTextarea_0"]';
const SEND = '[aria-modal="true"] [data-testid="tweetButton"]';
const REPLY =
  'Zadie, your train should not have been cancelled. That was our mistake and I am sorry. Refunded today. Ada';

/** When the background is ended: before the reply, and so many milliseconds after Reply was pressed. */
const MOMENTS = ['before the reply is opened', 'while the draft is written', 0, 15] as const;

describe.each(kinds)('a background that is ended in %s', (kind) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await openSession(kind);
    page = await session.page('/home');
  });
  afterAll(() => closeClean(session));

  it.each(MOMENTS)('%s: the answer and its follow-up are each in the ledger once', async (moment) => {
    const id = await complainAlone(page);
    if (moment === 'before the reply is opened') await session.stopBackground();
    await beginReply(page, id);
    if (moment === 'while the draft is written') await session.stopBackground();
    await type(page, EDITOR, `${REPLY} ${id.slice(-4)}`);
    await click(page, SEND);
    if (typeof moment === 'number') {
      await new Promise((done) => setTimeout(done, moment));
      await session.stopBackground();
    }
    await gone(page, '[aria-modal="true"]');
    const found = await poll(async () => {
      const view = await session.ask('caseDetail', { id });
      return view?.status === 'answered' ? view : null;
    });
    const kinds = (found.story ?? []).map((event) => event.kind);
    expect(kinds.filter((each) => each === 'replied')).toHaveLength(1);
    expect(kinds.filter((each) => each === 'followUpPlanned')).toHaveLength(1);
    expect(kinds.filter((each) => each === 'tracked')).toHaveLength(1);
    await lineOf(page, id, 'Answered');
  });
});
