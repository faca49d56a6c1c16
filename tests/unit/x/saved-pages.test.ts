// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { hintSlot, ownHandle, readPost, textRanges, watchComposers } from '../../../src/x';
import type { Composer } from '../../../src/x/types';
import { batch, goTo } from './page';
import { haveSavedPages, mark, savedPage } from './savedPages';
import { EXPECTED } from './savedPosts';

const pages = haveSavedPages ? Object.keys(EXPECTED) : [];
/** The photo view's address names its post; the others are read as lists. */
const pathOf = (file: string) => (file.includes('modal') ? '/someone/status/1852311426666537322/photo/1' : '/home');

describe.skipIf(!haveSavedPages)('posts on the saved real pages (left out where ../shared/x-pages is absent)', () => {
  it.each(pages)('%s: every post is read, with its fields', (file) => {
    const posts = [...savedPage(file).querySelectorAll('article')].flatMap(
      (article) => readPost(article, { pathname: pathOf(file) }) ?? [],
    );
    const rows = posts.map((post) => {
      const { replies, reposts, likes, views } = post.metrics;
      const traits = [
        post.author.verified && 'verified',
        post.hasMedia && 'media',
        post.promoted && 'promoted',
        post.quoted && 'quote',
        post.inReplyTo && 'answer',
      ];
      const counts = [replies, reposts, likes, views];
      return [post.id, mark(post.author.handle), post.lang, counts, mark(post.text), traits.filter(Boolean).join(' ')];
    });
    expect(rows).toEqual(EXPECTED[file]);
    for (const post of posts) {
      expect(post.url).toBe(`https://x.com/${post.author.handle}/status/${post.id}`);
      expect(post.postedAt > 0).toBe(!post.promoted);
    }
  });

  it.each(pages)('%s: a hint has its place, and spans of the text lead back to the page', (file) => {
    for (const article of savedPage(file).querySelectorAll<HTMLElement>('article')) {
      const post = readPost(article, { pathname: '/home' });
      if (!post) {
        expect(hintSlot(article)).toBeNull();
        continue;
      }
      expect(hintSlot(article)?.querySelector('[role="group"]')).not.toBeNull();
      const joined = textRanges(article, 0, post.text.length).map((range) => range.toString());
      expect(post.text.startsWith(joined[0] ?? '')).toBe(true);
    }
  });
});

describe.skipIf(!haveSavedPages)(
  'composers on the saved real pages (left out where ../shared/x-pages is absent)',
  () => {
    beforeEach(() => goTo('/home'));

    async function composersOn(file: string, path: string) {
      goTo(path);
      document.body.replaceChildren(...savedPage(file).body.childNodes);
      const found: Composer[] = [];
      const stop = new AbortController();
      const none = () => undefined;
      watchComposers({ opened: (composer) => found.push(composer), changed: none, closed: none }, stop.signal);
      await batch();
      const facts = found.map((composer) => ({
        reply: composer.isReply(),
        target: composer.target()?.postId ?? null,
        toolBar: composer.slot.nextElementSibling?.getAttribute('data-testid') ?? null,
        button: composer.sendButton()?.dataset.testid ?? null,
        draft: composer.draft().trim(),
      }));
      stop.abort();
      return facts;
    }
    const home = { reply: false, target: null, toolBar: 'toolBar', button: 'tweetButtonInline', draft: '' };
    const closed = { reply: true, toolBar: null, draft: '' };

    it.each([
      ['caflaynes-twitter-group__home.html', '/home', [home]],
      ['ibbi-twooter__home.html', '/home', [home]],
      ['EltonChou-TwitterMediaHarvest__timeline.html', '/home', []],
      [
        'kepano-defuddle__x-article-2026-02-13.html',
        '/someone/article/2013045749580259680',
        [{ ...closed, target: '2013045749580259680', button: 'tweetButtonInline' }],
      ],
      [
        'EltonChou-TwitterMediaHarvest__modal.html',
        '/someone/status/1852311426666537322/photo/1',
        [{ ...closed, target: '1852311426666537322', button: 'tweetButton' }],
      ],
      [
        'carouselabs__x-reply-box-2026-10.html',
        '/home',
        [{ reply: true, target: null, toolBar: 'toolBar', button: 'tweetButton', draft: '' }, home],
      ],
    ])('%s', async (file, path, expected) => {
      expect(await composersOn(file, path)).toEqual(expected);
    });

    it.each([
      ['caflaynes-twitter-group__home.html', 'fd9e416c'],
      ['ibbi-twooter__home.html', '9732581d'],
      ['kepano-defuddle__x-article-2026-02-13.html', 'd6cf0f2c'],
      ['mlamp-tweetyoink__x-tweet-quote.html', null],
    ])('%s: the account logged in', (file, handle) => {
      const own = ownHandle(savedPage(file));
      expect(own && mark(own)).toBe(handle);
    });
  },
);
