// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openComposers, watchComposers, watchPosts } from '../../../src/x';
import type { Composer } from '../../../src/x/types';
import { batch, goTo, one, show } from './page';
import { article, cell, composer, copy, dialog, line, timeline } from './pages';

let stop: AbortController;
const opened = vi.fn<(composer: Composer) => void>();
const changed = vi.fn<(composer: Composer) => void>();
const closed = vi.fn<(composer: Composer) => void>();
const TIME = '2026-05-04T09:30:00.000Z';

async function start(html: string, path = '/home') {
  goTo(path);
  show(html);
  watchPosts({ appeared: () => undefined, gone: () => undefined }, stop.signal);
  watchComposers({ opened, changed, closed }, stop.signal);
  await batch();
}

/** The composer told last. */
function latest(): Composer {
  const found = opened.mock.lastCall?.[0];
  if (!found) throw new Error('No composer was told');
  return found;
}

beforeEach(() => {
  stop = new AbortController();
  for (const spy of [opened, changed, closed]) spy.mockReset();
});
afterEach(() => stop.abort());

describe('a composer’s life', () => {
  it('our slot stands right before X’s toolbar, comes back when X drops it, and goes at the end', async () => {
    await start(dialog(copy({ handle: 'a', time: TIME }) + composer()));
    const bar = one('[data-testid="toolBar"]');
    expect(bar.previousElementSibling).toBe(latest().slot);
    const again = bar.cloneNode(true) as HTMLElement;
    bar.parentElement?.replaceChildren(again);
    await batch();
    expect(again.previousElementSibling).toBe(latest().slot);
    stop.abort();
    expect(latest().slot.isConnected).toBe(false);
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it('the closed box under a post has no toolbar yet: the slot waits outside the page', async () => {
    await start(
      timeline(cell(0, article({ id: '11', focal: true }) + composer({ toolBar: false }))),
      '/amel_k/status/11',
    );
    expect(latest().slot.isConnected).toBe(false);
    const button = one('[data-testid="tweetButton"]');
    const foot = document.createElement('div');
    foot.innerHTML = '<div><div data-testid="toolBar"></div></div>';
    one('[data-testid="toolBar"]', foot).append(button);
    one('[data-testid="cellInnerDiv"]').append(foot);
    await batch();
    expect(opened).toHaveBeenCalledTimes(1);
    expect(one('[data-testid="toolBar"]').previousElementSibling).toBe(latest().slot);
    expect(latest().sendButton()).toBe(button);
  });

  it('typing is told, and nothing else is', async () => {
    await start(dialog(copy({ handle: 'a', time: TIME }) + composer()));
    one('[data-contents]').innerHTML = line('We');
    await batch();
    expect(changed).toHaveBeenCalledTimes(1);
    expect(latest().draft()).toBe('We');
    one('[data-testid="toolBar"]').append('x');
    await batch();
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('an editor made anew belongs to the same composer; a closed dialog closes it', async () => {
    await start(dialog(copy({ handle: 'a', time: TIME }) + composer({ lines: [line('One')] })));
    const editor = one('[data-testid="tweetTextarea_0"]');
    const again = editor.cloneNode(true) as HTMLElement;
    editor.replaceWith(again);
    one('[data-contents]').innerHTML = line('Two');
    await batch();
    expect(opened).toHaveBeenCalledTimes(1);
    expect(latest().editor).toBe(again);
    expect(latest().draft()).toBe('Two');
    expect(openComposers()).toEqual([latest()]);
    one('#layers').remove();
    // Gone at once for who wants to write, though a tab in the background tells of it late.
    expect(openComposers()).toEqual([]);
    expect(closed).not.toHaveBeenCalled();
    await batch();
    expect(closed.mock.calls).toEqual([[latest()]]);
  });
});
