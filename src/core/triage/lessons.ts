import { type CueHit, findCues, isBenign } from './cues/findCues';
import { BANDS, type Band } from './hint';
import { type Features, featuresOf } from './likeness';
import { readText } from './reading';

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

/** One correction, made ready to be compared. */
export interface Lesson {
  correction: Correction;
  features: Features;
  /** The complaints that the corrected post names. */
  faults: ReadonlySet<string>;
  /** 1 when fresh, half of it after `HALF_LIFE`. */
  weight: number;
  /** How the judgement is moved: below 0 less pressing, above 0 more; a whole step where it became a complaint or ceased to be. */
  direction: number;
}

const MOST_LESSONS = 300;
const HALF_LIFE = 120 * 86_400_000;
const FAINT = 0.1;

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

/** The complaints that a post names. */
export function faultsOf(cues: readonly CueHit[]): Set<string> {
  return new Set(cues.filter(({ kind, negated }) => !negated && !isBenign(kind)).map(({ kind }) => kind));
}
