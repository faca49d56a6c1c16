import { WATCH_LEVELS } from '../../../src/core/watch/levels';
import { sightingOf } from '../../../src/core/watch/sighting';
import { type Usual, usualOf } from '../../../src/core/watch/usual';
import { runWatch } from './ours';
import { PEERS } from './peers';
import { randomFrom } from './random';
import { type Brandlike, byTime, calmDays, DAY, HOUR, type Simulated, START, type Storm, stormPosts } from './streams';

const HISTORY_DAYS = 21;
const FROM = START + HISTORY_DAYS * DAY;
/** Two alarms within six hours are one. */
const ONE_ALARM = 6 * HOUR;

/** Detectors by name and when each raised an alarm; ours raises one when its level reaches `alert`. */
type Alarms = ReadonlyMap<string, readonly number[]>;

export const OURS = 'Sangfroid';

/** False alarms of each detector on calm days. */
export function calmTrial(seed: number, brand: Brandlike, days: number): Map<string, number> {
  const stream = calmDays(randomFrom(seed), brand, HISTORY_DAYS + days);
  const counts = new Map<string, number>();
  for (const [name, alarms] of alarmsOn(stream)) counts.set(name, alarms.filter(isNew).length);
  return counts;
}

/** How many posts of a storm had been seen when each detector raised its first alarm; Infinity where it raised none. */
export function stormTrial(seed: number, brand: Brandlike, kind: Storm): Map<string, number> {
  const random = randomFrom(seed);
  const onset = FROM + Math.floor(random.next() * 24 * 4) * (HOUR / 4);
  const storm = stormPosts(random, kind, onset, brand.hourly * brand.share);
  const counted = storm.filter((post) => post.storm);
  const until = (counted[29] ?? counted.at(-1))?.seenAt ?? onset;
  const calm = calmDays(random, brand, HISTORY_DAYS + 3);
  const stream = [...calm, ...storm].filter(({ seenAt }) => seenAt <= until).sort(byTime);
  const posts = new Map<string, number>();
  for (const [name, alarms] of alarmsOn(stream)) {
    const first = alarms.find((at) => at >= onset);
    posts.set(name, first === undefined ? Infinity : counted.filter(({ seenAt }) => seenAt <= first).length);
  }
  return posts;
}

function alarmsOn(stream: readonly Simulated[]): Alarms {
  const history = stream.filter(({ seenAt }) => seenAt < FROM).map((one) => sightingOf(one));
  const usual = usualOf(history, FROM, 'UTC');
  const alarms = new Map<string, readonly number[]>([[OURS, oursOn(stream, usual)]]);
  for (const peer of PEERS) alarms.set(peer.name, peer.alarms(stream, usual, FROM));
  return alarms;
}

function oursOn(stream: readonly Simulated[], usual: Usual): number[] {
  let before = 0;
  return runWatch(stream, usual, FROM).flatMap(({ at, level: name }) => {
    const level = WATCH_LEVELS.indexOf(name);
    const raised = level >= 2 && before < 2;
    before = level;
    return raised ? [at] : [];
  });
}

function isNew(at: number, index: number, all: readonly number[]): boolean {
  return index === 0 || at - (all[index - 1] ?? 0) > ONE_ALARM;
}
