import type { SentReply } from '../../messages';
import { SENT_REPLY_EVENT } from '../sentReplyEvent';

/** Passes on what X answered to a reply. */
export type Report = (sent: SentReply) => void;

/** Tells our content script. Only a string crosses between the two worlds in every browser. */
export function report(sent: SentReply): void {
  document.dispatchEvent(new CustomEvent(SENT_REPLY_EVENT, { detail: JSON.stringify(sent) }));
}

/** Watching must never break what it watches: a mistake of ours ends here, and the page's call goes on. */
export function guarded(watch: () => void): void {
  try {
    watch();
  } catch {
    // Deliberately silent: this runs in X's own world, where our errors are nobody's business.
  }
}
