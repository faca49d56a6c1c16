/** Best of as many runs: other processes only ever add time. */
const RUNS = 5;
/** Milliseconds below which neither the clock nor other processes allow to tell. */
const BLUR_MS = 5;

/** What is plainly linear needs no second look; what looks otherwise on a busy machine gets this many. */
const PLAIN = 15;
const ROUNDS = 4;

/**
 * How many times longer `work` takes on a text ten times as long: about 10 in linear time, about 100 in quadratic. Both are
 * measured here, so that a slow machine is slow in both. The least of several rounds counts: a machine that grows busy between
 * the short text and the long one makes a round look steeper, never all of them.
 */
export function growth(work: (text: string) => void, long: string): number {
  work(long);
  const short = long.slice(0, long.length / 10);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS && least > PLAIN; round += 1)
    least = Math.min(least, best(work, long) / (best(work, short) + BLUR_MS / 10));
  return least;
}

function best(work: (text: string) => void, text: string): number {
  const runs = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    work(text);
    return performance.now() - started;
  });
  return Math.min(...runs);
}
