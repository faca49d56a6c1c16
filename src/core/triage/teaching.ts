import type { CueHit } from './cues/findCues';
import type { Band } from './hint';
import { faultsOf, type Lesson, type Lessons } from './lessons';
import { type Features, featuresOf, PHRASE_WEIGHT } from './likeness';
import type { Reading } from './reading';

/** What lessons say about one post. */
export type Teaching = {
  /** What is added to the log-odds of a complaint, at most 3 up or down. */
  shift: number;
} & (
  | {
      /** `same`: these very words were corrected. `alike`: nearly these words. */
      how: 'same' | 'alike';
      /** The band the manager gave. */
      meant: Band;
    }
  /** Related words, or phrases that several corrected posts share: they only lean. */
  | { how: 'near' }
);

const ALIKE = 0.72;
/** A lesson this old (two half-lives) only leans. */
const ALIKE_WEIGHT = 0.25;
const NEAR = 0.4;
const STRONG_SHIFT = 3;
const NEAR_SHIFT = 1.5;
/** A phrase teaches once three posts with it were corrected the same way. */
const LEAST_HOLDERS = 3;
const LEAST_AGREEMENT = 2.2;
const PHRASE_LEAN = 0.3;
const MOST_PHRASE_LEAN = 0.6;
/** Words of content, roughly, below which two texts look alike by chance. */
const LEAST_MASS = 3;

/**
 * What the lessons say about a post; undefined where they say nothing. A post is not judged by its own correction: its
 * case carries that. What was lowered lowers nothing that names a trouble which the corrected post did not.
 */
export function teachingFor(
  lessons: Lessons,
  postId: string,
  reading: Reading,
  cues: readonly CueHit[],
): Teaching | undefined {
  if (lessons.lessons.length === 0) return undefined;
  const features = featuresOf(reading.tokens);
  const same = lessons.byText.get(features.key ?? '');
  if (same && same.correction.postId !== postId) return teaching('same', same, same.direction * STRONG_SHIFT);
  const faults = faultsOf(cues);
  const speaks = ({ correction, direction, faults: known }: Lesson) =>
    correction.postId !== postId && (direction >= 0 || [...faults].every((fault) => known.has(fault)));
  return nearest(lessons, features, speaks);
}

function nearest(lessons: Lessons, features: Features, speaks: (lesson: Lesson) => boolean): Teaching | undefined {
  const likenesses = likenessesTo(lessons, features);
  let best: { lesson: Lesson; likeness: number } | undefined;
  let lean = phraseLean(lessons, features, speaks);
  lessons.lessons.forEach((lesson, index) => {
    const likeness = likenesses[index] ?? 0;
    if (likeness < NEAR || !speaks(lesson)) return;
    lean += lesson.direction * lesson.weight * likeness;
    if (!best || likeness > best.likeness) best = { lesson, likeness };
  });
  if (best && best.likeness >= ALIKE && best.lesson.weight >= ALIKE_WEIGHT) {
    return teaching('alike', best.lesson, best.lesson.direction * STRONG_SHIFT);
  }
  return lean === 0 ? undefined : { how: 'near', shift: within(NEAR_SHIFT, lean * NEAR_SHIFT) };
}

/** How far phrases lean that several corrected posts share and that were all corrected the same way, -0.6 to 0.6. */
function phraseLean({ lessons, holders }: Lessons, features: Features, speaks: (lesson: Lesson) => boolean): number {
  let lean = 0;
  for (const [feature, weight] of features.weights) {
    const known = weight === PHRASE_WEIGHT ? (holders.get(feature) ?? []) : [];
    if (known.length < LEAST_HOLDERS) continue;
    let sum = 0;
    for (const index of known) {
      const lesson = lessons[index];
      if (lesson && speaks(lesson)) sum += lesson.direction * lesson.weight;
    }
    if (Math.abs(sum) >= LEAST_AGREEMENT) lean += Math.sign(sum) * PHRASE_LEAN;
  }
  return within(MOST_PHRASE_LEAN, lean);
}

function within(most: number, value: number): number {
  return Math.max(-most, Math.min(most, value));
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

function teaching(how: 'same' | 'alike', { correction }: Lesson, shift: number): Teaching {
  return { how, meant: correction.meant, shift };
}
