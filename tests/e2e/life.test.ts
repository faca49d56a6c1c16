import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { count } from './harness/act';
import { closeClean } from './harness/close-clean';
import { lineOf } from './harness/hints';
import { kinds } from './harness/kinds';
import { poll } from './harness/poll';
import { openSession, type Session } from './harness/session';

const COMPLAINT = '@ValmereRail my train was cancelled again, nobody answers. I want a refund.';

describe.each(kinds)('the life of what stands on X in %s', (kind) => {
  let session: Session;
  let page: Page;
  let id: string;

  beforeAll(async () => {
    session = await openSession(kind);
    page = await session.page('/home');
    [id = ''] = await page.evaluate(
      (text) => window.__replica.addPosts([{ author: 'zadie_marlow', text, complaint: true }]),
      COMPLAINT,
    );
    await page.evaluate((each) => window.__replica.showOnly([each]), id);
    await lineOf(page, id);
  });
  afterAll(() => closeClean(session));

  it('in two tabs and a second window at once: a line each, one case', async () => {
    const other = await session.page('/home');
    await other.evaluate(
      (text, same) => window.__replica.addPosts([{ id: same, author: 'zadie_marlow', text, complaint: true }]),
      COMPLAINT,
      id,
    );
    await other.evaluate((each) => window.__replica.showOnly([each]), id);
    await lineOf(other, id);
    await session.ask('actOnCase', { id, action: { do: 'settle' } });
    for (const tab of [page, other]) await lineOf(tab, id, 'Settled');
    await session.ask('actOnCase', { id, action: { do: 'reopen' } });
    const story = (await session.ask('caseDetail', { id }))?.story ?? [];
    expect(story.filter((event) => event.kind === 'tracked')).toHaveLength(1);
    await other.close();
  });

  it('after going away and back: one line, and what happened in between', async () => {
    await page.goto('https://x.com/notifications');
    await session.ask('actOnCase', { id, action: { do: 'settle' } });
    // A page that the browser has kept comes back without loading: nothing tells that it is there but its address.
    await page.evaluate(() => history.back()).catch(() => null);
    await poll(() => page.evaluate(() => location.pathname === '/home' && Boolean(window.__replica)));
    await page.evaluate(
      (text, same) => {
        if (!window.__replica.post(same)) window.__replica.addPosts([{ id: same, author: 'zadie_marlow', text }]);
        window.__replica.showOnly([same]);
      },
      COMPLAINT,
      id,
    );
    await lineOf(page, id, 'Settled');
    expect(await count(page, '[data-sangfroid="hint"]')).toBe(1);
    await session.ask('actOnCase', { id, action: { do: 'reopen' } });
  });
});
