import { figure, type Rival } from './rival';
import { walk } from './walk';

/** Fills Home with posts of which `share` complain to the brand, and goes to its top. */
export async function fill({ page }: Rival, posts: number, seed: number, share = 0.3): Promise<void> {
  await page.bringToFront();
  await page.evaluate(
    (count, from, wanted) => {
      window.__replica.scrollTo(0);
      const all = window.__replica.fill(count * 4, from);
      const most = Math.round(count * wanted);
      const bad = all.filter(({ complaint }) => complaint).slice(0, most);
      const good = all.filter(({ complaint }) => !complaint).slice(0, count - bad.length);
      const chosen = new Set([...bad, ...good].map(({ id }) => id));
      window.__replica.showOnly(all.map(({ id }) => id).filter((id) => chosen.has(id)));
    },
    posts,
    seed,
    share,
  );
}

/** Milliseconds of the main thread's own time, by post, that scrolling through these posts takes. */
export async function timePerPost(rival: Rival, posts: number, seed: number): Promise<number> {
  // Some more, by which code and caches are warm when the clock starts.
  const warm = 60;
  await fill(rival, posts + warm, seed);
  await walk(rival, { until: warm });
  const before = await figure(rival, 'TaskDuration');
  const seen = await walk(rival);
  return (1000 * ((await figure(rival, 'TaskDuration')) - before)) / seen;
}
