import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { playDrill } from '../../tools/drill';
import { click, find, gone, screenshot, textOf, type } from './harness/act';
import { axe } from './harness/axe';
import { closeClean } from './harness/close-clean';
import { lineOf, openHint } from './harness/hints';
import { kinds } from './harness/kinds';
import { openSession, type Session } from './harness/session';

const DRILL = 'src/board/watch/index.html#drill';
const EDITOR = '[aria-modal="true"] [data-testid="tweetTextarea_0"]';
const REPLY = 'We are sorry, Wren: that is our mistake. Your parcel leaves today and we write again at six. Ada';

describe.each(kinds)('a drill in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await openSession(kind);
  });
  afterAll(() => closeClean(session));

  it('in the extension takes checked replies, scores them and leaves the ledger alone', async () => {
    const page = await session.extensionPage(DRILL);
    await click(page, '.choices .btn', 'Deliveries stand still');
    await type(page, '.drill-posts .card textarea', REPLY);
    await click(page, '.drill-posts .btn', 'Check');
    await find(page, '.drill-posts .verdict');
    expect(await axe(page)).toEqual([]);
    await screenshot(page, `drill-${kind}`);
    await click(page, '.drill-posts .btn', 'Answer');
    await find(page, '.drill-posts .soft', 'Answered:');
    await click(page, 'main > .btn', 'End the drill');
    expect(await textOf(page, '.score')).toContain('1 of ');
    expect(await axe(page)).toEqual([]);
    await screenshot(page, `drill-score-${kind}`);
    expect((await session.ask('exportEvents', {})).events).toEqual([]);
    await page.close();
  });

  it('on the practice timeline is answered there and scored from the ledger', async () => {
    const { home, drill } = await playDrill(session, 'outage', 'en', 0);
    const first = await home.evaluate(
      () => window.__replica.posts().find((post) => post.text.includes('your tracking page is empty'))?.id ?? '',
    );
    await home.bringToFront();
    await home.evaluate((id) => window.__replica.showOnly([id]), first);
    await lineOf(home, first);
    await openHint(home, first);
    await click(home, '.card .btn.primary');
    await type(home, EDITOR, REPLY);
    await click(home, '[aria-modal="true"] [data-testid="tweetButton"]');
    await gone(home, '[aria-modal="true"]');
    await lineOf(home, first, 'Answered');
    await drill.bringToFront();
    await click(drill, '.btn.primary', 'End the drill');
    expect(await textOf(drill, '.score')).toMatch(/1 of \d+ complaints answered/);
  });
});
