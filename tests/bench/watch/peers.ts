import { expected, type Usual } from '../../../src/core/watch/usual';
import { HOUR, type Simulated } from './streams';

/** A detector as textbooks and dashboards have it, fed with the same posts and the same knowledge of the past. */
export interface Peer {
  name: string;
  /** The moments at which it raises an alarm, for posts from `from` on. */
  alarms(stream: readonly Simulated[], usual: Usual, from: number): number[];
}

/** "Double the hourly baseline": complaints of the last hour against twice what this hour usually has. */
const doubled: Peer = {
  name: 'double the hourly baseline',
  alarms(stream, usual, from) {
    const complaints = complaintTimes(stream, from - HOUR);
    return complaints.filter((at, index) => {
      if (at < from) return false;
      const first = complaints.findIndex((other) => other > at - HOUR);
      return index - first + 1 > 2 * expected(usual, 'complaints', at - HOUR, at);
    });
  },
};

/** Tabular CUSUM of hourly counts with k = 0.5 and h = 5 standard deviations (Montgomery, Statistical Quality Control). */
const cusum: Peer = {
  name: 'CUSUM, hourly, k 0.5, h 5',
  alarms: (stream, usual, from) => {
    let sum = 0;
    return standardised(stream, usual, from).flatMap(({ at, z }) => {
      sum = Math.max(0, sum + z - 0.5);
      if (sum <= 5) return [];
      sum = 0;
      return [at];
    });
  },
};

/** EWMA of hourly counts with weight 0.2 and limits of 2.962 standard deviations (Lucas and Saccucci, 1990). */
const ewma: Peer = {
  name: 'EWMA, hourly, 0.2, 2.962',
  alarms: (stream, usual, from) => {
    let mean = 0;
    const limit = 2.962 * Math.sqrt(0.2 / 1.8);
    return standardised(stream, usual, from).flatMap(({ at, z }) => {
      mean = 0.2 * z + 0.8 * mean;
      return mean > limit ? [at] : [];
    });
  },
};

export const PEERS: readonly Peer[] = [doubled, cusum, ewma];

/** Counts of full hours as deviations from what the hour usually has, in Poisson standard deviations. */
function standardised(stream: readonly Simulated[], usual: Usual, from: number): { at: number; z: number }[] {
  const complaints = complaintTimes(stream, from);
  const until = complaints.at(-1) ?? from;
  const hours: { at: number; z: number }[] = [];
  let next = 0;
  for (let end = from + HOUR; end <= until + HOUR; end += HOUR) {
    let count = 0;
    while (next < complaints.length && (complaints[next] ?? 0) < end) {
      next += 1;
      count += 1;
    }
    const mean = Math.max(0.05, expected(usual, 'complaints', end - HOUR, end));
    hours.push({ at: end, z: (count - mean) / Math.sqrt(mean) });
  }
  return hours;
}

function complaintTimes(stream: readonly Simulated[], from: number): number[] {
  return stream
    .filter(({ hint, seenAt }) => seenAt >= from && (hint.band === 'act' || hint.band === 'urgent'))
    .map(({ seenAt }) => seenAt);
}
