import { CLASS_PLACES } from './classFeatures';
import { PLACES } from './features';
import { packTable, unpackTable } from './table';

/** Weights of several heads of which few matter: from `starts[place]` up to `starts[place + 1]`, each for one head. */
export interface SparseTable {
  starts: Uint32Array;
  heads: Uint8Array;
  weights: Int8Array;
}

/** A weight by its number: the place of its n-gram or class times the count of heads, and the head. */
export type SparseEntry = readonly [number: number, weight: number];

/** A sparse table as it is kept in a file. */
export interface PackedTable {
  steps: string;
  weights: string;
}

const FIRST_SIGN = 0x23;
/** Signs that another one follows, and as many that end a number. */
const BASE = 42;

/** Entries in ascending order as two texts: the steps from one number to the next, and the weights. */
export function packSparse(entries: readonly SparseEntry[]): PackedTable {
  let before = 0;
  let steps = '';
  for (const [number] of entries) {
    let step = number - before;
    before = number;
    for (; step >= BASE; step = Math.floor(step / BASE)) steps += signOf(BASE + (step % BASE));
    steps += signOf(step);
  }
  return { steps, weights: packTable(Int8Array.from(entries, ([, weight]) => weight)) };
}

/** A backslash would need two signs in the file. */
const signOf = (value: number) => String.fromCharCode(FIRST_SIGN + value + (FIRST_SIGN + value >= 0x5c ? 1 : 0));
const digitOf = (code: number) => code - FIRST_SIGN - (code > 0x5c ? 1 : 0);

/** The table of `count` heads in two texts by `packSparse`. */
export function unpackSparse(packed: PackedTable, count: number): SparseTable {
  const weights = unpackTable(packed.weights);
  const heads = new Uint8Array(weights.length);
  const starts = new Uint32Array(PLACES + CLASS_PLACES + 1);
  let number = 0;
  let unit = 1;
  let entry = 0;
  for (let at = 0; at < packed.steps.length; at += 1) {
    const value = digitOf(packed.steps.charCodeAt(at));
    number += (value % BASE) * unit;
    unit *= BASE;
    if (value >= BASE) continue;
    unit = 1;
    heads[entry++] = number % count;
    const next = Math.floor(number / count) + 1;
    starts[next] = entry;
  }
  for (let place = 1; place < starts.length; place += 1)
    starts[place] = Math.max(starts[place] ?? 0, starts[place - 1] ?? 0);
  return { starts, heads, weights };
}

/** Adds what a place says of each head to `odds`. Hundreds of places in every post, so nothing is asked for twice. */
export function addPlace({ starts, heads, weights }: SparseTable, place: number, unit: number, odds: Float64Array): void {
  const end = starts[place + 1] as number;
  for (let entry = starts[place] as number; entry < end; entry += 1) {
    const head = heads[entry] as number;
    odds[head] = (odds[head] as number) + (weights[entry] as number) * unit;
  }
}
