/** Frames in which X may still move its rows after one of them has changed its height. */
const FRAMES = 4;

/** Makes a change to the page and scrolls so that `anchor` stays where it is on the screen, whatever moved above it. */
export function steady(anchor: Element, change: () => void): void {
  const top = anchor.getBoundingClientRect().top;
  change();
  let left = FRAMES;
  const hold = () => {
    const moved = anchor.getBoundingClientRect().top - top;
    if (anchor.isConnected && Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' });
    left -= 1;
    if (left > 0) requestAnimationFrame(hold);
  };
  hold();
}
