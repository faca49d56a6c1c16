import type { PageState } from '../messages';
import { pageHealth } from './pageHealth';
import { watchPageChanges } from './watchPageChanges';

/** How long a page must stay unreadable before it is called changed, in milliseconds: X draws its pages in steps. */
const PATIENCE = 5000;

/**
 * Tells `listener` how well the page can be read, at first and on each change, until `signal` ends. `changed` is told
 * only after it has held for `patience`; good news is told at once.
 */
export function watchHealth(listener: (state: PageState) => void, signal: AbortSignal, patience = PATIENCE): void {
  let told: PageState | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (state: PageState): void => {
    if (state === told) return;
    told = state;
    listener(state);
  };
  const confirm = (): void => {
    timer = undefined;
    tell(pageHealth(document));
  };
  const check = (): void => {
    const state = pageHealth(document);
    if (state !== 'changed') {
      clearTimeout(timer);
      timer = undefined;
      tell(state);
    } else if (told !== 'changed') {
      timer ??= setTimeout(confirm, patience);
    }
  };
  watchPageChanges(({ articles, removed }) => {
    if (articles.size > 0 || removed || told !== 'reading') check();
  }, signal);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
