import type { SentReply } from '../../messages';
import { MEETING } from '../sentReplyEvent';

/** Passes on what X answered to a reply. */
export type Report = (sent: SentReply) => void;

/**
 * Meets our content script and gives back what tells it. What is used for that is taken at once, before a script of the
 * page could put something of its own in its place and listen. Only a string crosses between the two worlds in every browser.
 */
export function openReport(): Report {
  const Custom = CustomEvent;
  const { stringify } = JSON;
  const dispatch = document.dispatchEvent.bind(document);
  const name = `sangfroid:${crypto.randomUUID()}`;
  const introduce = () => dispatch(new Custom(MEETING.told, { detail: name }));
  document.addEventListener(MEETING.asked, introduce, { once: true });
  introduce();
  return (sent) => dispatch(new Custom(name, { detail: stringify(sent) }));
}

/** Watching must never break what it watches: a mistake of ours ends here, and the page's call goes on. */
export function guarded(watch: () => void): void {
  try {
    watch();
  } catch {
    // Deliberately silent: this runs in X's own world, where our errors are nobody's business.
  }
}
