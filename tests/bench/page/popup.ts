import { median } from '../bench';
import { newPage, type Rival } from './rival';

/** What a popup shows when it can be used. */
const READY = '#app h1';

/** Milliseconds from opening the popup's page to the picture in which it can be used, in the middle of `count`. */
export async function popupReady(rival: Rival, count: number): Promise<number> {
  const { launched, name } = rival;
  const address = `${launched.origin}/${name === 'ours' ? 'src/popup/index.html' : 'popup.html'}`;
  const times: number[] = [];
  for (let at = -3; at < count; at += 1) {
    const page = await newPage(launched);
    await page.evaluateOnNewDocument((wanted) => {
      const look = () => {
        if (!document.querySelector(wanted)) return void requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => Object.assign(window, { readyAt: performance.now() });
        requestAnimationFrame(() => port2.postMessage(null));
      };
      requestAnimationFrame(look);
    }, READY);
    await page.goto(address);
    const ready = await page.waitForFunction('window.readyAt');
    if (at >= 0) times.push((await ready.jsonValue()) as number);
    await page.close();
  }
  return median(times);
}
