/** Best of as many runs: other processes only ever add time. */
const RUNS = 5;
/** Milliseconds below which neither the clock nor other processes allow to tell. */
const BLUR_MS = 5;

/**
 * How many times longer `work` takes on a text ten times as long: about 10 in linear time, about 100 in quadratic. Both are
 * measured here, so that a slow machine is slow in both.
 */
export function growth(work: (text: string) => void, long: string): number {
  work(long);
  return best(work, long) / (best(work, long.slice(0, long.length / 10)) + BLUR_MS / 10);
}

function best(work: (text: string) => void, text: string): number {
  const runs = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    work(text);
    return performance.now() - started;
  });
  return Math.min(...runs);
}
