import { change, postOf, world } from './world';

/** What the address means. */
export type Route =
  | { page: 'home' }
  | { page: 'search'; query: string }
  | { page: 'notifications'; mentions: boolean }
  | { page: 'profile'; handle: string }
  | { page: 'status'; id: string; photo: boolean }
  | { page: 'compose'; inReplyTo: string | null };

/** Reads a path with its query, as X's router does. Unknown addresses are Home. */
export function routeOf(path: string): Route {
  const { pathname, searchParams } = new URL(path, location.origin);
  const status = /^\/[^/]+\/status\/(\d+)(\/photo\/\d+)?/.exec(pathname);
  if (status?.[1]) return { page: 'status', id: status[1], photo: Boolean(status[2]) };
  if (pathname === '/search') return { page: 'search', query: searchParams.get('q') ?? '' };
  if (pathname.startsWith('/notifications')) return { page: 'notifications', mentions: pathname.endsWith('/mentions') };
  if (pathname === '/compose/post') return { page: 'compose', inReplyTo: searchParams.get('in_reply_to') };
  const handle = /^\/([A-Za-z0-9_]{1,15})\/?$/.exec(pathname)?.[1];
  return handle && handle !== 'home' ? { page: 'profile', handle } : { page: 'home' };
}

/** Goes to another address without a reload. `over` keeps the present page behind a dialog. */
export function go(path: string, over = false): void {
  history.pushState({ behind: over ? (world().behind ?? world().path) : null }, '', path);
  arrive();
}

/** Opens the reply dialog over the present page; X does not put the answered post into the address. */
export function openReply(id: string | null): void {
  change((next) => {
    next.replyTo = id;
  });
  if (!world().quietDialog || id === null) go('/compose/post', true);
}

/** Leaves a dialog, photo or composer page. */
export function closeLayer(): void {
  const quiet = world().replyTo !== null && routeOf(world().path).page !== 'compose';
  change((next) => {
    next.replyTo = null;
  });
  if (quiet) return;
  if (world().behind === null) go('/home');
  else history.back();
}

/** Shows what the address bar says. Called at the start and for every step in the history. */
export function arrive(): void {
  const path = location.pathname + location.search;
  const route = routeOf(path);
  change((next) => {
    const state = history.state as { behind?: string | null } | null;
    next.path = path;
    next.behind = state?.behind ?? null;
    if (route.page !== 'compose' && !next.quietDialog) next.replyTo = null;
    if (route.page === 'compose' && route.inReplyTo && next.posts.has(route.inReplyTo)) next.replyTo = route.inReplyTo;
  });
  document.title = titleOf(route);
}

/** The page under any layer. */
export function pageRoute(): Route {
  const route = routeOf(world().path);
  if (world().behind !== null) return routeOf(world().behind ?? '/home');
  return route.page === 'compose' ? { page: 'home' } : route;
}

function titleOf(route: Route): string {
  if (route.page === 'status' && world().posts.has(route.id)) {
    const post = postOf(route.id);
    return `(2) ${post.author} on X: "${post.text.slice(0, 40)}" / X`;
  }
  return route.page === 'profile' ? `(2) @${route.handle} / X` : `(2) ${route.page} / X`;
}

/** The address of a post. */
export function statusPath(id: string): string {
  return `/${postOf(id).author}/status/${id}`;
}
