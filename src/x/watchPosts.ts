import type { Post } from '../core/post';
import { hintSlot } from './hintSlot';
import { rememberPost } from './knownPosts';
import { pageKind } from './pageKind';
import { parentIn } from './parentIn';
import { isFocal, readPost } from './readPost';
import type { PostListener, Sighting } from './types';
import { type PageChanges, watchPageChanges } from './watchPageChanges';

/** What an article showed when it was last read. */
interface Shown {
  sighting: Sighting;
  print: string;
}

/** Everything about a sighting that makes it worth telling again. Counters move all the time and do not. */
function printOf(post: Post): string {
  return JSON.stringify([
    post.id,
    post.text,
    post.lang,
    post.inReplyTo,
    post.mentions,
    post.quoted?.text,
    post.promoted,
  ]);
}

/**
 * Tells `listener` about every post on the page, batch by batch, until `signal` ends. A post is told again when its
 * article shows more of it, when its content column was made anew, or when the post it answers became known. Articles
 * that leave the page or show another post are told as gone first.
 */
export function watchPosts(listener: PostListener, signal: AbortSignal): void {
  const shown = new Map<HTMLElement, Shown>();

  function look(article: HTMLElement): { gone: boolean; sighting: Sighting | null } {
    const before = shown.get(article);
    const read = article.isConnected ? readPost(article, location) : null;
    if (!read) return { gone: shown.delete(article), sighting: null };
    const post = withParent(read, before?.sighting.post);
    rememberPost(post);
    const sighting = { post, article, slot: hintSlot(article), focal: isFocal(article) };
    const print = printOf(post);
    const same = before?.print === print && before.sighting.slot === sighting.slot;
    if (same && before.sighting.focal === sighting.focal) return { gone: false, sighting: null };
    shown.set(article, { sighting, print });
    return { gone: before !== undefined && before.sighting.post.id !== post.id, sighting };
  }

  /** On a post's own page what stands above a post comes later than the post itself. */
  function nowAnswering(): HTMLElement[] {
    if (pageKind(location) !== 'status') return [];
    return [...shown].flatMap(
      ([
        article,
        {
          sighting: { post },
        },
      ]) => (!post.inReplyTo && parentIn(article, post.id, location.pathname) ? [article] : []),
    );
  }

  function flush(changes: PageChanges): void {
    const left = changes.removed ? [...shown.keys()].filter((article) => !article.isConnected) : [];
    for (const article of left) shown.delete(article);
    const gone = [...left];
    const appeared: Sighting[] = [];
    const visit = (article: HTMLElement): void => {
      const seen = look(article);
      if (seen.gone) gone.push(article);
      if (seen.sighting) appeared.push(seen.sighting);
    };
    for (const article of changes.articles) visit(article);
    if (appeared.length > 0 || gone.length > 0) for (const article of nowAnswering()) visit(article);
    if (gone.length > 0) listener.gone(gone);
    if (appeared.length > 0) listener.appeared(latestOf(appeared));
  }

  watchPageChanges(flush, signal);
}

/** What a post answers stays known when the post above it has scrolled out of the page. */
function withParent(post: Post, before: Post | undefined): Post {
  const inReplyTo = before?.id === post.id ? before.inReplyTo : undefined;
  return inReplyTo && !post.inReplyTo ? { ...post, inReplyTo } : post;
}

/** One sighting per article: the last one read. */
function latestOf(sightings: Sighting[]): Sighting[] {
  return [...new Map(sightings.map((sighting) => [sighting.article, sighting])).values()];
}
