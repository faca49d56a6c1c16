// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageHealth, watchHealth } from '../../../src/x';
import { batch, goTo, one, show } from './page';
import { article, cell, timeline } from './pages';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  goTo('/home');
});
afterEach(() => stop.abort());

describe('whether the page can be read', () => {
  const strange = cell(0, '<section>Somebody wrote something here that nobody can read any more</section>');
  it.each([
    ['posts', '/home', timeline(cell(0, article())), 'reading'],
    ['rows that are no posts to us', '/home', timeline(strange), 'changed'],
    ['posts without an id', '/home', timeline(cell(0, article().replaceAll('/status/', '/s/'))), 'changed'],
    ['a page of text without rows', '/search', `<main>${'words '.repeat(400)}</main>`, 'changed'],
    ['the same on a page without posts', '/settings/x', timeline(strange), 'quiet'],
    [
      'still loading',
      '/home',
      timeline(strange).replace('<section>', '<div role="progressbar"><svg></svg></div><section>'),
      'quiet',
    ],
    [
      'nothing found',
      '/search',
      timeline(cell(0, '<div data-testid="emptyState">No results for your search here</div>')),
      'quiet',
    ],
    [
      'only likes',
      '/notifications',
      timeline(cell(0, '<article data-testid="notification">Amel and 12 others liked your post</article>')),
      'quiet',
    ],
    [
      'suggested accounts',
      '/home',
      timeline(cell(0, '<button data-testid="UserCell">Amel @amel_k Follow, please do it</button>')),
      'quiet',
    ],
    ['nothing yet', '/home', '<main></main>', 'quiet'],
  ])('%s', (_, path, html, expected) => {
    goTo(path);
    show(html);
    expect(pageHealth(document)).toBe(expected);
  });

  it('"changed" is told only when it lasts, good news at once', async () => {
    const told = vi.fn();
    show(timeline(strange));
    watchHealth(told, stop.signal, 120);
    await batch();
    expect(told).not.toHaveBeenCalled();
    await new Promise((done) => setTimeout(done, 150));
    expect(told.mock.calls).toEqual([['changed']]);
    one('section > div > div').insertAdjacentHTML('beforeend', cell(90, article()));
    await batch();
    expect(told.mock.lastCall).toEqual(['reading']);
  });
});
