import { fold } from './fold';
import { tokenize } from './tokenize';

/**
 * The keys (`Word.key`) by which a word written in a list of ours is found in texts: mostly one, more where it is cut in
 * two ("j'ai").
 */
export function writtenKeys(word: string): string[] {
  // An elided head alone ("l'") would lose its apostrophe, for the word that it leans on is missing.
  if (/^\p{L}+['’]$/u.test(word)) return [fold(word)];
  return tokenize(word)
    .filter((token) => !token.word.isTransparent)
    .map((token) => token.word.key);
}
