import { type CueHit, isBenign } from '../cues/findCues';
import { BENIGN } from '../cues/benign';
import type { Reading } from '../reading';
import { CUE_KINDS } from '../reasonKinds';

const KINDS: readonly string[] = [...CUE_KINDS, ...Object.keys(BENIGN)];
const PLACE = new Map(KINDS.map((kind, index) => [kind, index]));
const PRAISE = PLACE.get('praise') ?? 0;
const THANKS = PLACE.get('thanks') ?? 0;
const FAULTS: ReadonlySet<string> = new Set(CUE_KINDS.filter((kind) => kind !== 'demand' && kind !== 'anger'));
const RETOLD = /^rt\b|^"|^“/i;
const FIRST_PERSON = words(`i i'm im i've ive i'd my me mine we our us j' je m' moi mon ma mes nous notre nos on mi mis yo
  mein meine meinen ich mir wir unser io mio mia miei ho eu meu minha meus nosso`);
const SECOND_PERSON = words('you your yours you\'re youre u ur yall y\'all vous votre vos tu te ton ta tes ustedes su sus euch euer ihr ihre voi vostro vostra voces seu sua');

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

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/));
}

interface Counts {
  first: number;
  second: number;
  bangs: number;
  asks: number;
  capitals: number;
  links: number;
  tags: number;
  numbers: number;
  accounts: number;
}

function count({ tokens }: Reading): Counts {
  const counts = { first: 0, second: 0, bangs: 0, asks: 0, capitals: 0, links: 0, tags: 0, numbers: 0, accounts: 0 };
  for (const { kind, norm, text } of tokens) {
    if (kind === 'word') {
      if (FIRST_PERSON.has(norm)) counts.first += 1;
      else if (SECOND_PERSON.has(norm)) counts.second += 1;
      if (text.length > 2 && isCapital(text)) counts.capitals += 1;
    } else if (kind === 'punctuation') {
      for (let i = 0; i < norm.length; i += 1) {
        if (norm[i] === '!') counts.bangs += 1;
        else if (norm[i] === '?') counts.asks += 1;
      }
    } else if (kind === 'url') counts.links += 1;
    else if (kind === 'hashtag') counts.tags += 1;
    else if (kind === 'number') counts.numbers += 1;
    else if (kind === 'mention') counts.accounts += 1;
  }
  return counts;
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return code >= 65 && code <= 90 && last >= 65 && last <= 90 && text === text.toUpperCase();
}

/** What a post shows beside its n-grams: which cues stand in it and how it is written. Values lie from 0 to 1. */
export function signalsOf(reading: Reading, cues: readonly CueHit[]): Float32Array {
  const values = new Float32Array(SIGNALS.length);
  let faults = 0;
  for (const { kind, negated } of cues) {
    const place = PLACE.get(kind) ?? 0;
    if (negated || values[place] === 1) continue;
    values[place] = 1;
    if (!isBenign(kind) && FAULTS.has(kind)) faults += 1;
  }
  const counts = count(reading);
  const question = counts.asks > 0 && reading.asks;
  const praises = values[PRAISE] === 1;
  const thanks = values[THANKS] === 1;
  const more: number[] = [
    Number(faults > 0),
    Number(faults > 2),
    Number(faults > 0 && (praises || thanks)),
    Number(faults === 0 && praises),
    Number(faults === 0 && thanks),
    Number(question),
    Number(question && faults > 0),
    Number(counts.bangs > 0),
    Number(counts.bangs > 2),
    Number(counts.bangs > 0 && counts.asks > 0),
    Math.min(1, counts.capitals / 6),
    Number(counts.first > 0),
    Number(counts.second > 0),
    Number(counts.first > 0 && counts.second > 0),
    Number(counts.links > 0),
    Math.min(1, counts.tags / 3),
    Number(counts.numbers > 0),
    Number(reading.tokens[0]?.kind === 'mention'),
    Number(counts.accounts > 1),
    Number(reading.tokens.length < 8),
    Number(reading.tokens.length > 22),
    Number(reading.language === 'fr'),
    Number(reading.language !== 'fr' && reading.language !== 'en'),
    Number(RETOLD.test(reading.text)),
  ];
  values.set(more, KINDS.length);
  return values;
}
