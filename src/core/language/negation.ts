import { endsSentence } from './sentences';
import type { Token } from './tokenize';

const BEFORE: Record<string, Set<string>> = {
  en: words(`not no never none nobody nothing without hardly barely neither nor don't dont doesn't doesnt didn't didnt
    isn't isnt aren't arent wasn't wasnt weren't werent won't wont wouldn't wouldnt can't cant cannot couldn't couldnt
    haven't havent hasn't hasnt hadn't hadnt shouldn't shouldnt ain't aint zero`),
  fr: words('pas plus jamais sans aucun aucune ni rien point nullement guere'),
  es: words('no nunca jamas sin ningun ninguna nada tampoco ni'),
  de: words('nicht kein keine keinen keiner nie niemals ohne nichts'),
  it: words('non mai senza nessun nessuna niente nulla ne'),
  pt: words('nao nunca jamais sem nenhum nenhuma nada nem'),
};
const NE = words("ne n'");
const FRENCH_AFTER = words('pas jamais rien aucun aucune guere point');
/** "ne … plus" negates; a bare "plus" after a verb may mean "more". */
const FRENCH_AFTER_NE = words('pas jamais rien aucun aucune guere point plus');
const BREAKS = words(
  'but because although though however since mais car parce alors pero porque aber weil ma perche mas',
);
/** "Not only", "no wonder", "why not": the negator negates nothing. */
const EMPTY_FOLLOWERS = words('only wonder doubt kidding joke seulement etonnant doute solo nur');
const REACH = 4;

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/));
}

/**
 * Whether the token at `index` stands in the scope of a negation: a negator up to four words before it in the same
 * clause, or, in French, `ne … pas` and the spoken `… pas` around it.
 */
export function isNegated(tokens: readonly Token[], index: number, language: string): boolean {
  const negators = BEFORE[language] ?? BEFORE.en;
  if (!negators) return false;
  return negatedFromBefore(tokens, index, negators) || (language === 'fr' && negatedInFrench(tokens, index));
}

function negatedFromBefore(tokens: readonly Token[], index: number, negators: Set<string>): boolean {
  let seen = 0;
  for (let i = index - 1; i >= 0 && seen < REACH; i -= 1) {
    const token = tokens[i];
    if (!token || endsSentence(token) || token.norm === ',' || token.norm === ';') return false;
    if (BREAKS.has(token.norm)) return false;
    if (token.kind === 'punctuation' || token.kind === 'hashtag') continue;
    seen += 1;
    if (!negators.has(token.norm)) continue;
    // "plus" and "pas mal", "not only": look at what the negator stands with.
    if (token.norm === 'plus' && !hasNeBefore(tokens, i)) return false;
    return !EMPTY_FOLLOWERS.has(tokens[i + 1]?.norm ?? '');
  }
  return false;
}

function negatedInFrench(tokens: readonly Token[], index: number): boolean {
  const hasNe = hasNeBefore(tokens, index);
  for (let i = index + 1; i <= index + 2 && i < tokens.length; i += 1) {
    const token = tokens[i];
    if (!token || token.kind === 'punctuation' || BREAKS.has(token.norm)) return false;
    if ((hasNe ? FRENCH_AFTER_NE : FRENCH_AFTER).has(token.norm))
      return !EMPTY_FOLLOWERS.has(tokens[i + 1]?.norm ?? '');
  }
  return false;
}

function hasNeBefore(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= 0 && i >= index - 3; i -= 1) {
    const token = tokens[i];
    if (!token || endsSentence(token)) return false;
    if (NE.has(token.norm)) return true;
  }
  return false;
}
