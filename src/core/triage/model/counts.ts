import { newNote, type Word } from '../../language/lexicon';
import type { Token } from '../../language/tokenize';

const FIRST_PERSON = words(`i i'm im i've ive i'd my me mine we our us j' je m' moi mon ma mes nous notre nos on mi mis yo
  mein meine meinen ich mir wir unser io mio mia miei ho eu meu minha meus nosso`);
const SECOND_PERSON = words('you your yours you\'re youre u ur yall y\'all vous votre vos tu te ton ta tes ustedes su sus euch euer ihr ihre voi vostro vostra voces seu sua');

function words(list: string): Set<string> {
  return new Set(list.split(/\s+/));
}

/** What was counted in a post; overwritten by the next one. */
export const counts = { first: 0, second: 0, bangs: 0, asks: 0, capitals: 0, links: 0, tags: 0, numbers: 0, accounts: 0 };

/** Counts what shows how a post is written. */
export function count(tokens: readonly Token[]): void {
  counts.first = counts.second = counts.bangs = counts.asks = counts.capitals = 0;
  counts.links = counts.tags = counts.numbers = counts.accounts = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    const { kind } = token;
    if (kind === 'word') countWord(token);
    else if (kind === 'punctuation') countMarks(token.norm);
    else if (kind === 'url') counts.links += 1;
    else if (kind === 'hashtag') counts.tags += 1;
    else if (kind === 'number') counts.numbers += 1;
    else if (kind === 'mention') counts.accounts += 1;
  }
}

function countWord({ text, word }: Token): void {
  const person = (word.notes[PERSON] ?? personOf(word)) as number;
  if (person === 1) counts.first += 1;
  else if (person === 2) counts.second += 1;
  if (text.length > 2 && isCapital(text)) counts.capitals += 1;
}

/** Where each word keeps which person it stands for: the first, the second or none (0). */
const PERSON = newNote();

function personOf(word: Word): number {
  const person = FIRST_PERSON.has(word.norm) ? 1 : SECOND_PERSON.has(word.norm) ? 2 : 0;
  word.notes[PERSON] = person;
  return person;
}

function countMarks(marks: string): void {
  for (let i = 0; i < marks.length; i += 1) {
    const code = marks.charCodeAt(i);
    if (code === 0x21) counts.bangs += 1;
    else if (code === 0x3f) counts.asks += 1;
  }
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return code >= 65 && code <= 90 && last >= 65 && last <= 90 && text === text.toUpperCase();
}
