import { isWithin } from '../../language/span';
import { phrase } from '../phrases';
import type { Hit, Rule } from '../rule';
import { SOURCES } from '../sources';

/** Words in capitals. */
export const shouting: Rule = {
  id: 'shouting',
  topic: 'positive',
  level: 'warn',
  why: {
    en: 'Capitals read as shouting: lower case says the same.',
    fr: 'Les capitales se lisent comme un cri : les minuscules disent la même chose.',
  },
  source: SOURCES.plain,
  label: { en: 'Lower case', fr: 'En minuscules' },
  languages: 'any',
  match: (draft) => {
    const hits: Hit[] = [];
    for (const match of draft.text.matchAll(LOUD)) {
      const end = match.index + match[0].length;
      if (isWithin(draft.quoted, { start: match.index, end }) || !isLoud(match[0])) continue;
      hits.push({
        start: match.index,
        end,
        level: levelFor(draft.text),
        fix: { text: quietly(match[0], draft.text.slice(0, match.index)) },
      });
    }
    return hits;
  },
  bad: [
    { lang: 'en', draft: 'The shop is CLOSED TODAY.', marks: 'CLOSED TODAY', fixed: 'The shop is closed today.' },
    {
      lang: 'fr',
      draft: 'La boutique est FERMÉE AUJOURD’HUI.',
      marks: 'FERMÉE AUJOURD’HUI',
      fixed: 'La boutique est fermée aujourd’hui.',
    },
  ],
  good: [
    { lang: 'en', draft: 'The IBAN and the VAT number are on your PDF invoice.' },
    { lang: 'fr', draft: 'La SNCF et la RATP ouvrent une ligne. Merci à @NORTHLINE.' },
  ],
};

/** Beyond this share of the letters it is the whole reply that shouts. */
const MOST_OF_IT = 0.6;

function levelFor(text: string): 'error' | 'warn' {
  const letters = text.replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '');
  return letters.length > 20 && capitals.length > letters.length * MOST_OF_IT ? 'error' : 'warn';
}

const LOUD = new RegExp(
  phrase(
    '(?<![\\p{L}\\d@#_/.[{<%])(?<!(?:[Bb]onjour|[Hh]ello|[Hh]i|[Dd]ear|[Mm]adame|[Mm]onsieur|M[mr]e?|Mrs',
    "|Ms)[ ,]+)\\p{Lu}[\\p{Lu}'’]+(?:,? \\p{Lu}[\\p{Lu}'’]*)*(?![\\p{L}\\d_])",
  ),
  'gu',
);
const COMMON = new Set(
  `YOU YOUR WE WILL CANNOT DONT BEFORE AGAIN EVERY NEVER ALWAYS NOT STOP READ ONLY MUST PLEASE NOW WRONG VERY
   FALSE EVERYONE NOTHING JAMAIS TOUJOURS LISEZ ARRETEZ ARRÊTEZ VOUS VOTRE NOUS AVANT ENCORE PAS TOUS TOUT FAUX
   RIEN SEULEMENT STOP CALME`.split(/\s+/),
);

/** Words that are never names or abbreviations, or two longer than any abbreviation. */
function isLoud(words: string): boolean {
  const list = words.split(/[ ,]+/);
  if (list.length === 1) return COMMON.has(words);
  return list.some((word) => COMMON.has(word)) || list.filter((word) => word.length >= 5).length >= 2;
}

function quietly(words: string, before: string): string {
  const low = words.toLowerCase();
  return /(?:^|[.!?]\s*)$/.test(before) ? low.charAt(0).toUpperCase() + low.slice(1) : low;
}
