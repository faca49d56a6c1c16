import type { Language } from '../../brand';
import { isNegated } from '../../language/negation';
import { compilePhrases, type PhraseMatch, type PhraseMatcher } from '../../language/phrases';
import { quotedSpansOf } from '../../language/quotation';
import { isWithin } from '../../language/span';
import type { Risk } from '../hint';
import type { Reading } from '../reading';
import { RISK_DEFINITIONS } from './registry';
import type { RiskDefinition } from './risk';

/** A risk found, with the words that raised it. */
export interface RiskHit {
  risk: Risk;
  start: number;
  end: number;
}

type Value = { definition: RiskDefinition; fires: boolean };
const matchers = new Map<Language, PhraseMatcher<Value>>();

/** The risks that a post speaks of, in the order of its words. English cues serve every language but French. */
export function findRisks(reading: Reading): RiskHit[] {
  const language: Language = reading.language === 'fr' ? 'fr' : 'en';
  const matches = matcherFor(language).find(reading.tokens);
  if (!matches.some((match) => match.value.fires)) return [];
  const quoted = quotedSpansOf(reading.text, reading.tokens).filter((span) => span.how === 'quote');
  return matches
    .filter((match) => match.value.fires && !isExcused(match, matches))
    .filter(({ value: { definition }, ...match }) => definition.countsQuoted || !isWithin(quoted, match))
    .filter((match) => !match.value.definition.negatable || !isNegated(reading.tokens, match.first, language))
    .map(({ value, start, end }) => ({ risk: value.definition.risk, start, end }));
}

function isExcused(match: PhraseMatch<Value>, all: readonly PhraseMatch<Value>[]): boolean {
  return all.some(
    (other) =>
      !other.value.fires &&
      other.value.definition === match.value.definition &&
      other.first <= match.last &&
      match.first <= other.last,
  );
}

function matcherFor(language: Language): PhraseMatcher<Value> {
  const before = matchers.get(language);
  if (before) return before;
  const lists = RISK_DEFINITIONS.flatMap((definition): [Value, readonly string[]][] => [
    [{ definition, fires: true }, definition.languages[language].fire],
    [{ definition, fires: false }, definition.languages[language].not],
  ]);
  const matcher = compilePhrases(lists);
  matchers.set(language, matcher);
  return matcher;
}
