import type { Brand, Language } from '../../brand';
import type { Span } from '../../language/span';
import type { Post } from '../../post';
import { findPhrases, type Phrases } from '../phrases';
import type { Readable } from '../readable';

/** What a credit may look at. */
export interface CreditInput {
  text: string;
  readable: Readable;
  language: Language;
  post: Post | undefined;
  brand: Brand;
}

/** Something that a reply does well: where its words stand. */
export type Credit = (input: CreditInput) => Span[];

/** A credit that rests on phrases alone. */
export function creditFor(phrases: Phrases): Credit {
  return ({ readable, language }) => findPhrases(readable, phrases[language]);
}
