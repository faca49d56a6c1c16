import type { Language } from '../brand';
import { isQuestion } from '../language/question';
import { OWN_SLIP, QUESTION } from './askingWords';
import { ANGER, GRAVE, PRAISE, SAFETY, SETTLED, TROUBLE } from './complaintWords';
import { APPLAUSE, LOSS } from './ironyWords';
import { hasPhrase } from './phrases';
import { RUMOUR, SPREADING } from './reachWords';
import { type Readable, readable } from './readable';
import { remember } from './remember';

/** What the words of a post say, whoever answers it. */
export interface Said {
  /** The text in its readable form. */
  words: string;
  isEmpty: boolean;
  asks: boolean;
  praises: boolean;
  troubled: boolean;
  angry: boolean;
  shouted: boolean;
  settled: boolean;
  /** Applauds a loss. */
  mocks: boolean;
  grave: boolean;
  safety: boolean;
  spreading: boolean;
  rumour: boolean;
  /** What happened is the writer's own doing: they forgot, lost or changed something of theirs. */
  ownSlip: boolean;
}

/** Read once for each post: it stays the same while its reply is written. */
export const saidIn = remember((text: string): Said => {
  const words = readable(text);
  const has = (phrases: Record<Language, readonly string[]>) => says(words, phrases);
  return {
    words: words.text,
    isEmpty: text.trim() === '',
    asks: isQuestion(text) || has(QUESTION),
    praises: has(PRAISE) || (HEARTS.test(text) && !has(ANGER)),
    // Whoever was hurt is in trouble, in whatever words; in French the words of danger are those of everyday as well.
    troubled: has(TROUBLE) || hasPhrase(words, SAFETY.en),
    angry: has(ANGER),
    shouted: isShouted(text),
    settled: has(SETTLED),
    mocks: has(APPLAUSE) && has(LOSS) && !has(SETTLED),
    grave: has(GRAVE),
    safety: has(SAFETY),
    spreading: has(SPREADING),
    rumour: has(RUMOUR),
    ownSlip: has(OWN_SLIP),
  };
});

/** Both languages are read: posts mix them, and a wrong `lang` should not hide a danger. */
export function says(words: Readable, phrases: Record<Language, readonly string[]>): boolean {
  return words.text !== '' && (hasPhrase(words, phrases.en) || hasPhrase(words, phrases.fr));
}

function isShouted(text: string): boolean {
  const letters = text.replace(/@\w+|#\w+|https?:\S+/g, '').replace(/[^\p{L}]/gu, '');
  const capitals = letters.replace(/[^\p{Lu}]/gu, '');
  return /[!?]{3,}/.test(text) || (letters.length >= 12 && capitals.length > letters.length * 0.6);
}

/** Love shown without a word. */
const HEARTS = /[❤🥰😍💕💖💗💓]/u;
