import type { Token } from '../language/tokenize';
import { type CueHit, findCues, isBenign } from './cues/findCues';
import { BANDS, type Band } from './hint';
import { type Features, featuresOf, textKey } from './likeness';
import { type Reading, readText } from './reading';

/** A judgement that the manager corrected: the post, how it was judged and how it should have been. */
export interface Correction {
  /** Id of the event that recorded it last. */
  id: string;
  /** Milliseconds since the epoch. */
  at: number;
  postId: string;
  url: string;
  text: string;
  lang: string;
  judged: Band;
  meant: Band;
}

/** What corrections teach about other posts, made ready to be asked. */
export interface Lessons {
  /** Newest first. */
  lessons: readonly Lesson[];
  byText: ReadonlyMap<string, Lesson>;
  /** Which lessons hold a feature, by their place in `lessons`. */
  holders: ReadonlyMap<number, readonly number[]>;
}

interface Lesson {
  correction: Correction;
  features: Features;
  /** The complaints that the corrected post names. */
  faults: ReadonlySet<string>;
  /** 1 when fresh, half of it after `HALF_LIFE`. */
  weight: number;
  /** How the judgement is moved: below 0 less pressing, above 0 more; a whole step where it became a complaint or ceased to be. */
  direction: number;
}

/** What lessons say about one post. */
export interface Teaching {
  /** `same`: these very words were corrected. `alike`: nearly these words. `near`: related ones, which only lean. */
  how: 'same' | 'alike' | 'near';
  /** The band of the correction that is nearest. */
  meant: Band;
  /** What is added to the log-odds of a complaint, at most 3 up or down. */
  shift: number;
}

const MOST_LESSONS = 300;
const HALF_LIFE = 120 * 86_400_000;
const FAINT = 0.1;
const ALIKE = 0.72;
/** A lesson this old (two half-lives) only leans. */
const ALIKE_WEIGHT = 0.25;
const NEAR = 0.4;
const STRONG_SHIFT = 3;
const NEAR_SHIFT = 1.5;
/** Words of content, roughly, below which two texts look alike by chance. */
const LEAST_MASS = 3;

/**
 * What these corrections teach at `now` (milliseconds since the epoch). The newest few hundred count, and each fades:
 * a brand's troubles change.
 */
export function learn(corrections: readonly Correction[], now: number): Lessons {
  const lessons = corrections
    .toSorted((a, b) => b.at - a.at)
    .slice(0, MOST_LESSONS)
    .map((correction) => lessonOf(correction, now))
    .filter(({ weight }) => weight >= FAINT);
  const byText = new Map<string, Lesson>();
  const holders = new Map<number, number[]>();
  lessons.forEach((lesson, index) => {
    const { key, weights } = lesson.features;
    if (key !== null && !byText.has(key)) byText.set(key, lesson);
    for (const feature of weights.keys()) {
      const known = holders.get(feature);
      if (known) known.push(index);
      else holders.set(feature, [index]);
    }
  });
  return { lessons, byText, holders };
}

/**
 * What the lessons say about a post; undefined where they say nothing. A post is not judged by its own correction: its
 * case carries that. What was lowered lowers nothing that names a trouble which the corrected post did not.
 */
export function teachingFor(lessons: Lessons, postId: string, reading: Reading, cues: readonly CueHit[]) {
  if (lessons.lessons.length === 0) return undefined;
  const same = lessons.byText.get(textKey(reading.tokens) ?? '');
  if (same && same.correction.postId !== postId) return teaching('same', same, same.direction * STRONG_SHIFT);
  const faults = faultsOf(cues);
  const speaks = ({ correction, direction, faults: known }: Lesson) =>
    correction.postId !== postId && (direction >= 0 || [...faults].every((fault) => known.has(fault)));
  return nearest(lessons, reading.tokens, speaks);
}

function nearest(lessons: Lessons, tokens: readonly Token[], speaks: (lesson: Lesson) => boolean) {
  const likenesses = likenessesTo(lessons, featuresOf(tokens));
  let best: { lesson: Lesson; likeness: number } | undefined;
  let lean = 0;
  lessons.lessons.forEach((lesson, index) => {
    const likeness = likenesses[index] ?? 0;
    if (likeness < NEAR || !speaks(lesson)) return;
    lean += lesson.direction * lesson.weight * likeness;
    if (!best || likeness > best.likeness) best = { lesson, likeness };
  });
  if (!best) return undefined;
  const { lesson, likeness } = best;
  if (likeness >= ALIKE && lesson.weight >= ALIKE_WEIGHT) {
    return teaching('alike', lesson, lesson.direction * STRONG_SHIFT);
  }
  return teaching('near', lesson, Math.max(-NEAR_SHIFT, Math.min(NEAR_SHIFT, lean * NEAR_SHIFT)));
}

/** How alike the post and each lesson are, 0 to 1. */
function likenessesTo({ lessons, holders }: Lessons, { weights, mass }: Features): Float64Array {
  const likenesses = new Float64Array(lessons.length);
  if (mass < LEAST_MASS) return likenesses;
  for (const [feature, weight] of weights) {
    for (const index of holders.get(feature) ?? []) likenesses[index] = (likenesses[index] ?? 0) + weight * weight;
  }
  return likenesses.map((shared, index) => {
    const other = lessons[index]?.features.mass ?? 0;
    return other < LEAST_MASS ? 0 : shared / Math.sqrt(mass * other);
  });
}

function lessonOf(correction: Correction, now: number): Lesson {
  const { text, lang, at, judged, meant } = correction;
  const reading = readText({ text, lang });
  const steps = BANDS.indexOf(judged) - BANDS.indexOf(meant);
  const crosses = asks(judged) !== asks(meant);
  return {
    correction,
    features: featuresOf(reading.tokens),
    faults: faultsOf(findCues(reading)),
    weight: 0.5 ** (Math.max(0, now - at) / HALF_LIFE),
    direction: Math.sign(steps) * (crosses ? 1 : 0.5),
  };
}

function asks(band: Band): boolean {
  return band === 'urgent' || band === 'act';
}

function faultsOf(cues: readonly CueHit[]): Set<string> {
  return new Set(cues.filter(({ kind, negated }) => !negated && !isBenign(kind)).map(({ kind }) => kind));
}

function teaching(how: Teaching['how'], { correction }: Lesson, shift: number): Teaching {
  return { how, meant: correction.meant, shift };
}
