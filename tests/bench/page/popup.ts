import { median } from '../bench';
import { newPage, type Rival } from './rival';

/** What a popup shows when it can be used; ours shows counts and the complaint in view in the same picture. */
const READY = '#app h1';

/** Milliseconds from opening a popup's page to the picture in which it can be used, in the middle of `count`, by turns. */
export async function popupsReady(rivals: readonly Rival[], count: number): Promise<number[]> {
  const times = rivals.map((): number[] => []);
  for (let at = -3; at < count; at += 1) {
    for (const [index, rival] of rivals.entries()) {
      const took = await popupReady(rival);
      if (at >= 0) times[index]?.push(took);
    }
  }
  return times.map(median);
}

async function popupReady({ launched, name }: Rival): Promise<number> {
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
  await page.goto(`${launched.origin}/${name === 'ours' ? 'src/popup/index.html' : 'popup.html'}`);
  const ready = await page.waitForFunction('window.readyAt');
  const took = (await ready.jsonValue()) as number;
  await page.close();
  return took;
}
