import type { Language } from '../../brand';
import { compilePhrases, type PhraseMatch, type PhraseMatcher } from '../../language/phrases';
import type { Token } from '../../language/tokenize';
import type { Risk } from '../hint';
import { WALKS } from '../walks';
import type { RiskPair } from './pair';
import { PAIRS_EN } from './pairsEn';
import { PAIRS_FR } from './pairsFr';

/** A stretch of a post by its offsets, first and last token (inclusive). */
export type TokenSpan = Omit<PhraseMatch<unknown>, 'value'>;

/** A pair found: whom or what it befalls, then what happens. */
export interface FoundPair {
  risk: Risk;
  sides: [TokenSpan, TokenSpan];
}

type Side = { pair: RiskPair; isOther: boolean; bit: number };

const PAIRS: Record<Language, readonly RiskPair[]> = { en: PAIRS_EN, fr: PAIRS_FR };
/** Beyond so many places of one side only the first ones are paired: time stays linear whatever a text repeats. */
const MOST_PLACES = 12;
const matchers = new Map<Language, PhraseMatcher<Side>>();

/** The pairs told in a text, one for each pair of the list at most. */
export function findPairs(tokens: readonly Token[], language: Language): FoundPair[] {
  const matches = matcherFor(language).find(tokens);
  if (matches.length < 2 || !hasBothSides(matches)) return [];
  const places = new Map<RiskPair, [TokenSpan[], TokenSpan[]]>();
  for (const match of matches) {
    const sides = places.get(match.value.pair) ?? [[], []];
    const side = sides[match.value.isOther ? 1 : 0];
    if (side.length < MOST_PLACES) side.push(match);
    places.set(match.value.pair, sides);
  }
  return [...places].flatMap(([pair, [ones, others]]) => nearest(pair, ones, others));
}

/** Whether both sides of a pair may be there. One side alone, "my" for instance, stands in most posts. */
function hasBothSides(matches: readonly PhraseMatch<Side>[]): boolean {
  let ones = 0;
  let others = 0;
  for (const { value } of matches) {
    if (value.isOther) others |= value.bit;
    else ones |= value.bit;
  }
  return (ones & others) !== 0;
}

function nearest(pair: RiskPair, ones: readonly TokenSpan[], others: readonly TokenSpan[]): FoundPair[] {
  for (const one of ones) {
    const other = others.find((candidate) => {
      const between = Math.max(candidate.first - one.last, one.first - candidate.last);
      // The two sides may not share a word.
      return between > 0 && between <= pair.within + 1;
    });
    if (other) return [{ risk: pair.risk, sides: [one, other] }];
  }
  return [];
}

function matcherFor(language: Language): PhraseMatcher<Side> {
  const before = matchers.get(language);
  if (before) return before;
  const matcher = compilePhrases(
    PAIRS[language].flatMap((pair, index): [Side, readonly string[]][] => [
      [{ pair, isOther: false, bit: 1 << (index % 32) }, [pair.one]],
      [{ pair, isOther: true, bit: 1 << (index % 32) }, [pair.other]],
    ]),
    WALKS[language],
  );
  matchers.set(language, matcher);
  return matcher;
}
