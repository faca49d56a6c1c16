/** Longest wait for a frame: a tab in the background draws none. */
const LONGEST = 60;

/** Runs once, in the next frame, or soon where the page draws no frames. */
export function nextFrame(run: () => void): void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    run();
  };
  requestAnimationFrame(once);
  setTimeout(once, LONGEST);
}
