import type { Rival } from './rival';

/** Less than the window shows, so that every post is on the page once. */
const STEP = 850;
/** Steps that the page makes between two looks from outside. */
const STRIDE = 20;
/** Longest wait for one stride, in milliseconds: a page that draws no frames, or is gone, never comes back from it. */
const STRIDE_MS = 60_000;
/** Steps without a new post after which a page is at its end, though it still moves a little. */
const PATIENCE = 20;

interface Walk {
  /** Posts to pass at most; to the end of the page if absent. */
  until?: number;
  /** Frames between two steps. */
  frames?: number;
  /** Called now and then with the number of posts passed. */
  passed?: (posts: number) => void;
}

/**
 * Scrolls from where the page stands to its end, or until enough posts were passed. Returns how many came by. Throws where
 * the page stops answering.
 */
export async function walk(rival: Rival, { until = Number.POSITIVE_INFINITY, frames = 2, passed }: Walk = {}) {
  await rival.page.bringToFront();
  await rival.page.evaluate(() => Object.assign(window, { walked: { posts: new Set<string>(), still: 0 } }));
  for (let last = 0; ; ) {
    const { posts, isOver } = await withinStride(rival, stride(rival, until, frames), last);
    passed?.(posts);
    if (isOver) return posts;
    last = posts;
  }
}

function stride(rival: Rival, until: number, frames: number): Promise<{ posts: number; isOver: boolean }> {
  return rival.page.evaluate(
    async (given) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const { walked } = window as unknown as { walked: { posts: Set<string>; still: number } };
      for (let step = 0; step < given.stride; step += 1) {
        const [place, known] = [window.scrollY, walked.posts.size];
        window.scrollBy(0, given.step);
        for (let drawn = 0; drawn < given.frames; drawn += 1) await frame();
        for (const link of document.querySelectorAll('main article a[href*="/status/"]:has(time)'))
          walked.posts.add(link.getAttribute('href') ?? '');
        walked.still = walked.posts.size > known ? 0 : walked.still + 1;
        const isOver = window.scrollY === place || walked.still >= given.patience || walked.posts.size >= given.until;
        if (isOver) return { posts: walked.posts.size, isOver };
      }
      return { posts: walked.posts.size, isOver: false };
    },
    // Infinity does not travel.
    { stride: STRIDE, step: STEP, patience: PATIENCE, frames, until: Math.min(until, Number.MAX_SAFE_INTEGER) },
  );
}

async function withinStride<T>({ name }: Rival, run: Promise<T>, posts: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error(`the page with ${name} stood still after ${posts} posts`)), STRIDE_MS);
  });
  return Promise.race([run, late]).finally(() => clearTimeout(timer));
}
