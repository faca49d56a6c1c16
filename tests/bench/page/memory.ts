import { figure, type Rival } from './rival';
import { fill } from './scrolling';
import { walk } from './walk';

/** Bytes by which the heap grows between `few` and `many` posts scrolled through, what nobody needs any more collected. */
export async function heapGrowth(
  rival: Rival,
  few: number,
  many: number,
  passed: (posts: number) => void,
): Promise<number> {
  // Nothing is painted: a software renderer takes most of the time for that, and it is not the heap's.
  await rival.page.addStyleTag({ content: 'body { visibility: hidden }' });
  await fill(rival, many, 5);
  const first = await walk(rival, { until: few, frames: 1 });
  const early = await heap(rival);
  await walk(rival, { frames: 1, passed: (posts) => passed(first + posts) });
  return (await heap(rival)) - early;
}

async function heap(rival: Rival): Promise<number> {
  await rival.cdp.send('HeapProfiler.collectGarbage');
  await rival.cdp.send('HeapProfiler.collectGarbage');
  return figure(rival, 'JSHeapUsedSize');
}
