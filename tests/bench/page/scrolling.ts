import { figure, type Rival } from './rival';

/** Less than the window shows, so that every post is on the page once. */
const STEP = 850;

/** Fills Home with posts of which `share` complain to the brand. Returns how many do. */
export function fill(rival: Rival, posts: number, seed: number, share = 0.3): Promise<number> {
  return rival.page.evaluate(
    (count, from, wanted) => {
      const all = window.__replica.fill(count * 4, from);
      const most = Math.round(count * wanted);
      const bad = all.filter(({ complaint }) => complaint).slice(0, most);
      const good = all.filter(({ complaint }) => !complaint).slice(0, count - bad.length);
      const places = new Set(bad.map(({ id }) => id));
      const chosen = new Set([...bad, ...good].map(({ id }) => id));
      window.__replica.showOnly(all.map(({ id }) => id).filter((id) => chosen.has(id)));
      return places.size;
    },
    posts,
    seed,
    share,
  );
}

/** Steps without a new post after which a page is at its end, though it still moves a little. */
const PATIENCE = 20;

/** Scrolls from where the page stands to its end, or until `until` posts were passed. Returns how many posts came by. */
export function scrollOn(rival: Rival, until = Number.POSITIVE_INFINITY): Promise<number> {
  return rival.page.evaluate(
    async (step, most, patience) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const seen = new Set<string>();
      let still = 0;
      for (let last = -1; window.scrollY !== last && seen.size < most && still < patience; ) {
        last = window.scrollY;
        const known = seen.size;
        window.scrollBy(0, step);
        await frame();
        await frame();
        for (const link of document.querySelectorAll('main article a[href*="/status/"]:has(time)'))
          seen.add(link.getAttribute('href') ?? '');
        still = seen.size > known ? 0 : still + 1;
      }
      return seen.size;
    },
    STEP,
    until,
    PATIENCE,
  );
}

/** Main-thread seconds that scrolling through these posts takes, by post, in milliseconds. */
export async function timePerPost(rival: Rival, posts: number, seed: number): Promise<number> {
  await rival.page.bringToFront();
  await rival.page.evaluate(() => window.__replica.scrollTo(0));
  await fill(rival, posts, seed);
  await scrollOn(rival, 100);
  const before = await figure(rival, 'TaskDuration');
  const seen = await scrollOn(rival);
  return (1000 * ((await figure(rival, 'TaskDuration')) - before)) / seen;
}

/** The heap in bytes after everything that is no longer needed was collected. */
export async function heap(rival: Rival): Promise<number> {
  await rival.cdp.send('HeapProfiler.collectGarbage');
  await rival.cdp.send('HeapProfiler.collectGarbage');
  return figure(rival, 'JSHeapUsedSize');
}
