// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HintLayer } from '../../../src/content/hints/hintLayer';
import type { HintRow } from '../../../src/content/hints/hintRow';
import type { Post } from '../../../src/core/post';
import type { HintView } from '../../../src/messages';
import { pass, somePost, someView, speakEnglish } from './people';
import { article, host, said } from './timeline';
import { leave, ViewObserver } from './view-observer';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const judge = vi.fn<(posts: Post[]) => Promise<HintView[]>>();
let views: Record<string, HintView>;
let end: AbortController;
let layer: HintLayer;

beforeEach(() => {
  speakEnglish();
  vi.useFakeTimers();
  vi.stubGlobal('IntersectionObserver', ViewObserver);
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run, 16));
  views = {};
  judge.mockReset();
  judge.mockImplementation(async (posts) => posts.map(({ id }) => views[id] ?? someView({ postId: id, band: 'none' })));
  end = new AbortController();
  const concerns = (post: Post) => post.mentions.includes('northmill');
  const still = (_: HintRow) => undefined;
  layer = new HintLayer(
    { judge, concerns, matters: () => true, toggle: still, undo: still, leaving: still, updated: still },
    end.signal,
  );
});

afterEach(() => {
  end.abort();
  document.body.replaceChildren();
  vi.useRealTimers();
});

function appear(on: HTMLElement, post: Post, inView = true): void {
  const slot = on.firstElementChild as HTMLElement;
  layer.appeared([{ post, article: on, slot, focal: false }]);
  leave(on, !inView);
}

describe('hints on a timeline', () => {
  it('keep room from the first moment on a post that names the brand, and fill it', async () => {
    views[1] = someView({ postId: '1' });
    const one = article();
    appear(one, somePost());
    expect(said(one)).toBe('');
    await pass(30);
    expect(said(one)).toBe('Hint: Needs a reply');
    expect(host(one)).toBe(one.firstElementChild?.lastElementChild);
  });

  it('give the room back only when the post has left the view', async () => {
    const one = article();
    appear(one, somePost());
    await pass(30);
    expect(said(one)).toBe('');
    leave(one);
    expect(host(one)).toBeNull();
  });

  it('wait on a visible post that kept no room, unless urgent', async () => {
    views[1] = someView({ postId: '1' });
    views[2] = someView({ postId: '2', band: 'urgent' });
    const [late, urgent] = [article(), article()];
    appear(late, somePost({ mentions: [] }));
    appear(urgent, somePost({ id: '2', mentions: [] }));
    await pass(30);
    expect(host(late)).toBeNull();
    expect(said(urgent)).toBe('Hint: Urgent');
    leave(late);
    expect(said(late)).toBe('Hint: Needs a reply');
  });

  it('never stand on a recycled article that shows another post by then', async () => {
    let answer: (views: HintView[]) => void = () => undefined;
    judge.mockReturnValueOnce(
      new Promise((done) => {
        answer = done;
      }),
    );
    const cell = article();
    appear(cell, somePost());
    await pass(30);
    layer.gone([cell]);
    appear(cell, somePost({ id: '2', text: 'A lovely morning', mentions: [] }));
    answer([someView({ postId: '1' })]);
    await pass(30);
    expect(host(cell)).toBeNull();
  });

  it('are known at once when a post comes back', async () => {
    views[1] = someView({ postId: '1' });
    const one = article();
    appear(one, somePost());
    await pass(30);
    layer.gone([one]);
    const again = article();
    appear(again, somePost());
    expect(said(again)).toBe('Hint: Needs a reply');
    expect(judge).toHaveBeenCalledTimes(1);
  });

  it('offer to undo what was just done, until the post has left the view', async () => {
    views[1] = someView({ postId: '1' });
    const one = article();
    appear(one, somePost());
    await pass(30);
    layer.changed('1', someView({ postId: '1' }, { status: 'dismissed', undo: 'event' }));
    const undo = () => host(one)?.shadowRoot?.querySelector('.hint-undo');
    expect(said(one)).toBe('Hint: No reply needed');
    expect(undo()?.textContent).toBe('Undo');
    leave(one);
    expect(host(one)).toBeNull();
  });

  it('ask again about a complaint when a reply to it comes into the thread', async () => {
    views[1] = someView({ postId: '1' });
    const [complaint, reply] = [article(), article()];
    appear(complaint, somePost());
    await pass(30);
    appear(reply, somePost({ id: '2', text: 'We are sorry.', mentions: [] }));
    await pass(30);
    views[1] = someView({ postId: '1' }, { status: 'answered' });
    appear(reply, somePost({ id: '2', text: 'We are sorry.', mentions: [], inReplyTo: '1' }));
    await pass(60);
    expect(said(complaint)).toBe('Hint: Answered');
  });

  it('say when X refused the reply, and forget it once one is out', async () => {
    views[1] = someView({ postId: '1' });
    const one = article();
    appear(one, somePost());
    await pass(30);
    layer.refused('1', 'X refused it');
    expect(said(one)).toBe('Hint: Reply not posted, X refused it');
    views[1] = someView({ postId: '1' }, { status: 'answered' });
    layer.refused('1', null);
    await pass(30);
    expect(said(one)).toBe('Hint: Answered');
  });

  it('leave nothing behind when the extension goes', async () => {
    views[1] = someView({ postId: '1' });
    const one = article();
    appear(one, somePost());
    await pass(30);
    end.abort();
    expect(document.querySelector('[data-sangfroid]')).toBeNull();
  });
});
