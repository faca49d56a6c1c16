// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OURS, watchPosts } from '../../../src/x';
import type { Sighting } from '../../../src/x/types';
import { batch, goTo, one, show } from './page';
import { article, cell, copy, dialog, timeline } from './pages';

let stop: AbortController;
const appeared = vi.fn<(sightings: Sighting[]) => void>();
const gone = vi.fn<(articles: HTMLElement[]) => void>();
const seen = () => appeared.mock.calls.flatMap(([sightings]) => sightings.map(({ post }) => post.id));
const list = () => one('section > div > div');

async function start(html: string, path = '/home') {
  goTo(path);
  show(html);
  watchPosts({ appeared, gone }, stop.signal);
  await batch();
}

beforeEach(() => {
  stop = new AbortController();
  appeared.mockReset();
  gone.mockReset();
});
afterEach(() => stop.abort());

it('posts that are there, and posts that come, are told once, in one batch', async () => {
  await start(timeline(cell(0, article({ id: '1' })), cell(90, article({ id: '2' }))));
  expect(appeared).toHaveBeenCalledTimes(1);
  list().insertAdjacentHTML('beforeend', cell(180, article({ id: '3' })) + cell(270, article({ id: '4' })));
  await batch();
  expect(appeared).toHaveBeenCalledTimes(2);
  expect(seen()).toEqual(['1', '2', '3', '4']);
  expect(gone).not.toHaveBeenCalled();
});

it('a recycled article that shows another post is gone and appears again', async () => {
  await start(timeline(cell(0, article({ id: '1' }))));
  for (const link of document.querySelectorAll('a[href*="/status/1"]')) {
    link.setAttribute('href', link.getAttribute('href')?.replace('/status/1', '/status/2') ?? '');
  }
  const text = one('[data-testid="tweetText"]').firstChild;
  if (text) text.nodeValue = 'Another';
  await batch();
  expect(gone.mock.calls).toEqual([[[one('article')]]]);
  expect(seen()).toEqual(['1', '2']);
  expect(appeared.mock.lastCall?.[0][0]?.post.text).toBe('Another');
});

it('"show more" tells the post again without calling it gone', async () => {
  await start(timeline(cell(0, article({ id: '1', text: '<span>Short</span>' }))));
  one('[data-testid="tweetText"]').insertAdjacentHTML('beforeend', '<span> and long</span>');
  await batch();
  expect(appeared.mock.lastCall?.[0][0]?.post.text).toBe('Short and long');
  expect(gone).not.toHaveBeenCalled();
});

it('articles that leave the page are gone', async () => {
  await start(timeline(cell(0, article({ id: '1' })), cell(90, article({ id: '2' }))));
  const left = one('article');
  left.closest('[data-testid="cellInnerDiv"]')?.remove();
  await batch();
  expect(gone.mock.calls).toEqual([[[left]]]);
});

it('rolling counters, playing videos and our own nodes say nothing', async () => {
  await start(timeline(cell(0, article({ id: '1', after: '<div data-testid="videoPlayer"></div>' }))));
  appeared.mockReset();
  one('[role="group"] button').append('2');
  one('[data-testid="videoPlayer"]').append('0:12');
  const host = document.createElement('div');
  host.setAttribute(OURS, 'hint');
  one('.column').append(host);
  await batch();
  host.append('Needs a reply');
  await batch();
  expect(appeared).not.toHaveBeenCalled();
});

it('a content column made anew gives its new place', async () => {
  await start(timeline(cell(0, article({ id: '1' }))));
  const column = one('.column');
  column.replaceWith(column.cloneNode(true));
  await batch();
  expect(appeared.mock.lastCall?.[0][0]?.slot).toBe(one('.column'));
  expect(gone).not.toHaveBeenCalled();
});

it('the copy in the reply dialog is no sighting', async () => {
  await start(timeline(cell(0, article({ id: '1' }))));
  document.body.insertAdjacentHTML('afterbegin', dialog(copy({ handle: 'amel_k', time: '2026-05-04T09:30:00.000Z' })));
  await batch();
  expect(seen()).toEqual(['1']);
});

it('what stands above a page’s own post comes later, and is then known as what it answers, for good', async () => {
  const focal = cell(90, article({ id: '11', focal: true, lineUp: true }));
  await start(timeline(focal), '/amel_k/status/11');
  expect(appeared.mock.lastCall?.[0][0]).toMatchObject({ focal: true });
  expect(appeared.mock.lastCall?.[0][0]?.post.inReplyTo).toBeUndefined();
  list().insertAdjacentHTML('afterbegin', cell(0, article({ id: '10', lineDown: true })));
  await batch();
  expect(appeared.mock.lastCall?.[0].map(({ post }) => [post.id, post.inReplyTo])).toEqual([
    ['10', undefined],
    ['11', '10'],
  ]);
  list().firstElementChild?.remove();
  one('[data-testid="tweetText"]').append(' more');
  await batch();
  expect(appeared.mock.lastCall?.[0][0]?.post.inReplyTo).toBe('10');
});

it('after the end nothing is told', async () => {
  await start(timeline(cell(0, article({ id: '1' }))));
  stop.abort();
  list().insertAdjacentHTML('beforeend', cell(90, article({ id: '2' })));
  await batch();
  expect(seen()).toEqual(['1']);
});
