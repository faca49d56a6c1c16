import { composerAround, editorsIn, type LiveComposer } from './composerAround';
import { watchReplyControls } from './replyTarget';
import type { Composer, ComposerListener } from './types';
import { lookAtDrafts, type PageChanges, watchPageChanges } from './watchPageChanges';

const open = new Map<LiveComposer, string>();

/** The open composer that an element of X's page belongs to, null for any other element. */
export function composerWith(element: Element): Composer | null {
  return [...open.keys()].find((composer) => composer.box.contains(element)) ?? null;
}

/**
 * The composers on the page now, innermost dialog first: the one in front of the manager is the first. One that X has just
 * taken away is none, though a tab in the background is told so late.
 */
export function openComposers(): Composer[] {
  const inFront = (composer: LiveComposer): number => (composer.box.closest('[aria-modal="true"]') ? 0 : 1);
  return [...open.keys()].filter(stands).sort((one, other) => inFront(one) - inFront(other));
}

function stands({ box }: LiveComposer): boolean {
  return box.isConnected && editorsIn(box).length > 0;
}

function printOf(composer: Composer): string {
  return JSON.stringify([composer.draft(), composer.caret(), composer.target()?.postId, composer.isReply()]);
}

/**
 * Tells `listener` about every composer of X on the page, new posts included (`isReply()` tells them apart), and what
 * becomes of its draft, caret and target, once per frame, until `signal` ends. Our slots are taken away at the end.
 */
export function watchComposers(listener: ComposerListener, signal: AbortSignal): void {
  const close = (composer: LiveComposer): void => {
    open.delete(composer);
    composer.slot.remove();
    listener.closed(composer);
  };

  function closeLost(): void {
    for (const composer of [...open.keys()]) {
      composer.settle();
      if (!stands(composer)) close(composer);
    }
  }

  function openNew(): void {
    for (const editor of editorsIn(document)) {
      if (composerWith(editor)) continue;
      const composer = composerAround(editor);
      composer.settle();
      open.set(composer, printOf(composer));
      listener.opened(composer);
    }
  }

  function update(): void {
    for (const [composer, before] of open) {
      const print = printOf(composer);
      if (print === before) continue;
      open.set(composer, print);
      listener.changed(composer);
    }
  }

  function flush(changes: PageChanges): void {
    if (changes.composers || changes.removed) closeLost();
    // Looking through the whole page is kept for when an editor or a toolbar came.
    if (changes.composers) {
      openNew();
      update();
    } else if (changes.drafts) {
      // After the picture: a key must not wait for what we make of it.
      setTimeout(update);
    }
  }

  watchReplyControls(signal);
  watchPageChanges(flush, signal);
  document.addEventListener('selectionchange', lookAtDrafts, { signal });
  signal.addEventListener('abort', () => [...open.keys()].forEach(close), { once: true });
}
