import type { Rival } from './rival';
import { fill, scrollOn } from './scrolling';

interface TraceEvent {
  name: string;
  dur?: number;
  args?: { data?: { url?: string } };
}

/** The longest single run of our code in the page while posts are scrolled through, in milliseconds. */
export async function longestTask(rival: Rival, posts: number): Promise<number> {
  const { page } = rival;
  await page.bringToFront();
  await page.evaluate(() => window.__replica.scrollTo(0));
  await fill(rival, posts, 77);
  await page.tracing.start({ categories: ['devtools.timeline', '-*'] });
  await scrollOn(rival);
  const trace = await page.tracing.stop();
  if (!trace) throw new Error('Chromium gave no trace.');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const ours = traceEvents.filter(({ args }) => args?.data?.url?.startsWith('chrome-extension://'));
  if (ours.length === 0) throw new Error('Nothing of ours is in the trace.');
  return Math.max(...ours.map(({ dur = 0 }) => dur)) / 1000;
}
