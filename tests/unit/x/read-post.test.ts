// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { readPost } from '../../../src/x';
import { goTo, one, show } from './page';
import { article, cell, type PostParts, timeline } from './pages';

const read = (parts: PostParts, pathname = '/home') => {
  show(timeline(cell(0, article(parts))));
  return readPost(one('article'), { pathname });
};

beforeEach(() => goTo('/home'));

describe('a post is read as X shows it', () => {
  it('author, time, address and badge', () => {
    expect(read({ id: '77', handle: 'Nour_B', name: 'Nour', verified: true })).toMatchObject({
      id: '77',
      url: 'https://x.com/Nour_B/status/77',
      author: { handle: 'Nour_B', name: 'Nour', verified: true },
      postedAt: Date.parse('2026-05-04T09:30:00Z'),
      lang: 'en',
      promoted: false,
    });
  });

  it('emoji as characters, line breaks kept, links as shown', () => {
    const text =
      '<span>Late\nagain </span><img alt="🤦‍♀️"><span> see </span><a href="https://t.co/a"><span aria-hidden="true">https://</span>example.org/a<span aria-hidden="true">/long/tail</span><span aria-hidden="true">…</span></a>';
    expect(read({ text })?.text).toBe('Late\nagain 🤦‍♀️ see example.org/a…');
  });

  it('emoji in a name, and a name that looks like a handle', () => {
    expect(read({ name: 'Jo <img alt="🌻">' })?.author.name).toBe('Jo 🌻');
    expect(read({ name: '@not_me', handle: 'true_me' })?.author).toMatchObject({ handle: 'true_me', name: '@not_me' });
  });

  it('right-to-left text and its language', () => {
    expect(read({ text: '<span>الخدمة متوقفة</span>', lang: 'ar' })).toMatchObject({
      text: 'الخدمة متوقفة',
      lang: 'ar',
    });
  });

  it('mentions in order, each once, mail addresses not among them', () => {
    const text =
      '<a href="/acme">@Acme</a><span> write to help@acme.org </span><a href="/Bob">@Bob</a> <a href="/acme">@acme</a>';
    const before =
      '<div>Replying to <a href="/first"><span>@first</span></a> and <a href="/acme"><span>@Acme</span></a></div>';
    expect(read({ text, before })?.mentions).toEqual(['first', 'Acme', 'Bob']);
  });

  it('a repost is the original author’s post', () => {
    const above = '<a href="/reposter"><span data-testid="socialContext">Reposter reposted</span></a>';
    expect(read({ above, handle: 'origin' })?.author.handle).toBe('origin');
  });

  it('hostile text stays text', () => {
    const text = '<span>&lt;img src=x onerror=alert(1)&gt; @acme /status/999</span>';
    expect(read({ text, id: '5' })).toMatchObject({ id: '5', text: '<img src=x onerror=alert(1)> @acme /status/999' });
  });
});

describe('counters come from labels in any language', () => {
  it.each([
    [
      'English',
      { reply: '31 Replies. Reply', repost: '76 reposts. Repost', like: '1 Like. Liked', views: '1025 views' },
      [31, 76, 1, 1025],
    ],
    [
      'French',
      { reply: '31 réponses. Répondre', repost: '1\u202f076 reposts', like: '2 J’aime', views: '12.025 vues' },
      [31, 1076, 2, 12025],
    ],
    ['Arabic', { reply: '٣١ ردًا. رد', repost: '٧٦', like: '٠ إعجابات', views: '١٬٠٢٥ مشاهدة' }, [31, 76, 0, 1025]],
    ['Persian, Hindi', { reply: '۳۱ پاسخ', repost: '७६', like: 'پسند', views: '९' }, [31, 76, 0, 9]],
    ['nothing', { reply: 'Reply', repost: 'Repost', like: 'Like', views: 'View post analytics' }, [0, 0, 0, 0]],
  ])('%s', (_, labels, expected) => {
    const metrics = read({ labels })?.metrics;
    expect([metrics?.replies, metrics?.reposts, metrics?.likes, metrics?.views]).toEqual(expected);
  });

  it('views of a post’s own page are what the bar’s label has left', () => {
    const labels = { reply: '15 Replies', like: '84 Likes', bar: '15 replies, 84 likes, Liked, 89532 views' };
    expect(read({ focal: true, labels })?.metrics).toEqual({ replies: 15, reposts: 0, likes: 84, views: 89532 });
  });

  it('own state changes the button’s name and not the count', () => {
    show(
      timeline(
        cell(0, article({ labels: { like: '9 Likes. Liked' } }).replace('data-testid="like"', 'data-testid="unlike"')),
      ),
    );
    expect(readPost(one('article'), { pathname: '/home' })?.metrics.likes).toBe(9);
  });
});
