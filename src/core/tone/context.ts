import { type Brand, type Language, newBrand } from '../brand';
import { type GuessedLanguage, guessLanguageOf } from '../language/guess';
import { quotedSpansOf } from '../language/quotation';
import { sentencesOf } from '../language/sentences';
import type { Span } from '../language/span';
import { type Token, tokenize } from '../language/tokenize';
import type { Post } from '../post';
import type { Hint } from '../triage/hint';
import { type Complaint, readComplaint } from './complaint';
import { type CreditId, findCredits } from './credits/index';
import { withSoberHint } from './plainPraise';
import { type Readable, readable } from './readable';
import { singleQuoted } from './theirWords';

/** What is to be checked. Only the draft is needed; everything else sharpens the judgement. */
export interface DraftInput {
  draft: string;
  /** Language of the draft where it is known (BCP 47); a guess decides otherwise. */
  lang?: string;
  /** The post that the draft answers. */
  post?: Post;
  /** The judgement of that post. */
  hint?: Hint;
  /** When the post was written, where it is not in `post`: milliseconds since the epoch. */
  postedAt?: number;
  /** The moment of the check, milliseconds since the epoch. Without it nothing is late. */
  now?: number;
  /** Replies sent lately, newest first. */
  recent?: string[];
  brand?: Brand;
  /** Longest reply, in X's weighted characters. Default 280. */
  limit?: number;
  /** Crisis mode: no compensation in public, whatever the post. */
  crisis?: boolean;
  /** Ids of rules that stay silent. Rules about privacy cannot be muted. */
  muted?: string[];
  /** Language of `why` and of the labels of fixes. Default `en`. */
  locale?: Language;
}

/** A draft, read once for all rules. */
export interface DraftContext {
  text: string;
  readable: Readable;
  /** Language whose phrases apply. */
  language: Language;
  /** What the words look like, whatever `lang` says; `und` where they are too few to tell. */
  guessed: GuessedLanguage;
  tokens: readonly Token[];
  sentences: readonly Span[];
  /** Words of somebody else: quoted, so not ours to answer for. */
  quoted: readonly Span[];
  complaint: Complaint;
  credits: ReadonlyMap<CreditId, readonly Span[]>;
  brand: Brand;
  limit: number;
  recent: readonly string[];
  crisis: boolean;
  post: Post | undefined;
}

const FALLBACK: Language = 'en';
/** Fewer words than these are too few for the guess to overrule what we are told. */
const ENOUGH_WORDS = 4;

/** Reads a draft and what stands around it. */
export function readDraft(input: DraftInput): DraftContext {
  const text = input.draft;
  const tokens = tokenize(text);
  const guess = guessLanguageOf(text, tokens);
  const guessed = tokens.filter(({ kind }) => kind === 'word').length >= ENOUGH_WORDS ? guess : 'und';
  const told = supported(input.lang) ?? supported(input.post?.lang);
  const language = supported(guessed) ?? told ?? supported(guess) ?? FALLBACK;
  const words = readable(text);
  const brand = input.brand ?? newBrand();
  return {
    text,
    readable: words,
    language,
    guessed,
    tokens,
    sentences: sentencesOf(tokens),
    quoted: [...quotedSpansOf(text, tokens).filter(({ how }) => how === 'quote'), ...singleQuoted(text)],
    complaint: readComplaint(withSoberHint(input, words), words, brand),
    credits: findCredits({ text, readable: words, language, post: input.post, brand }),
    brand,
    limit: input.limit ?? 280,
    recent: input.recent ?? [],
    crisis: input.crisis ?? false,
    post: input.post,
  };
}

function supported(lang: string | undefined): Language | undefined {
  const primary = lang?.slice(0, 2).toLowerCase();
  return primary === 'en' || primary === 'fr' ? primary : undefined;
}
