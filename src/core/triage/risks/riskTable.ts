import { RISKS } from '../hint';
import { CLASS_PLACES } from '../model/classFeatures';
import { PLACES } from '../model/features';
import { packTable, unpackTable } from '../model/table';

/** The weights that matter: from `starts[place]` up to `starts[place + 1]`, each for one risk. */
export interface RiskTable {
  starts: Uint16Array;
  risks: Uint8Array;
  weights: Int8Array;
}

/** A weight by its number: the place of its n-gram or class times the count of risks, and the risk. */
export type RiskEntry = readonly [number: number, weight: number];

const FIRST_SIGN = 0x23;
/** Signs that another one follows, and as many that end a number. */
const BASE = 42;

/** Entries in ascending order as two texts: the steps from one number to the next, and the weights. */
export function packRisks(entries: readonly RiskEntry[]): { steps: string; weights: string } {
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

/** The table in two texts by `packRisks`. */
export function unpackRisks(packed: { steps: string; weights: string }): RiskTable {
  const weights = unpackTable(packed.weights);
  const risks = new Uint8Array(weights.length);
  const starts = new Uint16Array(PLACES + CLASS_PLACES + 1);
  let number = 0;
  let unit = 1;
  let entry = 0;
  for (let at = 0; at < packed.steps.length; at += 1) {
    const value = digitOf(packed.steps.charCodeAt(at));
    number += (value % BASE) * unit;
    unit *= BASE;
    if (value >= BASE) continue;
    unit = 1;
    risks[entry++] = number % RISKS.length;
    const next = Math.floor(number / RISKS.length) + 1;
    starts[next] = entry;
  }
  for (let place = 1; place < starts.length; place += 1)
    starts[place] = Math.max(starts[place] ?? 0, starts[place - 1] ?? 0);
  return { starts, risks, weights };
}
