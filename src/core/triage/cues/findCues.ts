import { isNegated } from '../../language/negation';
import { compilePhrases, type PhraseMatch, type PhraseMatcher } from '../../language/phrases';
import type { Reading } from '../reading';
import type { CueKind } from '../reasonKinds';
import { WALKS } from '../walks';
import { BENIGN, type BenignKind } from './benign';
import type { CueTable } from './cue';
import { en } from './en';
import { fr } from './fr';
import { de, es, it, pt } from './others';

/** A cue found in a post. `negated`: it stands in the scope of a negation outside itself. */
export interface CueHit {
  kind: CueKind | BenignKind;
  start: number;
  end: number;
  /** Its first and last token, inclusive. */
  first: number;
  last: number;
  negated: boolean;
}

const TABLES: Record<string, CueTable> = { en, fr, es, de, it, pt };
const matchers = new Map<string, PhraseMatcher<CueKind | BenignKind>>();

/** All cues of a post in its language, in the order of the text. A language without cues is read as English. */
export function findCues(reading: Reading): CueHit[] {
  const language = TABLES[reading.language] ? reading.language : 'en';
  const matches = matcherFor(language).find(reading.tokens);
  if (matches.length === 0) return [];
  const clean = matches.filter((match) => match.value === 'noFault');
  const hits: CueHit[] = [];
  for (let i = 0; i < matches.length; i += 1) {
    const { value: kind, start, end, first, last } = matches[i] as PhraseMatch<CueKind | BenignKind>;
    // "No refund" complains; only "no delays" and its like take a complaint's words back.
    const negated = isBenign(kind)
      ? kind !== 'noFault' && isNegated(reading.tokens, first, language)
      : clean.length > 0 && clean.some((other) => other.first <= last && first <= other.last);
    hits.push({ kind, start, end, first, last, negated });
  }
  return hits;
}

/** Whether a kind speaks against a complaint. */
export function isBenign(kind: CueKind | BenignKind): kind is BenignKind {
  return kind in BENIGN;
}

function matcherFor(language: string): PhraseMatcher<CueKind | BenignKind> {
  const before = matchers.get(language);
  if (before) return before;
  const lists: [CueKind | BenignKind, readonly string[]][] = [];
  for (const [kind, phrases] of Object.entries(TABLES[language] ?? {})) lists.push([kind as CueKind, phrases]);
  for (const [kind, byLanguage] of Object.entries(BENIGN)) lists.push([kind as BenignKind, byLanguage[language] ?? []]);
  const matcher = compilePhrases(lists, language === 'en' || language === 'fr' ? WALKS[language] : undefined);
  matchers.set(language, matcher);
  return matcher;
}
