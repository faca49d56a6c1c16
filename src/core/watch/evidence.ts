import type { Sighting } from './sighting';
import { expected, type Usual } from './usual';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** How many times the usual a storm is taken to be: one eye for slow builds, one for sudden ones. */
const RATIOS = [2.5, 5] as const;
/** In a storm, this share of the complaints is taken to hold the word for its matter. */
const MATTER_SHARE = 0.35;
/** Words are counted as if they came at least this often: any language has thousands that are rarer. */
const RAREST = 0.0175;
/** Scores end here, so that the calm after a storm is seen within hours. */
const MOST = 24;
/** Over how long the other posts tell whether more of everything is being seen, and how far that may go. */
const EXPOSURE = { hours: 6, pull: 6, most: 4 } as const;

/** A running score: how much better a storm explains what was seen than the usual does (log-likelihood ratio). */
export interface Score {
  value: number;
  /** When it last stood at nothing: the probable beginning. */
  since: number;
}

/** What the stream has shown so far. Immutable: `withPost` and `untilNow` give the next one. */
export interface Evidence {
  /** Up to when it has been read. */
  at: number;
  rates: readonly Score[];
  matters: ReadonlyMap<string, Score>;
  /** When each person complained first, of those of the last day. */
  people: ReadonlyMap<string, number>;
  /** Other posts that were seen and that were expected, fading over hours. */
  others: { seen: number; expected: number };
}

/** Evidence of nothing, from `at` on. */
export function noEvidence(at: number): Evidence {
  return {
    at,
    rates: RATIOS.map(() => ({ value: 0, since: at })),
    matters: new Map(),
    people: new Map(),
    others: { seen: 0, expected: 0 },
  };
}

/**
 * Lets time pass without a post. Where a storm is `ratio` times the usual rate, silence for a time in which `n`
 * complaints are usual speaks against it with (ratio - 1) n. More of everything being seen (a manager who reads further
 * back than on other days) is no storm: the other posts tell by how much to expect more.
 */
export function untilNow(before: Evidence, usual: Usual, now: number): Evidence {
  if (now <= before.at) return before;
  const others = faded(before, usual, now);
  const factor = Math.min(
    EXPOSURE.most,
    Math.max(1, (EXPOSURE.pull + others.seen) / (EXPOSURE.pull + others.expected)),
  );
  const passed = expected(usual, 'complaints', before.at, now) * factor;
  const rates = before.rates.map((score, eye) => drained(score, ((RATIOS[eye] ?? 1) - 1) * passed, now));
  return { ...before, at: now, rates, others };
}

/**
 * Evidence after one more post, in order of posting. This is the cumulative sum of Page (Biometrika 41, 1954) on the
 * log-likelihood ratio of a Poisson process whose rate changes with the hour (Lucas, Technometrics 27, 1985; Mei, Han
 * and Tsui, Statistica Sinica 21, 2011): each complaint adds log(ratio). Two ratios run side by side, and one sum for
 * each term, since a storm has one matter and calm days have many. A person counts once a day: a storm is many people.
 */
export function withPost(before: Evidence, usual: Usual, post: Sighting): Evidence {
  const passed = untilNow(before, usual, post.at);
  if (!post.complaint) return { ...passed, others: { ...passed.others, seen: passed.others.seen + 1 } };
  const last = passed.people.get(post.author);
  if (last !== undefined && post.at - last < DAY) return passed;
  const people = new Map(passed.people).set(post.author, post.at);
  const matters = mattersAfter(passed.matters, usual, post);
  return {
    ...passed,
    people,
    matters,
    rates: passed.rates.map((score, eye) => raised(score, Math.log(RATIOS[eye] ?? 1), post.at)),
  };
}

/** A Bernoulli CUSUM (Reynolds and Stoumbos, J. Quality Technology 31, 1999) for each word: does a complaint hold it? */
function mattersAfter(before: Evidence['matters'], usual: Usual, post: Sighting): Map<string, Score> {
  const after = new Map<string, Score>();
  for (const [term, score] of before) {
    if (post.terms.has(term)) continue;
    const left = drained(score, -Math.log((1 - MATTER_SHARE) / (1 - shareOf(term, usual))), post.at);
    if (left.value > 0) after.set(term, left);
  }
  for (const term of post.terms.keys()) {
    const gain = Math.log(MATTER_SHARE / shareOf(term, usual));
    if (gain > 0) after.set(term, raised(before.get(term), gain, post.at));
  }
  return after;
}

function shareOf(term: string, usual: Usual): number {
  return Math.min(MATTER_SHARE, Math.max(RAREST, usual.termShare(term)));
}

/**
 * How much better a storm explains what was seen: that more complaints come, and that they share a matter. The first is
 * divided by how bursty this brand's days are anyway (quasi-likelihood). `since`: the probable beginning.
 */
export function stormScore({ rates, matters }: Evidence, usual: Usual): { value: number; since: number } {
  const rate = strongest(rates);
  const matter = strongest([...matters.values()]);
  const value = rate.value / usual.dispersion + matter.value;
  return { value, since: matter.value > 0 ? Math.min(rate.since, matter.since) : rate.since };
}

function strongest(scores: readonly Score[]): Score {
  return scores.reduce((best, score) => (score.value > best.value ? score : best), { value: 0, since: 0 });
}

function faded({ at, others }: Evidence, usual: Usual, now: number): Evidence['others'] {
  const left = Math.exp(-(now - at) / (EXPOSURE.hours * HOUR));
  return { seen: others.seen * left, expected: others.expected * left + expected(usual, 'others', at, now) };
}

function drained(score: Score, by: number, now: number): Score {
  return score.value <= by ? { value: 0, since: now } : { ...score, value: score.value - by };
}

function raised(score: Score | undefined, by: number, at: number): Score {
  if (!score) return { value: by, since: at };
  const since = score.value === 0 ? at : score.since;
  return { value: Math.min(MOST, score.value + by), since };
}
