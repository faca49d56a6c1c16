// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { hintSlot, readPost } from '../../../src/x';
import { goTo, one, show } from './page';
import { article, cell, copy, dialog, type PostParts, quote, timeline } from './pages';

const read = (parts: PostParts, pathname = '/home') => {
  show(timeline(cell(0, article(parts))));
  return readPost(one('article'), { pathname });
};

beforeEach(() => goTo('/home'));

describe('quoted posts are context', () => {
  const after = quote({
    handle: 'quoted_one',
    name: 'Quoted',
    text: '<span>Panne totale</span>',
    before: '<div>Replying to <span>@someone</span></div>',
    after: '<a href="/quoted_one/status/44/photo/1"><div data-testid="tweetPhoto"></div></a>',
  });

  it('outer and quoted are kept apart', () => {
    expect(read({ id: '50', text: '<span>Look</span>', after })).toMatchObject({
      id: '50',
      text: 'Look',
      lang: 'en',
      hasMedia: false,
      mentions: [],
      quoted: {
        id: '44',
        author: { handle: 'quoted_one', name: 'Quoted' },
        text: 'Panne totale',
        lang: 'fr',
        hasMedia: true,
        mentions: ['someone'],
      },
    });
  });

  it('an outer post without text stays without text', () => {
    expect(read({ text: null, after })).toMatchObject({ text: '', lang: 'und', quoted: { text: 'Panne totale' } });
  });

  it('a quote that tells no id has the id that no post has', () => {
    expect(read({ after: quote({ handle: 'q', text: 'x' }) })?.quoted).toMatchObject({
      id: '0',
      url: 'https://x.com/q',
    });
  });

  it('a quote that cannot be shown is a nested article', () => {
    const post = read({
      id: '9',
      after: '<article><span>This post is from an account that no longer exists</span></article>',
    });
    expect(post).toMatchObject({ id: '9', text: 'Hello' });
    expect(post?.quoted).toBeUndefined();
  });
});

describe('advertisements and videos', () => {
  it('an advertisement has its mark around it, no time, and the id of its numbers', () => {
    expect(read({ id: '66', promoted: true })).toMatchObject({ id: '66', promoted: true, postedAt: 0 });
  });

  it('the same mark inside a post is only a video', () => {
    const after = '<div data-testid="placementTracking"><div data-testid="videoPlayer"></div></div>';
    expect(read({ after })).toMatchObject({ promoted: false, hasMedia: true });
  });
});

describe('never a wrong post', () => {
  it('the copy in the reply dialog has no id and is no post, on any page', () => {
    show(dialog(copy({ handle: 'amel_k', time: '2026-05-04T09:30:00.000Z' })));
    expect(readPost(one('article'), { pathname: '/amel_k/status/100' })).toBeNull();
    expect(hintSlot(one('article'))).toBeNull();
  });

  it('a group of likes in the notifications is no post', () => {
    show('<article data-testid="notification"><a href="/a/status/1"><time></time></a></article>');
    expect(readPost(one('article'), { pathname: '/notifications' })).toBeNull();
  });

  it('links to another’s photo or numbers do not give the id', () => {
    show(timeline(cell(0, article({ id: '8' }))));
    for (const link of document.querySelectorAll('a[href*="/status/"]')) link.remove();
    one('.column').insertAdjacentHTML('beforeend', '<a href="/other/status/999/photo/1"></a>');
    expect(readPost(one('article'), { pathname: '/home' })).toBeNull();
  });
});

describe('what X leaves out does not stop the rest', () => {
  const without = (testId: string) => {
    show(timeline(cell(0, article({ id: '3', handle: 'kim', text: '<span>Still here</span>' }))));
    for (const element of document.querySelectorAll(`[data-testid^="${testId}"]`))
      element.removeAttribute('data-testid');
    return readPost(one('article'), { pathname: '/home' });
  };

  it.each(['tweet', 'tweetText', 'User-Name', 'UserAvatar', 'Tweet-User-Avatar', 'reply'])('without %s', (testId) => {
    expect(without(testId)).toMatchObject({ id: '3', text: 'Still here', author: { handle: 'kim' } });
  });

  it('without a language or a readable time', () => {
    show(timeline(cell(0, article({ time: 'soon' }))));
    one('[data-testid="tweetText"]').removeAttribute('lang');
    expect(readPost(one('article'), { pathname: '/home' })).toMatchObject({ lang: 'und', postedAt: 0 });
  });
});
