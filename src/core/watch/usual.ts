import { offsetAt } from '../cases/zone';
import type { Sighting } from './sighting';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WEEK_HOURS = 168;

/**
 * What is believed of a brand nobody has watched yet, as if it had been seen for twelve hours: two complaints and three
 * other posts an hour. A guess, meant to be outweighed within the first day.
 */
const PRIOR = { hours: 12, complaints: 2, others: 3, dispersion: 1.5 } as const;
/** Pull of the coarser rate on the finer one: two days on an hour of the day, three weeks on an hour of the week. */
const PULL = { day: 2, week: 3 } as const;
/** An hour of the past counts at most this many times the mean, plus a few: a storm does not become the usual. */
const CAP = { times: 4, plus: 4 } as const;
/** Terms rarer than this in the past are believed to be this rare. */
const TERM_PRIOR = { posts: 0.5, of: 40 } as const;

/** The brand's usual stream of seen posts. */
export interface Usual {
  /** Posts an hour, for each hour of the week from Monday 00:00 local time. */
  complaints: readonly number[];
  others: readonly number[];
  /** Share of complaints among all seen posts, 0 to 1. */
  share: number;
  /** How well it is known: a first guess, the mean of a few days, or hour by hour. */
  basis: 'prior' | 'overall' | 'hourOfWeek';
  /** Milliseconds by which local time is ahead of UTC. One for all: summer time may shift a few hours by one. */
  offset: number;
  /** How much burstier the complaints of an hour are than chance alone would have it: variance by mean, at least 1. */
  dispersion: number;
  /** The largest spread of a complaint that nearly all stay under (99 of 100). */
  spread: number;
  /** Share of complaints that hold a term, 0 to 1. */
  termShare(term: string): number;
  /** Whether this author complained before. */
  knows(author: string): boolean;
}

/** @param history posts from before `until`, in any order. @param timeZone IANA */
export function usualOf(history: readonly Sighting[], until: number, timeZone: string): Usual {
  const offset = offsetAt(until, timeZone);
  const first = history.reduce((least, { at }) => Math.min(least, at), until);
  const hours = Math.min(28 * 24, Math.max(0, (until - first) / HOUR));
  const from = until - hours * HOUR;
  const past = history.filter(({ at }) => at >= from && at < until);
  const complaints = past.filter((one) => one.complaint);
  const others = past.filter((one) => !one.complaint);
  const span = { from, until, hours, offset };
  const prior = PRIOR.hours;
  const complaintMean = (PRIOR.complaints * prior + complaints.length) / (prior + hours);
  const otherMean = (PRIOR.others * prior + others.length) / (prior + hours);
  const week = weekOf(complaints, complaintMean, span);
  return {
    complaints: week,
    others: weekOf(others, otherMean, span),
    dispersion: dispersionOf(complaints, week, complaintMean, span),
    share: complaintMean / (complaintMean + otherMean),
    basis: hours < 24 || past.length < 20 ? 'prior' : hours < 14 * 24 ? 'overall' : 'hourOfWeek',
    offset,
    ...memoryOf(complaints),
  };
}

interface Span {
  from: number;
  until: number;
  hours: number;
  offset: number;
}

function memoryOf(complaints: readonly Sighting[]): Pick<Usual, 'spread' | 'termShare' | 'knows'> {
  const counts = new Map<string, number>();
  for (const { terms } of complaints) for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const authors = new Set(complaints.map(({ author }) => author));
  const spreads = complaints.map(({ spread }) => spread).sort((a, b) => a - b);
  const of = complaints.length + TERM_PRIOR.of;
  return {
    spread: spreads[Math.floor(spreads.length * 0.99)] ?? 0,
    termShare: (term) => ((counts.get(term) ?? 0) + TERM_PRIOR.posts) / of,
    knows: (author) => authors.has(author),
  };
}

/**
 * Rates by hour of the week, each pulled towards that of its hour of the day, and that towards the mean (empirical Bayes
 * with gamma priors), so that two quiet Mondays do not make a third one an alarm.
 */
function weekOf(posts: readonly Sighting[], mean: number, { from, until, hours, offset }: Span): number[] {
  const cells = countsByHour(posts, offset);
  const most = CAP.times * mean + CAP.plus;
  const week = new Array<number>(WEEK_HOURS).fill(0);
  const seen = new Array<number>(WEEK_HOURS).fill(0);
  if (hours >= 1) {
    for (let cell = Math.floor((from + offset) / HOUR); cell < Math.floor((until + offset) / HOUR); cell += 1) {
      const place = hourOfWeek(cell * HOUR);
      seen[place] = (seen[place] ?? 0) + 1;
      week[place] = (week[place] ?? 0) + Math.min(most, cells.get(cell) ?? 0);
    }
  }
  const day = Array.from({ length: 24 }, (_, hour) => {
    const near = [hour - 1, hour, hour, hour + 1].map((one) => (one + 24) % 24);
    const sum = (counts: number[]) =>
      counts.reduce((all, n, at) => all + n * near.filter((h) => h === at % 24).length, 0);
    return (sum(week) / 4 + PULL.day * mean) / (sum(seen) / 4 + PULL.day);
  });
  return week.map((n, at) => (n + PULL.week * (day[at % 24] ?? mean)) / ((seen[at] ?? 0) + PULL.week));
}

/** Pearson's estimate (McCullagh and Nelder, Generalized Linear Models, 1989), a day's worth of chance mixed in. */
function dispersionOf(posts: readonly Sighting[], week: readonly number[], mean: number, span: Span): number {
  const cells = countsByHour(posts, span.offset);
  const most = CAP.times * mean + CAP.plus;
  let [sum, hours] = [24 * PRIOR.dispersion, 24];
  for (
    let cell = Math.ceil((span.from + span.offset) / HOUR);
    cell < (span.until + span.offset) / HOUR - 1;
    cell += 1
  ) {
    const usual = Math.max(0.05, week[hourOfWeek(cell * HOUR)] ?? mean);
    sum += (Math.min(most, cells.get(cell) ?? 0) - usual) ** 2 / usual;
    hours += 1;
  }
  // The usual was fitted to the same hours, which hides part of what they vary.
  const weeks = span.hours / WEEK_HOURS;
  return Math.max(1, sum / hours) * ((PULL.week + weeks) / (PULL.week + weeks - Math.min(1, weeks))) ** 2;
}

function countsByHour(posts: readonly Sighting[], offset: number): Map<number, number> {
  const cells = new Map<number, number>();
  for (const { at } of posts) {
    const cell = Math.floor((at + offset) / HOUR);
    cells.set(cell, (cells.get(cell) ?? 0) + 1);
  }
  return cells;
}

/** How many posts of a kind are usual from `from` to `to`. */
export function expected(usual: Usual, kind: 'complaints' | 'others', from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; ) {
    const end = Math.min(to, (Math.floor(at / HOUR) + 1) * HOUR);
    sum += ((usual[kind][hourOfWeek(at + usual.offset)] ?? 0) * (end - at)) / HOUR;
    at = end;
  }
  return sum;
}

/** Hours since Monday 00:00, of a local time counted like UTC. 1 January 1970 was a Thursday. */
function hourOfWeek(local: number): number {
  return Math.floor((((local + 3 * DAY) % (7 * DAY)) + 7 * DAY) / HOUR) % WEEK_HOURS;
}
