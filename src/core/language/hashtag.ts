import type { Span } from './span';

/** Words that often stand in lower-case hashtags about brands, English and French. */
const VOCABULARY = new Set(
  `boycott boycottez boycotte fail fails failed scam scammers never again worst service customer support terrible
   awful bad horrible useless rip off ripoff avoid delete cancel shame shameful disgusting disgrace racist racism
   fraud thieves liars down outage refund refused help broken late delayed strike flight train no not my the your
   balance ton arnaque arnaqueurs voleurs honte scandale inadmissible panne retard greve colere client clients
   plus jamais nul nulle service apres vente sav remboursez remboursement racisme raciste danger grosse fibre
   love best great thanks thank you merci bravo top`.split(/\s+/),
);
const LONGEST = 14;
const PIECES = /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{L}+|\d+/gu;

/** The words of a hashtag whose letters lie from `start` to `end`: by capitals, underscores and known words. */
export function hashtagWords(text: string, start: number, end: number): Span[] {
  const words: Span[] = [];
  for (const piece of text.slice(start, end).matchAll(PIECES)) {
    split(piece[0], start + (piece.index ?? 0), words);
  }
  return words;
}

function split(piece: string, start: number, words: Span[]): void {
  const lower = piece.toLowerCase();
  let at = 0;
  let rest = 0;
  while (at < lower.length) {
    const length = knownLength(lower, at);
    if (length > 0 && (at === rest || length > 3)) {
      if (at > rest) words.push({ start: start + rest, end: start + at });
      words.push({ start: start + at, end: start + at + length });
      at += length;
      rest = at;
    } else at += 1;
  }
  if (rest < piece.length) words.push({ start: start + rest, end: start + piece.length });
}

function knownLength(word: string, at: number): number {
  for (let length = Math.min(LONGEST, word.length - at); length >= 3; length -= 1) {
    const isRest = at === 0 || at + length === word.length || length > 4;
    if (isRest && VOCABULARY.has(word.slice(at, at + length))) return length;
  }
  return 0;
}
