import type { Token } from '../language/tokenize';

/** What a text is compared by: hashed words and pairs of words, each with its weight. */
export interface Features {
  weights: ReadonlyMap<number, number>;
  /** The sum of the squared weights. */
  mass: number;
  /** The text without accounts and links; null where too little is left to recognise it by. */
  key: string | null;
}

/** Only the beginning of a long text is compared. */
const MOST_WORDS = 150;
/** Short words are mostly grammar. */
const SHORT = 3;
const SHORT_WEIGHT = 0.3;
const PAIR_WEIGHT = 0.5;
/** Two longer words in a row: what a brand calls its things, an idiom of its customers. */
export const PHRASE_WEIGHT = 0.7;

/** The features of a text. Accounts, links and numbers say nothing about what it is about. */
export function featuresOf(tokens: readonly Token[]): Features {
  const weights = new Map<number, number>();
  let previous = 0;
  let wasLong = false;
  for (const { norm, kind } of tokens.filter(isContent).slice(0, MOST_WORDS)) {
    const hash = hashOf(norm);
    const isLong = kind !== 'word' || norm.length > SHORT;
    weights.set(hash, isLong ? 1 : SHORT_WEIGHT);
    const pair = (Math.imul(previous, 0x9e3779b1) ^ hash) >>> 0;
    if (previous !== 0) weights.set(pair, isLong && wasLong ? PHRASE_WEIGHT : PAIR_WEIGHT);
    previous = hash;
    wasLong = isLong;
  }
  let mass = 0;
  for (const weight of weights.values()) mass += weight * weight;
  return { weights, mass, key: textKey(tokens) };
}

/** What two texts share when they say the same in the same words, numbers included; null below two words. */
export function textKey(tokens: readonly Token[]): string | null {
  const said = tokens.filter((token) => isContent(token) || token.kind === 'number');
  return said.filter(isContent).length < 2 ? null : said.map(({ norm }) => norm).join(' ');
}

function isContent({ kind }: Token): boolean {
  return kind === 'word' || kind === 'emoji';
}

/** FNV-1a, never 0. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0 || 1;
}
