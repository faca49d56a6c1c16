import type { Language } from '../../brand';
import { isNegated } from '../../language/negation';
import { compilePhrases, type PhraseMatch, type PhraseMatcher } from '../../language/phrases';
import { markedSpans } from '../../language/quotation';
import { isWithin } from '../../language/span';
import type { Risk } from '../hint';
import type { Reading } from '../reading';
import { WALKS } from '../walks';
import { findPairs, type TokenSpan } from './findPairs';
import { RISK_DEFINITIONS } from './registry';
import type { RiskDefinition } from './risk';

/** A risk found, with the words that raised it. */
export interface RiskHit {
  risk: Risk;
  start: number;
  end: number;
}

type Matcher = PhraseMatcher<RiskDefinition>;
const fires = new Map<Language, Matcher>();
const excuses = new Map<Language, Matcher>();

/** The risks that a post speaks of, in the order of its words. English cues serve every language but French. */
export function findRisks(reading: Reading): RiskHit[] {
  const language: Language = reading.language === 'fr' ? 'fr' : 'en';
  const matches = matcherFor(language, 'fire', fires).find(reading.tokens);
  const pairs = findPairs(reading.tokens, language);
  // Most posts raise nothing, so that look-alikes and quotation marks are mostly not looked for.
  if (matches.length === 0 && pairs.length === 0) return [];
  const excused = matcherFor(language, 'not', excuses).find(reading.tokens);
  const quoted = markedSpans(reading.text);
  const told = matches
    .filter((match) => !isExcused(match, match.value.risk, excused))
    .filter(({ value, ...match }) => value.countsQuoted || !isWithin(quoted, match))
    .filter((match) => !match.value.negatable || !isNegated(reading.tokens, match.first, language))
    .map(({ value, start, end }) => ({ risk: value.risk, start, end }));
  const paired = pairs
    .filter(({ risk, sides }) => !sides.some((side) => isExcused(side, risk, excused) || isWithin(quoted, side)))
    .map(({ risk, sides: [, { start, end }] }) => ({ risk, start, end }));
  return [...told, ...paired].sort((a, b) => a.start - b.start);
}

function isExcused({ first, last }: TokenSpan, risk: Risk, all: readonly PhraseMatch<RiskDefinition>[]): boolean {
  return all.some((other) => other.value.risk === risk && other.first <= last && first <= other.last);
}

function matcherFor(language: Language, which: 'fire' | 'not', known: Map<Language, Matcher>): Matcher {
  const before = known.get(language);
  if (before) return before;
  const matcher = compilePhrases(
    RISK_DEFINITIONS.map((definition) => [definition, definition.languages[language][which]] as const),
    which === 'fire' ? WALKS[language] : undefined,
  );
  known.set(language, matcher);
  return matcher;
}
