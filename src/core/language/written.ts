import { fold } from './fold';
import { spellingAt } from './spelling';
import { tokenize } from './tokenize';

/**
 * The keys (`Word.key`) by which a word written in a list of ours is found in texts: mostly one, more where it is cut in
 * two ("j'ai"). Lists are read when the background wakes, tens of thousands of words of them.
 */
export function writtenKeys(word: string): string[] {
  if (isPlain(word)) {
    const { head, word: known } = spellingAt(word, 0, word.length, 'word');
    if (head === 0) return [known.key];
  }
  // An elided head alone ("l'") would lose its apostrophe, for the word that it leans on is missing.
  if (/^\p{L}+['’]$/u.test(word)) return [fold(word)];
  return tokenize(word)
    .filter((token) => !token.word.isTransparent)
    .map((token) => token.word.key);
}

/** Whether a word has only letters from a to z, so that it is one token for sure. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return word.length > 0;
}
