/** Longer words are told apart by their beginning. */
const LONGEST = 16;
const MOST_WORDS = 40;

/** Words of so many posts that looking for them finds nothing in particular. */
const EVERYWHERE = new Set(
  (
    'the and for you your are was with this that have has not but its our from they our all can will just been ' +
    'les des une est pas que qui vous nous pour dans sur avec mon mes vos ont suis par plus son ses aux'
  ).split(' '),
);

/**
 * The words by which a text is found: without case and accents, each once, those of everywhere left out. Letters of
 * scripts without spaces stay together as they are written.
 */
export function searchWords(text: string): string[] {
  const found = new Set<string>();
  for (const word of folded(text).match(/[\p{L}\p{N}_]+/gu) ?? []) {
    if (word.length > 1 && !EVERYWHERE.has(word)) found.add(word.slice(0, LONGEST));
    if (found.size >= MOST_WORDS) break;
  }
  return [...found];
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
