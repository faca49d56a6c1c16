// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followComposers, type Panels } from '../../../src/content/panel/panels';
import { batch, goTo, show } from '../x/page';
import { composer, copy, dialog } from '../x/pages';
import { someReport, speakEnglish } from './people';

vi.mock('webextension-polyfill', () => ({ default: {} }));

let stop: AbortController;

async function panelsOn(html: string): Promise<Panels> {
  goTo('/home');
  show(html);
  const panels = followComposers({ ask: (async () => someReport('ready')) as never, active: () => null }, stop.signal);
  await batch();
  return panels;
}

const refused = { ok: false, reason: 'noComposer' };

beforeEach(() => {
  speakEnglish();
  stop = new AbortController();
});
afterEach(() => stop.abort());

describe('a reply from the popup or the board', () => {
  it('never goes by itself into the box for new posts', async () => {
    const panels = await panelsOn(composer());
    expect(await panels.insert({ text: 'We are sorry.' })).toEqual(refused);
    expect(document.querySelector('[data-contents]')?.textContent).not.toContain('sorry');
  });

  it('that is for one post does not go where the caret stands in a new one', async () => {
    const panels = await panelsOn(composer());
    document.querySelector<HTMLElement>('[contenteditable]')?.focus();
    expect(await panels.insert({ text: 'We are sorry.', postId: '11' })).toEqual(refused);
  });

  it('does not go into a composer that has just closed', async () => {
    const panels = await panelsOn(dialog(copy({ handle: 'amel_k', time: '2026-05-04T09:30:00.000Z' }) + composer()));
    document.querySelector('#layers')?.remove();
    expect(await panels.insert({ text: 'We are sorry.' })).toEqual(refused);
  });
});
