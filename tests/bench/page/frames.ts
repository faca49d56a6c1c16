import { median } from '../bench';
import type { Rival } from './rival';

/** How soon a hint speaks. */
interface Soon {
  /** Frames from that in which a complaint is on the page to that in which its line speaks. */
  frames: number;
  /** Milliseconds between the two changes of the page, and of a frame. */
  took: number;
  frame: number;
}

/** How soon the hint of a complaint speaks on a page whose background is awake, in the middle of `count`. */
export async function framesToHint({ page }: Rival, count: number): Promise<Soon> {
  await page.bringToFront();
  await page.evaluate(() => window.__replica.showOnly([]));
  const times: Soon[] = [];
  for (let at = -5; at < count; at += 1) {
    const soon = await page.evaluate(async (number) => {
      const name = `quince${number}`;
      const words = `${name} @ValmereRail my train was cancelled again, I want a refund, nobody answers`;
      const postIn = () =>
        [...document.querySelectorAll('main article')].find((each) => each.textContent?.includes(name));
      const rootIn = () => postIn()?.querySelector('[data-sangfroid="hint"]')?.shadowRoot;
      const speaks = () => Boolean(rootIn()?.querySelector('.hint-open')?.getAttribute('aria-label'));
      let [there, spoke] = [0, 0];
      const look = () => {
        if (!there && postIn()) there = performance.now();
        if (!spoke && speaks()) spoke = performance.now();
        const root = rootIn();
        if (root) inside.observe(root, { subtree: true, attributes: true });
      };
      const inside = new MutationObserver(look);
      const outside = new MutationObserver(look);
      outside.observe(document, { subtree: true, childList: true });
      const [id = ''] = window.__replica.addPosts([{ author: 'zadie_marlow', text: words }]);
      window.__replica.showOnly([id]);
      const drawn: number[] = [];
      while (!spoke && drawn.length < 300) drawn.push(await new Promise(requestAnimationFrame));
      // That in which it speaks is drawn after this task.
      drawn.push(await new Promise(requestAnimationFrame));
      outside.disconnect();
      inside.disconnect();
      const frameOf = (moment: number) => drawn.findIndex((begun) => begun >= moment);
      const frame = ((drawn.at(-1) ?? 0) - (drawn[0] ?? 0)) / (drawn.length - 1);
      return { frames: spoke ? frameOf(spoke) - frameOf(there) : 300, took: spoke - there, frame };
    }, at);
    if (at >= 0) times.push(soon);
  }
  const middle = (of: (soon: Soon) => number) => median(times.map(of));
  return {
    frames: middle(({ frames }) => frames),
    took: middle(({ took }) => took),
    frame: middle(({ frame }) => frame),
  };
}
