import { click } from '../../e2e/harness/act';
import { poll } from '../../e2e/harness/poll';
import { median } from '../bench';
import type { Rival } from './rival';

const EDITOR = '[aria-modal="true"] [data-testid="tweetTextarea_0"]';
const REPLY =
  'We are sorry that your train was cancelled and that nobody told you about it. We pay you back today and call you at nine.';

/** Milliseconds from a key to the picture that shows it, in the middle, while a reply is typed. */
export async function keyToPaint(rival: Rival): Promise<number> {
  const { page } = rival;
  await page.bringToFront();
  const [id = ''] = await page.evaluate(() =>
    window.__replica.addPosts([
      { author: 'zadie_marlow', text: `@ValmereRail cancelled again, I want my refund ${Math.random()}` },
    ]),
  );
  await page.evaluate((each) => {
    window.__replica.scrollTo(0);
    window.__replica.openReply(each);
  }, id);
  await click(page, EDITOR);
  if (rival.name === 'ours')
    await poll(() => page.evaluate(() => document.querySelector('[data-sangfroid="panel"]') !== null));
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    window.addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - timeStamp);
          port2.postMessage(null);
        }),
      { capture: true },
    );
  });
  await page.keyboard.type(REPLY, { delay: 45 });
  const times = await page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
  await page.reload();
  await poll(() => page.evaluate(() => Boolean(window.__replica)));
  return median(times);
}
