/** Milliseconds before the second try; each wait is twice the one before, up to the longest. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 30_000;
/** With these waits the last try comes about two minutes after the first. */
const TRIES = 12;

/**
 * Brings something to the background that must not be lost, such as X's proof of a reply: a background that is stopped
 * while it works answers nothing, and the next try starts it again. What is brought must be harmless when it arrives
 * twice. False when `signal` ended or no try succeeded.
 */
export async function deliver(send: () => Promise<unknown>, signal: AbortSignal): Promise<boolean> {
  for (let tried = 0; tried < TRIES && !signal.aborted; tried += 1) {
    try {
      await send();
      return true;
    } catch {
      await new Promise((done) => setTimeout(done, Math.min(FIRST_WAIT * 2 ** tried, LONGEST_WAIT)));
    }
  }
  return false;
}
