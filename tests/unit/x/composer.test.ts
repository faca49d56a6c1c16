// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openComposers, watchComposers, watchPosts } from '../../../src/x';
import type { Composer } from '../../../src/x/types';
import { batch, goTo, show } from './page';
import { article, cell, composer, copy, dialog, timeline } from './pages';

let stop: AbortController;
const opened = vi.fn<(composer: Composer) => void>();
const TIME = '2026-05-04T09:30:00.000Z';

async function start(html: string, path = '/home') {
  goTo(path);
  show(html);
  watchPosts({ appeared: () => undefined, gone: () => undefined }, stop.signal);
  watchComposers({ opened, changed: () => undefined, closed: () => undefined }, stop.signal);
  await batch();
}

/** The composer told last. */
function latest(): Composer {
  const found = opened.mock.lastCall?.[0];
  if (!found) throw new Error('No composer was told');
  return found;
}

function openDialog(handle = 'amel_k', time = TIME) {
  document.body.insertAdjacentHTML('afterbegin', dialog(copy({ handle, time }) + composer()));
  return batch();
}

beforeEach(() => {
  stop = new AbortController();
  opened.mockReset();
});
afterEach(() => stop.abort());

describe('which composers there are, and what they answer', () => {
  it('the one on Home answers nothing', async () => {
    await start(
      timeline(cell(0, article())).replace('<section>', `${composer({ button: 'tweetButtonInline' })}<section>`),
    );
    expect(opened).toHaveBeenCalledTimes(1);
    expect([latest().isReply(), latest().target()]).toEqual([false, null]);
  });

  it('a reply dialog answers the post whose reply button was used, confirmed by its copy', async () => {
    await start(timeline(cell(0, article({ id: '1' })), cell(90, article({ id: '2' }))));
    document.querySelectorAll<HTMLElement>('[data-testid="reply"]')[1]?.click();
    await openDialog();
    expect(latest().isReply()).toBe(true);
    expect(latest().target()).toMatchObject({ postId: '2', post: { id: '2' } });
  });

  it('so does the key r on the focused post', async () => {
    await start(timeline(cell(0, article({ id: '1' })), cell(90, article({ id: '2' }))));
    document.querySelectorAll<HTMLElement>('article')[1]?.focus();
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'r', bubbles: true }));
    await openDialog();
    expect(latest().target()?.postId).toBe('2');
  });

  it('a copy that disagrees with the button that was used finds the one post it can be', async () => {
    await start(timeline(cell(0, article({ id: '1' })), cell(90, article({ id: '2', handle: 'other' }))));
    document.querySelector<HTMLElement>('[data-testid="reply"]')?.click();
    await openDialog('Other');
    expect(latest().target()?.postId).toBe('2');
  });

  it.each([
    ['nobody seen', 'stranger', TIME],
    ['another time', 'amel_k', '2020-01-01T00:00:00.000Z'],
    ['two posts of the same moment', 'twin', TIME],
  ])('unknown rather than wrong: %s', async (_, handle, time) => {
    await start(
      timeline(
        cell(0, article({ id: '1' })),
        cell(90, article({ id: '2', handle: 'twin' })),
        cell(180, article({ id: '3', handle: 'twin' })),
      ),
    );
    await openDialog(handle, time);
    expect(latest().isReply()).toBe(true);
    expect(latest().target()).toBeNull();
  });

  it('where the dialog shows more of the thread, the last post is the answered one', async () => {
    await start(timeline(cell(0, article({ id: '1' })), cell(90, article({ id: '2', handle: 'other' }))));
    document.body.insertAdjacentHTML(
      'afterbegin',
      dialog(copy({ handle: 'amel_k', time: TIME }) + copy({ handle: 'other', time: TIME }) + composer()),
    );
    await batch();
    expect(latest().target()?.postId).toBe('2');
  });

  it('a dialog for a new post answers nothing', async () => {
    await start(timeline(cell(0, article())));
    document.body.insertAdjacentHTML('afterbegin', dialog(composer()));
    await batch();
    expect([latest().isReply(), latest().target()]).toEqual([false, null]);
  });

  it('the box in a thread answers the page’s own post', async () => {
    await start(timeline(cell(0, article({ id: '11', focal: true }) + composer())), '/amel_k/status/11');
    expect(latest().target()).toMatchObject({ postId: '11', post: { id: '11' } });
  });

  it('the box in the photo view answers its post, over whatever page', async () => {
    await start(timeline(cell(0, article({ id: '1' }))), '/amel_k/status/11/photo/1');
    document.body.insertAdjacentHTML('afterbegin', dialog(cell(0, article({ id: '11', focal: true }) + composer())));
    await batch();
    expect(latest().target()?.postId).toBe('11');
  });

  it('a reply opened by address answers the post it names', async () => {
    await start(`<main>${composer()}</main>`, '/compose/post?in_reply_to=123');
    expect([latest().isReply(), latest().target()]).toEqual([true, { postId: '123' }]);
  });

  it('the composer in front comes first', async () => {
    await start(
      timeline(cell(0, article())).replace('<section>', `${composer({ button: 'tweetButtonInline' })}<section>`),
    );
    await openDialog();
    expect(openComposers()[0]).toBe(latest());
    expect(openComposers()).toHaveLength(2);
  });
});
