import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseEvent } from '../../src/core/cases/event';
import { click, find, gone, scrollTo, textOf, type } from './harness/act';
import { closeClean } from './harness/close-clean';
import { lineOf, openHint } from './harness/hints';
import { kinds } from './harness/kinds';
import { poll } from './harness/poll';
import { openSession, type Session } from './harness/session';
import { recount } from './storm/recount';
import { breakOut } from './storm/storm';

const EDITOR = '[aria-modal="true"] [data-testid="tweetTextarea_0"]';
const SEND = '[aria-modal="true"] [data-testid="tweetButton"]';
const STATEMENT = 'The bridge at Velles is closed; coaches run from platform 1. Next update at noon.';
const REPLIES = [
  'The closed bridge left you standing there and that is our mistake. We are sorry. Your ticket is refunded today. Ada',
  'You waited without a word from us, which is not right; we apologise. A coach leaves at ten. We write again tonight. Ada',
];

describe.each(kinds)('a storm from first post to report in %s', (kind) => {
  let session: Session;
  let home: Page;
  let watch: Page;
  let ids: string[];
  const began = Date.now();

  beforeAll(async () => {
    session = await openSession(kind);
    home = await session.page('/home');
  });
  afterAll(() => closeClean(session));

  it('raises the level while Home is read, and says why with numbers', async () => {
    ids = await breakOut(home);
    await home.evaluate((each) => window.__replica.showOnly(each), ids);
    let top = 0;
    await poll(
      async () => {
        top = (await scrollTo(home, top)) + 500;
        const { standing } = await session.ask('watchState', {});
        return standing.level === 'alert' || standing.level === 'crisis';
      },
      { what: 'the level alert' },
    );
    const { account } = await session.ask('watchState', {});
    expect(account.ids).toHaveLength(account.seen);
    expect(account.ids.filter((id) => ids.includes(id)).length).toBeGreaterThanOrEqual(5);
    await home.evaluate(() => window.scrollTo(0, 0));
  });

  it('is met with crisis mode and a statement', async () => {
    watch = await session.extensionPage('src/board/watch/index.html');
    await click(watch, '.crisis .btn.primary');
    await find(watch, '.crisis[data-on=true]');
    await type(watch, '.card > .field textarea:not(.crisis textarea)', STATEMENT);
    await click(watch, '.choices .btn', 'statement');
    await find(watch, '.journal li', 'The bridge at Velles');
  });

  it('is answered twice in the composer of X', async () => {
    await home.bringToFront();
    for (const [index, reply] of REPLIES.entries()) {
      const id = ids[index] ?? '';
      await home.evaluate((each) => window.__replica.showOnly([each]), id);
      await lineOf(home, id);
      await openHint(home, id);
      await click(home, '.card .btn.primary');
      await type(home, EDITOR, reply);
      await click(home, SEND);
      await gone(home, '[aria-modal="true"]');
      await lineOf(home, id, 'Answered');
    }
    expect(session.replica.sent).toHaveLength(REPLIES.length);
  });

  it('ends with a closing note', async () => {
    await watch.bringToFront();
    await type(watch, '.crisis .field:last-of-type textarea', 'Bridge open again. Coaches must be ready sooner.');
    await click(watch, '.crisis > .btn');
    await find(watch, '.crisis[data-on=false]');
    expect(await textOf(watch, '.journal')).toContain('Bridge open again');
  });

  it('is reported in figures that anybody can count from the events', async () => {
    const period = { from: began - 3_600_000, to: Date.now() + 1 };
    const { report, html } = await session.ask('report', { ...period, language: 'en', names: false });
    const events: CaseEvent[] = [];
    for (let after: string | undefined, more = true; more; more = after !== undefined) {
      const page = await session.ask('exportEvents', after === undefined ? {} : { after });
      events.push(...page.events);
      after = page.next;
    }
    const { figures } = report;
    const counted = recount(events, period);
    expect({
      complaints: figures.complaints,
      answered: figures.answered,
      median: figures.median,
      p90: figures.p90,
      late: figures.late,
      replies: figures.replies,
      followedUp: figures.followedUp,
      satisfied: figures.satisfied,
      unsatisfied: figures.unsatisfied,
    }).toEqual(counted);
    expect(counted.answered).toBe(REPLIES.length);
    expect(report.journal.map((entry) => entry.kind).filter((each) => each !== 'level')).toEqual([
      'mode',
      'statement',
      'mode',
    ]);
    expect(html).toContain('Bridge open again');
  });
});
