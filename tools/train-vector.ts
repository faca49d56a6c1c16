import { findCues } from '../src/core/triage/cues/findCues';
import { classPlacesOf, classShare } from '../src/core/triage/model/classFeatures';
import { gramsOf, PLACES, unitOf, WORD_PLACES } from '../src/core/triage/model/features';
import { signalsOf } from '../src/core/triage/model/signals';
import { type Reading, readText } from '../src/core/triage/reading';
import type { Example } from './train-data';

/** Places of n-grams and classes, each with its share. */
export interface Features {
  places: Int32Array;
  shares: Float32Array;
}

/** An example as numbers: its features and signals. */
export interface Vector extends Features {
  /** Words, pairs and classes alone: from these the kinds of calm posts are learnt. */
  told: Features;
  signals: Float32Array;
  label: 0 | 1;
  weight: number;
  source: string;
  /** Of a calm post: its place in `CALM_KINDS`, -1 for talk, nothing where nobody told. */
  calm?: number;
}

/** Reads an example once, so that many models can be fitted on it. */
export function vectorOf(example: Example): Vector {
  const reading = readText({ text: example.text, lang: example.lang });
  const counts = countsOf(reading);
  const signals = signalsOf(reading, findCues(reading));
  const { label, weight, source, calm } = example;
  const told = new Map([...counts].filter(([place]) => place < WORD_PLACES || place >= PLACES));
  const known = calm === undefined ? {} : { calm };
  return { ...featuresOf(counts), told: featuresOf(told), signals, label, weight, source, ...known };
}

/** By place: the shares of the n-grams and classes of a text. */
export function countsOf(reading: Reading): Map<number, number> {
  const grams = gramsOf(reading.tokens);
  const counts = new Map<number, number>();
  const wordShare = unitOf(1, grams.wordCount);
  const characterShare = unitOf(1, grams.characterCount);
  for (let i = 0; i < grams.wordCount; i += 1) add(counts, grams.words[i] ?? 0, wordShare);
  for (let i = 0; i < grams.characterCount; i += 1) add(counts, grams.characters[i] ?? 0, characterShare);
  for (const place of classPlacesOf(reading)) add(counts, PLACES + place, classShare(place));
  return counts;
}

/** The same as two lists. */
export function featuresOf(counts: ReadonlyMap<number, number>): Features {
  return { places: Int32Array.from(counts.keys()), shares: Float32Array.from(counts.values()) };
}

function add(counts: Map<number, number>, place: number, share: number): void {
  counts.set(place, (counts.get(place) ?? 0) + share);
}
