import { characterKind, isApostrophe } from './characters';

const HEADS = new Set(['j', 'l', 'm', 't', 's', 'd', 'n', 'c', 'y', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu']);
/** One word in spite of the apostrophe. English "y'all" and "d'you" would otherwise be cut. */
const WHOLE = /^(?:y['’]all|d['’]you|t['’]is)$/i;
const VOWEL = /[aeiouyhàâäéèêëîïôöùûüœæ]/i;

/** French forms that are typed without their apostrophe, by the length of the elided head. */
const FUSED_ONE =
  'jai javais jattends jattend jappelle jespere jaimerais jaime jetais cest cetait nai nest navez netes dapres lappli';
const FUSED_TWO = 'quil quils quon';
const FUSED = new Map<string, number>([
  ...FUSED_ONE.split(' ').map((word) => [word, 1] as const),
  ...FUSED_TWO.split(' ').map((word) => [word, 2] as const),
]);

/** End of a French elided head that starts at `at` (`j'`, `qu'`), or `at` where there is none. */
export function elisionEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at <= 6 && isPlainLetter(text.charCodeAt(end))) end += 1;
  if (end === at || end - at > 6 || end >= text.length || !isApostrophe(text.charCodeAt(end))) return at;
  if (!HEADS.has(text.slice(at, end).toLowerCase()) || !VOWEL.test(text[end + 1] ?? '')) return at;
  let wordEnd = end + 1;
  while (wordEnd < text.length && wordEnd - at <= 8 && characterKind(text.charCodeAt(wordEnd)) === 'letter')
    wordEnd += 1;
  const whole = text.slice(at, wordEnd);
  return WHOLE.test(whole) ? at : end + 1;
}

/** Length of the head of a fused form (1 in "jai" for "j'ai"), 0 where a word is none. */
export function fusedHead(word: string): number {
  return word.length > 9 ? 0 : (FUSED.get(word.toLowerCase()) ?? 0);
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
