import { type Brandlike, STORMS } from '../../tests/bench/watch/streams';
import { calmTrial, stormTrial } from '../../tests/bench/watch/trials';

/** A small, a middling and a busy brand: seen posts an hour and the share of complaints among them. */
const BRANDS: readonly Brandlike[] = [
  { hourly: 1.5, share: 0.35 },
  { hourly: 6, share: 0.4 },
  { hourly: 15, share: 0.5 },
];
const [CALM_STREAMS, CALM_DAYS, STORM_STREAMS] = [7, 10, 20];
/** Within so many of its posts a storm should be known. */
const WITHIN = 10;
/** Thresholds were tuned on seeds below 6,000; figures are of others. */
const FIRST_SEED = 10_000;

/** Prints how the watch does on simulated streams, beside what a dashboard or a textbook would do on the same ones. */
export function evaluateWatch(firstSeed = FIRST_SEED): void {
  console.log(`watch, simulated streams (tests/bench/watch/streams.ts), seeds from ${firstSeed}`);
  const calm = new Map<string, number>();
  const days = BRANDS.length * CALM_STREAMS * CALM_DAYS;
  eachSeed(CALM_STREAMS, firstSeed, (seed, brand) => {
    for (const [name, alarms] of calmTrial(seed, brand, CALM_DAYS)) calm.set(name, (calm.get(name) ?? 0) + alarms);
  });
  console.log(`false alarms on ${days} calm days (wanted: fewer than 1 in 30 days)`);
  for (const [name, alarms] of calm)
    console.log(`  ${name.padEnd(28)} ${alarms}, 1 in ${(days / alarms).toFixed(1)} days`);
  for (const kind of STORMS) {
    const posts = new Map<string, number[]>();
    eachSeed(STORM_STREAMS, firstSeed + 5000, (seed, brand) => {
      for (const [name, seen] of stormTrial(seed, brand, kind)) posts.set(name, [...(posts.get(name) ?? []), seen]);
    });
    console.log(`${kind}: caught within ${WITHIN} of its posts (wanted: 95 %), median posts until caught`);
    for (const [name, seen] of posts) console.log(`  ${name.padEnd(28)} ${caught(seen)}`);
  }
}

function eachSeed(streams: number, first: number, run: (seed: number, brand: Brandlike) => void): void {
  for (const brand of BRANDS) {
    for (let seed = 0; seed < streams; seed += 1) run(first + seed + Math.round(brand.hourly * 10), brand);
  }
}

function caught(seen: readonly number[]): string {
  const within = seen.filter((posts) => posts <= WITHIN).length;
  const middle = seen.toSorted((a, b) => a - b)[Math.floor(seen.length / 2)] ?? Number.POSITIVE_INFINITY;
  return `${((100 * within) / seen.length).toFixed(0)} % of ${seen.length}, median ${middle}`;
}
