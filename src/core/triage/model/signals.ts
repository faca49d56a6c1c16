import type { CueHit } from '../cues/findCues';
import { BENIGN } from '../cues/benign';
import type { Reading } from '../reading';
import { CUE_KINDS } from '../reasonKinds';
import { count, counts } from './counts';

const KINDS: readonly string[] = [...CUE_KINDS, ...Object.keys(BENIGN)];
const PLACE = new Map(KINDS.map((kind, index) => [kind, index]));
const PRAISE = PLACE.get('praise') ?? 0;
const THANKS = PLACE.get('thanks') ?? 0;
const FAULTS: ReadonlySet<string> = new Set(CUE_KINDS.filter((kind) => kind !== 'demand' && kind !== 'anger'));
const RETOLD = /^rt\b|^"|^“/i;
/** Names of the signals after the cue kinds, in their order. */
const MORE = [
  'faults',
  'manyFaults',
  'faultAndPraise',
  'praiseOnly',
  'thanksOnly',
  'question',
  'questionWithFault',
  'exclamation',
  'manyExclamations',
  'questionAndExclamation',
  'capitals',
  'firstPerson',
  'secondPerson',
  'bothPersons',
  'link',
  'hashtags',
  'number',
  'startsWithAccount',
  'severalAccounts',
  'short',
  'long',
  'french',
  'otherLanguage',
  'retold',
] as const;

/** Names of all signals, in the order of the values that `signalsOf` gives. */
export const SIGNALS: readonly string[] = [...KINDS, ...MORE];

/**
 * What a post shows beside its n-grams: which cues stand in it and how it is written. Values lie from 0 to 1.
 * @param values is overwritten and returned
 */
export function signalsOf(
  reading: Reading,
  cues: readonly CueHit[],
  values = new Float32Array(SIGNALS.length),
): Float32Array {
  values.fill(0);
  const faults = markCues(cues, values);
  count(reading.tokens);
  markManner(reading, faults, values);
  return values;
}

/** Marks the kinds of cues that stand, and counts those that name a fault. */
function markCues(cues: readonly CueHit[], values: Float32Array): number {
  let faults = 0;
  for (let i = 0; i < cues.length; i += 1) {
    const cue = cues[i];
    if (cue === undefined || cue.negated) continue;
    const place = PLACE.get(cue.kind) ?? 0;
    if (values[place] === 1) continue;
    values[place] = 1;
    if (FAULTS.has(cue.kind)) faults += 1;
  }
  return faults;
}

/** Fills in the values of `MORE`, in its order. */
function markManner({ text, tokens, language, asks }: Reading, faults: number, values: Float32Array): void {
  const question = counts.asks > 0 && asks;
  const praises = values[PRAISE] === 1;
  const thanks = values[THANKS] === 1;
  let place = KINDS.length;
  values[place++] = Number(faults > 0);
  values[place++] = Number(faults > 2);
  values[place++] = Number(faults > 0 && (praises || thanks));
  values[place++] = Number(faults === 0 && praises);
  values[place++] = Number(faults === 0 && thanks);
  values[place++] = Number(question);
  values[place++] = Number(question && faults > 0);
  values[place++] = Number(counts.bangs > 0);
  values[place++] = Number(counts.bangs > 2);
  values[place++] = Number(counts.bangs > 0 && counts.asks > 0);
  values[place++] = Math.min(1, counts.capitals / 6);
  values[place++] = Number(counts.first > 0);
  values[place++] = Number(counts.second > 0);
  values[place++] = Number(counts.first > 0 && counts.second > 0);
  values[place++] = Number(counts.links > 0);
  values[place++] = Math.min(1, counts.tags / 3);
  values[place++] = Number(counts.numbers > 0);
  values[place++] = Number(tokens[0]?.kind === 'mention');
  values[place++] = Number(counts.accounts > 1);
  values[place++] = Number(tokens.length < 8);
  values[place++] = Number(tokens.length > 22);
  values[place++] = Number(language === 'fr');
  values[place++] = Number(language !== 'fr' && language !== 'en');
  values[place] = Number(isRetold(text));
}

function isRetold(text: string): boolean {
  const first = text.charCodeAt(0) | 0x20;
  // The pattern is only asked where it can hold: at an "r" or a quotation mark.
  return (first === 0x72 || first === 0x22 || first > 0x7f) && RETOLD.test(text);
}
