import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { haveSavedPages, mark } from '../unit/x/savedPages';
import { EXPECTED } from '../unit/x/savedPosts';
import { kinds } from './harness/kinds';
import { poll } from './harness/poll';
import { ask, openProbe } from './probe/open-probe';

const folder = fileURLToPath(new URL('../../../shared/x-pages/', import.meta.url));
/** Where each page would stand on X, and the composers on it: `reply` and the answered post's id. */
const PLACES: Record<string, { path: string; composers: { reply: boolean; target: string | null }[] }> = {
  'caflaynes-twitter-group__home.html': { path: '/home', composers: [{ reply: false, target: null }] },
  'ibbi-twooter__home.html': { path: '/home', composers: [{ reply: false, target: null }] },
  'carouselabs__x-reply-box-2026-10.html': {
    path: '/home',
    composers: [
      { reply: true, target: null },
      { reply: false, target: null },
    ],
  },
  'kepano-defuddle__x-article-2026-02-13.html': {
    path: '/someone/article/2013045749580259680',
    composers: [{ reply: true, target: '2013045749580259680' }],
  },
  'EltonChou-TwitterMediaHarvest__modal.html': {
    path: '/someone/status/1852311426666537322/photo/1',
    composers: [{ reply: true, target: '1852311426666537322' }],
  },
};

describe.skipIf(!haveSavedPages).each(kinds)(
  'saved real pages in %s (left out where ../shared/x-pages is absent)',
  (kind) => {
    let probe: Awaited<ReturnType<typeof openProbe>>;
    beforeAll(async () => {
      probe = await openProbe(kind);
    });
    afterAll(async () => {
      // Firefox reports as an error of the page what the stand-in's policy keeps a saved page from loading.
      expect(probe.errors.filter((error) => !/Content-Security-Policy|downloadable font/.test(error))).toEqual([]);
      await probe.close();
    });

    it.each(Object.keys(EXPECTED))('%s', async (file) => {
      const { path, composers } = PLACES[file] ?? { path: '/search', composers: [] };
      probe.replica.serveHtml(path, readFileSync(folder + file, 'utf8'));
      const page = await probe.open(path);
      const expected = EXPECTED[file] ?? [];
      await poll(async () => (await ask(page, 'seen')).posts.length === expected.length, { what: 'every post' });
      const { posts } = await ask(page, 'seen');
      expect(posts.map((post) => [post.id, mark(post.author.handle), mark(post.text)])).toEqual(
        expected.map(([id, handle, , , text]) => [id, handle, text]),
      );
      expect((await ask(page, 'composers')).map(({ reply, target }) => ({ reply, target }))).toEqual(composers);
      await page.close();
    });
  },
);
