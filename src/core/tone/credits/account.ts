import { phrase } from '../phrases';
import { plainSentences } from '../plainSentences';
import type { Credit } from './credit';
import { EVADES } from './plainFault';
import { specific } from './specific';

const NUMBER =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quatorze|quinze|vingt)\b/;
/** A doer hidden behind the passive, a formula, or the customer's own part: no account of ours. */
const NO_ACCOUNT = new RegExp(
  phrase(
    '\\b(?:bonjour|hi|hello)\\b|\\b(?:was|were|has been|have been|is being) \\w+(?:ed|en|t)\\b|\\b(?:a|ont) ete \\w+|\\b',
    '(?:a l.origine|correspond\\w*|depend\\w*|consist\\w*|signifi\\w*|calculee?s?|chaque|tou(?:te)?s les(?! deux| trois)|pourtant|neanmoins|cependant|toutefois|please|merci|thank|thanks|veuillez|pouvez|pourriez|can you|could you|comprenons|understand|regrett\\w+|regret)\\b',
  ),
);
const FEWEST_WORDS = 3;

/** Tells what happened in the customer's own terms, in a sentence that is neither an excuse nor a guess. */
export const account: Credit = (input) => {
  const { readable, language, post } = input;
  if (!post) return [];
  const named = specific(input);
  return plainSentences(readable.text)
    .map(({ 0: sentence, index }) => ({ sentence, ...readable.original(index, index + sentence.length) }))
    .filter(({ sentence }) => sentence.trim().split(/\s+/).length >= FEWEST_WORDS)
    .filter(({ sentence }) => !EVADES[language].test(sentence) && !NO_ACCOUNT.test(sentence))
    .filter(
      ({ sentence, start, end }) => NUMBER.test(sentence) || named.some((at) => start <= at.start && at.end <= end),
    )
    .map(({ start, end }) => ({ start, end }));
};
