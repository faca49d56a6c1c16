import type { PageFacts } from '../core/selfCheck';
import { hintSlot } from './hintSlot';
import { ownHandle } from './ownHandle';
import { pageHealth } from './pageHealth';
import { pageKind } from './pageKind';
import { actionBarOf } from './readMetrics';
import { readPost } from './readPost';
import { OURS } from './selectors';
import { openComposers } from './watchComposers';
import { readLook } from './watchSurface';

/** What can be read on this page now, in numbers: no text, name or id of anybody. */
export function pageFacts(): PageFacts {
  const articles = [...document.querySelectorAll('article')];
  const read = articles.flatMap((article) => {
    const post = readPost(article, location);
    return post ? [{ article, post }] : [];
  });
  const without = (is: (one: (typeof read)[number]) => boolean) => read.filter((one) => !is(one)).length;
  return {
    kind: pageKind(location),
    state: pageHealth(document),
    language: document.documentElement.lang.slice(0, 20),
    look: readLook().surface,
    account: ownHandle(document) !== null,
    articles: articles.length,
    posts: read.length,
    without: {
      text: without(({ post }) => post.text !== ''),
      time: without(({ post }) => post.postedAt > 0),
      buttons: without(({ article }) => actionBarOf(article, null) !== null),
      place: without(({ article }) => hintSlot(article) !== null),
    },
    hints: document.querySelectorAll(`[${OURS}="hint"]`).length,
    composers: openComposers().length,
  };
}
