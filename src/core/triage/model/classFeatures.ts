import { CLASS_NAMES } from '../classes/wordClass';
import { findClasses } from '../classes/findClasses';
import type { Reading } from '../reading';

const COUNT = CLASS_NAMES.length;
/** Places for what a post is about and for every two of these together. */
export const CLASS_PLACES = COUNT + (COUNT * (COUNT - 1)) / 2;
/** What a place adds to, by its weight. Pairs are many, so each counts less. */
const SINGLE_SHARE = 0.3;
const PAIR_SHARE = 0.2;

/** The share of a place among those of classes. */
export function classShare(place: number): number {
  return place < COUNT ? SINGLE_SHARE : PAIR_SHARE;
}

/** What a post is about: places from 0 to `CLASS_PLACES`, each once. */
export function classPlacesOf(reading: Reading): number[] {
  const isHeld = new Uint8Array(COUNT);
  for (const { about } of findClasses(reading)) isHeld[about] = 1;
  const places: number[] = [];
  for (let about = 0; about < COUNT; about += 1) if (isHeld[about] === 1) places.push(about);
  const singles = places.length;
  for (let later = 1; later < singles; later += 1) {
    const high = places[later] ?? 0;
    const start = COUNT + (high * (high - 1)) / 2;
    for (let earlier = 0; earlier < later; earlier += 1) places.push(start + (places[earlier] ?? 0));
  }
  return places;
}
