import { X } from './selectors';
import type { Composer } from './types';
import { composerWith } from './watchComposers';

/** The manager is about to send. The event has not reached X: a listener may stop it, and X then sends nothing. */
export interface SendAttempt {
  composer: Composer;
  event: Event;
}

/** The composer whose send button a click is on. */
function clicked(event: Event): Composer | null {
  const button = event.target instanceof Element ? event.target.closest(X.send) : null;
  return button && !button.matches('[disabled], [aria-disabled="true"]') ? composerWith(button) : null;
}

/** The composer in whose editor X's shortcut for sending is pressed. */
function shortcut(event: KeyboardEvent): Composer | null {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return null;
  const editor = event.target instanceof Element ? event.target.closest(X.editor) : null;
  return editor ? composerWith(editor) : null;
}

/**
 * Tells `listener` about each attempt of the person at the keyboard to send from a composer, before X knows of it,
 * until `signal` ends. Events made by scripts are not attempts. Nothing is prevented here.
 */
export function watchSendAttempts(listener: (attempt: SendAttempt) => void, signal: AbortSignal): void {
  const options = { capture: true, signal };
  const tell = (event: Event, composer: Composer | null): void => {
    if (event.isTrusted && composer) listener({ composer, event });
  };
  window.addEventListener('click', (event) => tell(event, clicked(event)), options);
  window.addEventListener('keydown', (event) => tell(event, shortcut(event)), options);
}
