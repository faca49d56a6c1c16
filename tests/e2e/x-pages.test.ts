import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { click, find, gone, press, scrollThrough, type } from './harness/act';
import { kinds } from './harness/kinds';
import { poll } from './harness/poll';
import { expectAsWritten } from './probe/as-written';
import { ask, openProbe } from './probe/open-probe';

const DIALOG = '[aria-modal="true"]';
const EDITOR = `${DIALOG} [data-testid="tweetTextarea_0"]`;
/** Less than what the window shows, so that no post is jumped over, in pixels. */
const STEP = 800;
/** X's refusals that come as HTTP 200. */
const REFUSED = [187, 226, 344];

describe.each(kinds)('reading X’s pages in %s', (kind) => {
  let probe: Awaited<ReturnType<typeof openProbe>>;
  let page: Page;

  beforeAll(async () => {
    probe = await openProbe(kind);
    page = await probe.page('/home');
  });
  afterAll(async () => {
    expect(probe.errors).toEqual([]);
    await probe.close();
  });

  const go = (path: string) => page.evaluate((to) => window.__replica.go(to), path);
  const seen = async (id: string) => (await ask(page, 'seen')).posts.find((post) => post.id === id);
  const front = async () => (await ask(page, 'composers'))[0];
  const mention = (index: number) => page.evaluate((at) => window.__replica.mentions()[at] ?? '', index);
  const pathOf = (id: string) => page.evaluate((each) => window.__replica.pathOf(each), id);
  const articleOf = (id: string) => `main article:has(a[href$="/status/${id}"] time)`;

  it('reads every post of Home once scrolled through, each as it was written', async () => {
    const ids = await page.evaluate(() => window.__replica.home());
    await scrollThrough(page, STEP);
    const { posts } = await ask(page, 'seen');
    expect(new Set(posts.map((post) => post.id))).toEqual(new Set(ids));
    await expectAsWritten(page, posts);
  }, 120_000);

  it('tells recycled articles apart', async () => {
    const ids = await page.evaluate(() => {
      const truth = window.__replica.fill(80);
      window.__replica.setRecycling(true);
      window.__replica.scrollTo(0);
      return truth.map((post) => post.id);
    });
    await scrollThrough(page, STEP);
    const posts = (await ask(page, 'seen')).posts.filter((post) => ids.includes(post.id));
    expect(posts).toHaveLength(ids.length);
    await expectAsWritten(page, posts);
    await page.evaluate(() => window.__replica.setRecycling(false));
  }, 120_000);

  it('knows in a thread what answers what', async () => {
    const answer = await page.evaluate(() => {
      const all = window.__replica.posts();
      return all.find((post) => post.inReplyTo && all.some((parent) => parent.id === post.inReplyTo));
    });
    if (!answer?.inReplyTo) throw new Error('No answered post in the crowd');
    await go(await pathOf(answer.inReplyTo));
    await poll(async () => (await seen(answer.id))?.inReplyTo === answer.inReplyTo, { what: 'the parent, from below' });
    await go('/home');
    await go(await pathOf(answer.id));
    await find(page, 'article[tabindex="-1"]');
    await poll(async () => (await seen(answer.id))?.inReplyTo === answer.inReplyTo, { what: 'the parent, from above' });
  });

  it.each(['mouse', 'key r'])('knows what a reply dialog answers, opened by %s', async (way) => {
    const id = await mention(2);
    await page.evaluate((each) => window.__replica.showOnly([each]), id);
    await go('/home');
    await find(page, articleOf(id));
    if (way === 'mouse') await click(page, `${articleOf(id)} [data-testid="reply"]`);
    else {
      await page.focus(articleOf(id));
      await page.keyboard.press('r');
    }
    await find(page, EDITOR);
    await poll(async () => (await front())?.target === id, { what: 'the target' });
    expect(await front()).toMatchObject({ reply: true, slotBefore: 'toolBar', canSend: false });
    expect((await ask(page, 'composers'))[1]).toMatchObject({ reply: false, target: null });
    await page.evaluate(() => window.__replica.closeLayer());
    await gone(page, DIALOG);
    expect((await ask(page, 'composers')).map(({ reply }) => reply)).toEqual([false]);
  });

  it('knows what the box in a thread, the photo view and the composer’s address answer', async () => {
    const id = await mention(1);
    await go(await pathOf(id));
    await poll(async () => (await front())?.target === id, { what: 'the closed box' });
    expect(await front()).toMatchObject({ reply: true, slotBefore: null });
    await click(page, 'main [data-testid="tweetTextarea_0"]');
    await poll(async () => (await front())?.slotBefore === 'toolBar', { what: 'the opened box' });
    await go(`${await pathOf(id)}/photo/1`);
    await find(page, EDITOR);
    await poll(async () => (await front())?.target === id, { what: 'the photo view' });
    await go(`/compose/post?in_reply_to=${id}`);
    await find(page, `${DIALOG} article`);
    await poll(async () => (await front())?.target === id, { what: 'the address' });
  });

  it('sees a sent reply with X’s proof, and every refusal, and no new post', async () => {
    const id = await mention(0);
    const write = async (text: string) => {
      await go('/home');
      await go(`/compose/post?in_reply_to=${id}`);
      await type(page, EDITOR, text);
      await click(page, `${DIALOG} [data-testid="tweetButton"]`);
    };
    const told = async (count: number) => {
      await poll(async () => (await ask(page, 'seen')).sent.length === count, { what: `${count} replies told` });
      return (await ask(page, 'seen')).sent.at(-1);
    };
    let count = 0;
    for (const code of REFUSED) {
      probe.replica.failNext(code);
      await write(`Refused ${code}`);
      const result = { ok: false, code, message: expect.any(String) };
      expect(await told(++count)).toEqual({ inReplyTo: id, text: `Refused ${code}`, result });
    }
    await write('It is out');
    const sent = await told(++count);
    expect(sent).toEqual({ inReplyTo: id, text: 'It is out', result: { ok: true, replyId: expect.any(String) } });
    expect(probe.replica.sent.at(-1)?.id).toBe(sent?.result.ok && sent.result.replyId);
    await go('/home');
    await type(page, 'main [data-testid="tweetTextarea_0"]', 'A new post');
    await click(page, 'main [data-testid="tweetButtonInline"]');
    await poll(() => probe.replica.sent.at(-1)?.text === 'A new post');
    expect((await ask(page, 'seen')).sent).toHaveLength(count);
  });

  it('is told of an attempt to send before X, by button and by keys, and can stop it', async () => {
    await go(`/compose/post?in_reply_to=${await mention(0)}`);
    await type(page, EDITOR, 'HOLD this');
    const before = probe.replica.sent.length;
    const attempts = (await ask(page, 'seen')).attempts.length;
    await click(page, `${DIALOG} [data-testid="tweetButton"]`);
    await click(page, EDITOR);
    await press(page, 'Enter', 'Control');
    await poll(async () => (await ask(page, 'seen')).attempts.length === attempts + 2);
    expect((await ask(page, 'seen')).attempts.slice(-2)).toEqual(['click', 'keydown']);
    expect((await front())?.draft).toBe('HOLD this');
    expect(probe.replica.sent).toHaveLength(before);
  });
});
