import { pageKind } from './pageKind';
import type { PageKind } from './types';
import { watchPageChanges } from './watchPageChanges';

/** Where the tab is now. */
export interface Route {
  kind: PageKind;
  href: string;
}

/**
 * Tells `listener` the present route at once and then each change, until `signal` ends. X changes its address without
 * loading a page; that always changes the page too, so the address is compared after each batch of changes and
 * X's own functions are left alone.
 */
export function watchRoute(listener: (route: Route) => void, signal: AbortSignal): void {
  let last = '';
  const check = (): void => {
    if (location.href === last) return;
    last = location.href;
    listener({ kind: pageKind(location), href: last });
  };
  check();
  watchPageChanges(check, signal);
  window.addEventListener('popstate', check, { signal });
}
