import { type Brand, isBrandHandle } from '../brand';
import { compilePhrases } from '../language/phrases';
import type { Token } from '../language/tokenize';
import type { Post } from '../post';
import type { Reading } from './reading';

/** Whom a post speaks to: us, us among others, or somebody else while we are merely named. */
export type Direction = 'brand' | 'several' | 'elsewhere';

const COMPARED = compilePhrases<true>([
  [
    true,
    [
      '(unlike|not like|better than|prefer|instead of|switch* to|switched to|moving to|moved to|going to|go to|coming to|come to|try|joining|join|over to|stick with|rather fly|rather use|rather go with|should be like|learn from|take notes from|ask) (<mention>)',
      '(<mention>) (would never|never do|dont do this|doesnt do this|is better|are better|wins|take me|help me switch|save me|here i come|you listening)',
      '(at least|thank god for|thank goodness for|glad i am with|glad im with|glad i switched to|so happy with|happy i moved to|would have gone with|shouldve gone with|should have gone with|should have booked with|should have used|wish i was with|wish id stayed with|back to|never had this with|never happens with|wouldnt happen with|would not happen with) (<mention>)',
      "(au moins|heureusement qu' il y a|vivement|j' aurais du (prendre|aller chez|choisir|rester chez)|ca n' arrive pas chez|ca n' arriverait pas chez|jamais eu ce probleme (chez|avec)|je regrette|je reviens chez|je retourne chez|a cote de) (<mention>)",
      '(contrairement a|comme chez|mieux que|plutot|je passe chez|je vais chez|je vais passer chez|je pars chez|partir chez|aller chez|passer chez|retour chez|direction|prenez exemple sur|bascule chez) (<mention>)',
      "(<mention>) (au moins|ne fait pas ca|est mieux|fait mieux|vous me prenez|j' arrive|vous proposez quoi)",
    ],
  ],
]);

/** Whom the post speaks to, by the order of the accounts it names and by phrases of comparison. */
export function directionOf(post: Post, reading: Reading, brand: Brand): Direction {
  if (post.mentions.length === 0 && brand.handles.length === 0) return 'brand';
  const named = reading.tokens.filter((token) => token.kind === 'mention');
  const ours = named.find((token) => isOurs(token, brand));
  if (!ours) return post.mentions.some((handle) => !isBrandHandle(brand, handle)) ? 'several' : 'brand';
  const others = named.filter((token) => !isOurs(token, brand));
  if (others.length === 0) return 'brand';
  const compared = COMPARED.find(reading.tokens).some((match) => match.start <= ours.start && ours.end <= match.end);
  if (compared) return 'elsewhere';
  return isAddressed(reading, others[0]?.start ?? 0) && !isAddressed(reading, ours.start) ? 'elsewhere' : 'several';
}

function isOurs({ text }: Token, brand: Brand): boolean {
  return isBrandHandle(brand, text.slice(1));
}

/** Whether an account at this place is spoken to: nothing but other accounts, a greeting or a dot stands before it. */
function isAddressed(reading: Reading, start: number): boolean {
  const before = reading.tokens.filter((token) => token.end <= start && token.kind !== 'mention');
  return before.every((token) => token.kind === 'punctuation' || GREETINGS.has(token.norm));
}

const GREETINGS = new Set(
  'hi hello hey dear bonjour bonsoir salut cher chere hola hallo ciao ola cc via and et'.split(' '),
);
