import { OURS, X } from './selectors';

/** What changed on the page since the last batch. */
export interface PageChanges {
  /** Articles that were added, or that changed inside, apart from their buttons and videos. */
  articles: Set<HTMLElement>;
  /** Whether elements left the page. */
  removed: boolean;
  /** Whether an editor or its toolbar came. */
  composers: boolean;
  /** Whether what stands in an editor changed. */
  drafts: boolean;
}

type Listener = (changes: PageChanges) => void;

const listeners = new Set<Listener>();
/** Counters that roll and videos that play change all the time and say nothing about a post. */
const NOISE = '[role="group"][aria-label], [data-testid="videoPlayer"], svg, head';
const NEAREST = `article, ${X.editor}, [${OURS}], ${NOISE}`;
const NEWS = `article, ${X.editor}, ${X.toolBar}`;
/** A hidden tab paints no frames; its batches come by this many milliseconds instead. */
const WITHOUT_FRAMES = 200;

let pending = nothing();
let cancelFlush: (() => void) | null = null;

function nothing(): PageChanges {
  return { articles: new Set(), removed: false, composers: false, drafts: false };
}

function addArticle(article: Element): void {
  const outer = article.parentElement?.closest('article') ?? article;
  pending.articles.add(outer as HTMLElement);
}

function lookInto(added: Element): void {
  if (added.hasAttribute(OURS)) return;
  const news = [...added.querySelectorAll(NEWS)];
  if (added.matches(NEWS)) news.push(added);
  for (const element of news) {
    if (element.matches('article')) addArticle(element);
    else pending.composers = true;
  }
}

/** What is typed; or an editor made anew within its frame, whose test id begins like its own. */
function takeDraft({ addedNodes }: MutationRecord): void {
  pending.drafts = true;
  for (const node of addedNodes) {
    if (node instanceof Element && (node.matches(X.editor) || node.querySelector(X.editor))) pending.composers = true;
  }
}

function take(record: MutationRecord): void {
  const target = record.target instanceof Element ? record.target : record.target.parentElement;
  for (const node of record.removedNodes) {
    if (node instanceof Element) pending.removed = true;
  }
  const near = target?.closest(NEAREST);
  if (near?.matches('article')) addArticle(near);
  else if (near?.matches(X.editor)) takeDraft(record);
  if (near) return;
  for (const node of record.addedNodes) {
    if (node instanceof Element) lookInto(node);
  }
}

function flush(): void {
  cancelFlush?.();
  cancelFlush = null;
  const changes = pending;
  pending = nothing();
  for (const listener of [...listeners]) listener(changes);
}

function schedule(): void {
  if (cancelFlush) return;
  const frame = requestAnimationFrame(flush);
  const timer = setTimeout(flush, WITHOUT_FRAMES);
  cancelFlush = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** The caret moved: tells of the drafts in the next batch. */
export function lookAtDrafts(): void {
  pending.drafts = true;
  schedule();
}

let observer: MutationObserver | null = null;

function observe(): void {
  observer = new MutationObserver((records) => {
    for (const record of records) take(record);
    schedule();
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    // A recycled row keeps its elements and only changes what its links and time say.
    attributes: true,
    attributeFilter: ['href', 'datetime'],
  });
}

/**
 * Tells `listener` once per frame what changed on the page, until `signal` ends. One observer serves all listeners.
 * What is there already is told in the first batch.
 */
export function watchPageChanges(listener: Listener, signal: AbortSignal): void {
  if (signal.aborted) return;
  listeners.add(listener);
  if (!observer) observe();
  for (const article of document.querySelectorAll('article')) addArticle(article);
  pending.composers = true;
  schedule();
  signal.addEventListener(
    'abort',
    () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      observer?.disconnect();
      observer = null;
      cancelFlush?.();
      cancelFlush = null;
      pending = nothing();
    },
    { once: true },
  );
}
